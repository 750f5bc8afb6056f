#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace attache {

// Do two people, or a person and the program, code posts alike (METRICS.md section 7)? Codes are nominal: equal numbers
// are one code. One item is one post that both coded; posts that one of them left out do not stand here.
using CodePair = std::pair<int, int>;

// Cohen's kappa (Cohen 1960): (po - pe)/(1 - pe), with the error sqrt(po (1 - po)/(n (1 - pe)^2)). po and pe are missing
// at n = 0; kappa and its error also where pe is 1, because then nothing could have differed.
struct Kappa {
    std::int64_t n = 0;
    std::optional<double> po, pe, kappa, se;
};
Kappa kappaOf(std::span<const CodePair> pairs);

// How often the first coder's code met the second's: worth more than the coefficient.
std::map<CodePair, std::int64_t> confusionsOf(std::span<const CodePair> pairs);

// Krippendorff's alpha for nominal codes by any number of coders (Krippendorff 2011): 1 - Do/De from the coincidences.
// A unit holds the codes that were given to it; units with fewer than two drop out. Nothing where fewer than two codes
// occur in what remains.
std::optional<double> nominalAlpha(std::span<const std::vector<int>> units);

} // namespace attache
