#pragma once

#include "core/measure/agreement.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace attache {

// Do the readers of one sample agree, kept up while they read: each code costs the same, however much was read before
// (METRICS.md section 7, Incremental). Units are posts, codes whatever numbers stand for subjects.
class ReadingTally {
public:
    explicit ReadingTally(std::size_t units) : m_units(units) {}

    // What that reader says of that unit now; nothing: no longer anything.
    void set(std::size_t unit, int reader, std::optional<int> code);

    struct Agreement {
        std::int64_t read = 0;   // units that two or more read
        std::int64_t agreed = 0; // of these, all alike
        Kappa kappa;             // of the first two readers that read something; n = 0 with fewer, or with more
        std::optional<double> alpha;
    };
    Agreement agreement() const;
    std::vector<std::size_t> toDiscuss() const; // units that were read twice and not alike, in order
    const std::map<CodePair, std::int64_t> &confusions() const { return m_pairs; }

private:
    using Unit = std::map<int, int>; // code by reader
    void count(const Unit &unit, int sign);
    void countPair(const Unit &unit, int sign);

    std::vector<Unit> m_units;
    std::map<int, std::int64_t> m_readers;    // units that each read
    std::map<CodePair, std::int64_t> m_pairs; // of the two readers with the smallest numbers, where both read
    std::map<int, double> m_totals;           // of each code over units that two or more read
    double m_n = 0, m_alike = 0;              // codes in such units; sum of o_cc
    std::int64_t m_read = 0, m_agreed = 0;
};

} // namespace attache
