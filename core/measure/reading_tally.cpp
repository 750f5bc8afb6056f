#include "core/measure/reading_tally.h"

#include <algorithm>

namespace attache {

namespace {

// A unit's part of the sum of o_cc: for each code the ordered pairs of equal codes, over the readers but one.
double alikeIn(const std::map<int, int> &unit)
{
    std::map<int, double> counts;
    for (const auto &[reader, code] : unit)
        ++counts[code];
    double pairs = 0;
    for (const auto &[code, count] : counts)
        pairs += count * (count - 1);
    return pairs / static_cast<double>(unit.size() - 1);
}

bool allAlike(const std::map<int, int> &unit)
{
    return std::all_of(unit.begin(), unit.end(), [&](const auto &entry) { return entry.second == unit.begin()->second; });
}

} // namespace

void ReadingTally::countPair(const Unit &unit, int sign)
{
    const auto first = unit.begin(), second = std::next(first);
    const CodePair pair{first->second, second->second};
    if ((m_pairs[pair] += sign) == 0)
        m_pairs.erase(pair);
}

void ReadingTally::count(const Unit &unit, int sign)
{
    if (unit.size() < 2)
        return;
    m_read += sign;
    m_agreed += allAlike(unit) ? sign : 0;
    m_n += sign * static_cast<double>(unit.size());
    m_alike += sign * alikeIn(unit);
    for (const auto &[reader, code] : unit)
        if ((m_totals[code] += sign) < 0.5)
            m_totals.erase(code);
    countPair(unit, sign);
}

void ReadingTally::set(std::size_t unit, int reader, std::optional<int> code)
{
    auto &codes = m_units[unit];
    count(codes, -1);
    if (codes.erase(reader) > 0 && --m_readers[reader] == 0)
        m_readers.erase(reader);
    if (code) {
        codes.emplace(reader, *code);
        ++m_readers[reader];
    }
    count(codes, 1);
}

ReadingTally::Agreement ReadingTally::agreement() const
{
    Agreement found{m_read, m_agreed, {}, {}};
    if (m_readers.size() == 2) {
        std::vector<CodePair> pairs;
        for (const auto &[pair, count] : m_pairs)
            pairs.insert(pairs.end(), static_cast<std::size_t>(count), pair);
        found.kappa = kappaOf(pairs);
    }
    if (m_totals.size() < 2)
        return found;
    double byChance = 0;
    for (const auto &[code, count] : m_totals)
        byChance += count * (count - 1);
    found.alpha = 1 - (1 - m_alike / m_n) / (1 - byChance / (m_n * (m_n - 1)));
    return found;
}

std::vector<std::size_t> ReadingTally::toDiscuss() const
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_units.size(); ++i)
        if (m_units[i].size() > 1 && !allAlike(m_units[i]))
            places.push_back(i);
    return places;
}

} // namespace attache
