#include "core/measure/wording.h"

#include <algorithm>
#include <numeric>

namespace attache {

namespace {

std::size_t common(const Shingles &a, const Shingles &b)
{
    return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const auto &shingle) { return b.contains(shingle); }));
}

double share(std::size_t part, std::size_t whole) { return static_cast<double>(part) / static_cast<double>(whole); }

std::string joined(std::span<const std::string> tokens)
{
    std::string text;
    for (const auto &token : tokens)
        text.append(text.empty() ? "" : " ").append(token);
    return text;
}

} // namespace

Shingles shinglesOf(std::span<const std::string> tokens, std::size_t k)
{
    Shingles shingles;
    if (tokens.empty())
        return shingles;
    const auto length = std::clamp<std::size_t>(k, 1, tokens.size());
    for (std::size_t first = 0; first + length <= tokens.size(); ++first)
        shingles.insert(joined(tokens.subspan(first, length)));
    return shingles;
}

std::optional<double> jaccard(const Shingles &a, const Shingles &b)
{
    const auto shared = common(a, b);
    const auto all = a.size() + b.size() - shared;
    return all > 0 ? std::optional(share(shared, all)) : std::nullopt;
}

std::optional<double> containment(const Shingles &source, const Shingles &text)
{
    return source.empty() ? std::nullopt : std::optional(share(common(source, text), source.size()));
}

std::size_t editDistance(std::span<const std::string> a, std::span<const std::string> b)
{
    std::vector<std::size_t> row(b.size() + 1); // distances of the tokens of a seen so far from the first j of b
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto exchanged = diagonal + (a[i] == b[j] ? std::size_t{0} : std::size_t{1});
            diagonal = row[j + 1];
            row[j + 1] = std::min({exchanged, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

double normedEditDistance(std::span<const std::string> a, std::span<const std::string> b)
{
    const auto longer = std::max(a.size(), b.size());
    return longer > 0 ? share(editDistance(a, b), longer) : 0.0;
}

} // namespace attache
