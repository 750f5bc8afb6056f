#include "core/measure/mann_whitney.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace attache {

namespace {

std::vector<std::pair<double, bool>> pooled(std::span<const double> first, std::span<const double> second)
{
    std::vector<std::pair<double, bool>> all;
    all.reserve(first.size() + second.size());
    for (const double value : first)
        all.emplace_back(value, true);
    for (const double value : second)
        all.emplace_back(value, false);
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

MannWhitney mannWhitney(std::span<const double> first, std::span<const double> second)
{
    if (first.empty() || second.empty())
        return {};
    const auto all = pooled(first, second);
    double ranks = 0; // of the first group; equal values share the mean of their ranks
    double ties = 0;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        double ours = 0;
        for (; end < all.size() && all[end].first == all[i].first; ++end)
            ours += all[end].second ? 1 : 0;
        const auto size = static_cast<double>(end - i);
        ranks += ours * (static_cast<double>(i + 1 + end) / 2);
        ties += size * size * size - size;
        i = end;
    }
    const auto n1 = static_cast<double>(first.size());
    const auto n2 = static_cast<double>(second.size());
    const double n = n1 + n2;
    MannWhitney result;
    result.u = ranks - n1 * (n1 + 1) / 2;
    result.superiority = result.u / (n1 * n2);
    const double variance = n1 * n2 / 12 * (n + 1 - ties / (n * (n - 1)));
    if (variance > 0) {
        result.z = (result.u - n1 * n2 / 2) / std::sqrt(variance);
        result.p = std::erfc(std::abs(*result.z) / std::sqrt(2.0));
    }
    return result;
}

} // namespace attache
