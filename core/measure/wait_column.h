#pragma once

#include "core/measure/survival.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace attache {

// How long very many messages waited, eight bytes each: milliseconds, and whether they were answered.
class WaitColumn {
public:
    // `wait` is not negative.
    void add(Millis wait, bool answered)
    {
        m_waits.push_back(static_cast<std::uint64_t>(wait.count()) << 1 | (answered ? 0 : 1));
    }
    // After the last one, before the questions below.
    void sort();

    std::vector<EqualWaits> equalWaits() const; // in seconds, ascending
    // Middle of the answered ones in seconds, as plainMedian().
    std::optional<double> answeredMedian() const;

private:
    static bool answered(std::uint64_t wait) { return (wait & 1) == 0; }
    static double seconds(std::uint64_t wait) { return inSeconds(Millis{static_cast<Millis::rep>(wait >> 1)}); }

    std::vector<std::uint64_t> m_waits;
};

// Ascending, in time that grows with the length alone.
void radixSort(std::vector<std::uint64_t> &values);

} // namespace attache
