#pragma once

#include <cstdint>
#include <span>

namespace attache::demo {

// xoshiro256** seeded by splitmix64 (Blackman & Vigna 2018): whole numbers only, the same on every machine and compiler.
class Dice {
public:
    explicit Dice(std::uint64_t seed);

    std::uint64_t next();
    int below(int n);               // 0 … n-1
    int between(int low, int high); // both included
    bool chance(int perMille);
    // A draw from a distribution given by equally spaced quantiles, straight lines between them.
    int drawn(std::span<const int> quantiles);
    // Its own stream, so that one topic can change without shifting the others.
    Dice fork(std::uint64_t salt) const;

    template <class T>
    const T &pick(std::span<const T> all)
    {
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }

private:
    std::uint64_t m_seed;
    std::uint64_t m_state[4];
};

} // namespace attache::demo
