#include "core/desk/demo/dice.h"

#include <bit>

namespace attache::demo {

namespace {

std::uint64_t splitmix(std::uint64_t &state)
{
    auto z = (state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

Dice::Dice(std::uint64_t seed) : m_seed(seed)
{
    for (auto &word : m_state)
        word = splitmix(seed);
}

std::uint64_t Dice::next()
{
    const auto result = std::rotl(m_state[1] * 5, 7) * 9;
    const auto shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

int Dice::below(int n) { return static_cast<int>((next() >> 33) % static_cast<std::uint64_t>(n)); }

int Dice::between(int low, int high) { return low + below(high - low + 1); }

bool Dice::chance(int perMille) { return below(1000) < perMille; }

int Dice::drawn(std::span<const int> quantiles)
{
    const auto piece = static_cast<std::size_t>(below(static_cast<int>(quantiles.size()) - 1));
    return between(quantiles[piece], quantiles[piece + 1]);
}

Dice Dice::fork(std::uint64_t salt) const
{
    std::uint64_t mixed = m_seed ^ (salt * 0xD1342543DE82EF95ULL);
    return Dice(splitmix(mixed));
}

} // namespace attache::demo
