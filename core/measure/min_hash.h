#pragma once

#include "core/measure/wording.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace attache {

// Signatures that find near-duplicates among many texts (Broder 1997; METRICS.md section 5). For candidates only: every
// pair that is shown is verified exactly.

// FNV-1a, 64 bits, of the bytes.
std::uint64_t fnv1a(std::string_view bytes);

// `count` functions h(x) = (a x + b) mod 2^61 - 1 over the hashed shingles, the smallest value of each. a and b come one
// after the other from splitmix64(seed). Equal seeds and counts make signatures comparable.
class MinHash {
public:
    MinHash(std::uint64_t seed, std::size_t count);
    // Empty for an empty set.
    std::vector<std::uint64_t> signatureOf(const Shingles &shingles) const;

private:
    struct Function {
        std::uint64_t a = 1, b = 0;
    };
    std::vector<Function> m_functions;
};

// The share of equal minima: an estimate of the Jaccard similarity J with error sqrt(J (1 - J)/m). Nothing where a
// signature is empty or their lengths differ.
std::optional<double> estimatedJaccard(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b);
double jaccardError(double j, std::size_t count);

} // namespace attache
