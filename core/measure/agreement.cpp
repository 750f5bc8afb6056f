#include "core/measure/agreement.h"

#include <cmath>

namespace attache {

namespace {

// How often each code occurs on each side.
using Margin = std::map<int, double>;

double chanceAgreement(const Margin &first, const Margin &second, double n)
{
    double sum = 0;
    for (const auto &[code, count] : first)
        if (const auto other = second.find(code); other != second.end())
            sum += count * other->second;
    return sum / (n * n);
}

std::map<int, double> countsOf(const std::vector<int> &codes)
{
    std::map<int, double> counts;
    for (const int code : codes)
        ++counts[code];
    return counts;
}

} // namespace

Kappa kappaOf(std::span<const CodePair> pairs)
{
    Kappa result;
    result.n = std::ssize(pairs);
    if (pairs.empty())
        return result;
    Margin first;
    Margin second;
    std::int64_t alike = 0;
    for (const auto &[a, b] : pairs) {
        ++first[a];
        ++second[b];
        alike += a == b ? 1 : 0;
    }
    const auto n = static_cast<double>(result.n);
    const double po = static_cast<double>(alike) / n;
    const double pe = chanceAgreement(first, second, n);
    result.po = po;
    result.pe = pe;
    if (first.size() == 1 && second.size() == 1 && alike > 0)
        return result; // pe is 1
    result.kappa = (po - pe) / (1 - pe);
    result.se = std::sqrt(po * (1 - po) / n) / (1 - pe);
    return result;
}

std::map<CodePair, std::int64_t> confusionsOf(std::span<const CodePair> pairs)
{
    std::map<CodePair, std::int64_t> counts;
    for (const auto &pair : pairs)
        ++counts[pair];
    return counts;
}

std::optional<double> nominalAlpha(std::span<const std::vector<int>> units)
{
    std::map<int, double> totals; // of each code, over the units that count
    double n = 0;
    double alike = 0; // sum of o_cc
    for (const auto &unit : units) {
        if (unit.size() < 2)
            continue;
        const auto size = static_cast<double>(unit.size());
        n += size;
        for (const auto &[code, count] : countsOf(unit)) {
            totals[code] += count;
            alike += count * (count - 1) / (size - 1);
        }
    }
    if (totals.size() < 2)
        return {};
    double byChance = 0;
    for (const auto &[code, count] : totals)
        byChance += count * (count - 1);
    const double observed = 1 - alike / n;
    const double expected = 1 - byChance / (n * (n - 1));
    return 1 - observed / expected;
}

} // namespace attache
