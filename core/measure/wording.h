#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// What happens to words as they are passed on (METRICS.md section 5). One item is one text, in any language.

// The normal form as tokens: URLs and handles removed, NFKC, full case folding, NFKC; then runs of letters, numbers and
// marks. In scripts without spaces (Han, Kana, Thai, Lao, Khmer, Myanmar) every base character is a token, its marks with
// it; so is every symbol such as an emoji. Everything else separates. Invalid UTF-8 becomes U+FFFD, a token.
std::vector<std::string> tokensOf(std::string_view text);

// Every run of k tokens joined by a blank, each once; a shorter text is one shingle, an empty one none. k is at least 1.
using Shingles = std::set<std::string>;
Shingles shinglesOf(std::span<const std::string> tokens, std::size_t k);

// |A and B|/|A or B|; nothing where both are empty (Broder 1997).
std::optional<double> jaccard(const Shingles &a, const Shingles &b);
// The share of `source` that is found in `text`; nothing where the source is empty.
std::optional<double> containment(const Shingles &source, const Shingles &text);

// Tokens to insert, delete or exchange to turn one into the other (Levenshtein). The normed one is over the longer
// length, 0 for two empty texts.
std::size_t editDistance(std::span<const std::string> a, std::span<const std::string> b);
double normedEditDistance(std::span<const std::string> a, std::span<const std::string> b);

} // namespace attache
