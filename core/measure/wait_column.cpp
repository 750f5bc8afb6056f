#include "core/measure/wait_column.h"

#include <algorithm>
#include <array>
#include <utility>

namespace attache {

namespace {

constexpr unsigned kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t{1} << kDigitBits;
constexpr std::size_t kFewValues = 4096; // sorted by comparison as fast

std::size_t digitOf(std::uint64_t value, unsigned shift) { return static_cast<std::size_t>(value >> shift) & (kDigits - 1); }

} // namespace

void radixSort(std::vector<std::uint64_t> &values)
{
    if (values.size() <= kFewValues)
        return std::sort(values.begin(), values.end());
    std::uint64_t set = 0;
    for (const auto value : values)
        set |= value;
    std::vector<std::uint64_t> moved(values.size());
    for (unsigned shift = 0; shift < 64 && set >> shift; shift += kDigitBits) {
        std::array<std::size_t, kDigits> next{};
        for (const auto value : values)
            ++next[digitOf(value, shift)];
        std::size_t before = 0;
        for (auto &place : next)
            before += std::exchange(place, before);
        for (const auto value : values)
            moved[next[digitOf(value, shift)]++] = value;
        values.swap(moved);
    }
}

void WaitColumn::sort() { radixSort(m_waits); }

std::vector<EqualWaits> WaitColumn::equalWaits() const
{
    const auto isNew = [this](std::size_t i) { return i == 0 || m_waits[i] >> 1 != m_waits[i - 1] >> 1; };
    std::size_t distinct = 0;
    for (std::size_t i = 0; i < m_waits.size(); ++i)
        distinct += isNew(i) ? 1U : 0U;
    std::vector<EqualWaits> equal;
    equal.reserve(distinct);
    for (std::size_t i = 0; i < m_waits.size(); ++i) {
        if (isNew(i))
            equal.push_back({seconds(m_waits[i])});
        ++(answered(m_waits[i]) ? equal.back().answered : equal.back().censored);
    }
    return equal;
}

std::optional<double> WaitColumn::answeredMedian() const
{
    const auto all = static_cast<std::size_t>(std::count_if(m_waits.begin(), m_waits.end(), answered));
    if (all == 0)
        return {};
    const auto half = all / 2;
    std::size_t seen = 0;
    double before = 0; // the answered wait before the one in hand
    for (const auto wait : m_waits) {
        if (!answered(wait))
            continue;
        if (seen == half)
            return all % 2 == 1 ? seconds(wait) : (before + seconds(wait)) / 2;
        before = seconds(wait);
        ++seen;
    }
    return {};
}

} // namespace attache
