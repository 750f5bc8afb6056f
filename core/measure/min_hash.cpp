#include "core/measure/min_hash.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace attache {

namespace {

__extension__ using Wide = unsigned __int128; // products of two 61-bit numbers

constexpr std::uint64_t kPrime = (std::uint64_t{1} << 61) - 1;

class SplitMix64 {
public:
    explicit SplitMix64(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

private:
    std::uint64_t m_state;
};

} // namespace

std::uint64_t fnv1a(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    return hash;
}

MinHash::MinHash(std::uint64_t seed, std::size_t count)
{
    SplitMix64 random(seed);
    for (std::size_t i = 0; i < count; ++i) {
        const auto a = random.next() % (kPrime - 1) + 1;
        m_functions.push_back({a, random.next() % kPrime});
    }
}

std::vector<std::uint64_t> MinHash::signatureOf(const Shingles &shingles) const
{
    if (shingles.empty())
        return {};
    std::vector<std::uint64_t> signature(m_functions.size(), std::numeric_limits<std::uint64_t>::max());
    for (const auto &shingle : shingles) {
        const Wide x = fnv1a(shingle) % kPrime;
        for (std::size_t i = 0; i < m_functions.size(); ++i) {
            const auto value = static_cast<std::uint64_t>((m_functions[i].a * x + m_functions[i].b) % kPrime);
            signature[i] = std::min(signature[i], value);
        }
    }
    return signature;
}

std::optional<double> estimatedJaccard(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b)
{
    if (a.empty() || a.size() != b.size())
        return {};
    std::size_t equal = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        equal += a[i] == b[i] ? std::size_t{1} : std::size_t{0};
    return static_cast<double>(equal) / static_cast<double>(a.size());
}

double jaccardError(double j, std::size_t count) { return std::sqrt(j * (1 - j) / static_cast<double>(count)); }

} // namespace attache
