#include "core/measure/day_layout.h"

#include <algorithm>

namespace attache {

DayLayout::DayLayout(const SeriesContext &context) : m_captured(context.captured)
{
    const auto from = context.window.from ? context.window.from : context.captured.from;
    const auto to = context.window.to ? context.window.to : context.captured.to;
    if (!from || !to || *to <= *from)
        return;
    m_days = localDays(context.zone, *from, *to);
    for (const auto &day : m_days)
        m_edges.push_back(day.from);
    m_edges.push_back(m_days.back().to);
}

std::optional<std::size_t> DayLayout::indexOf(Instant instant) const
{
    if (m_edges.empty() || instant < m_edges.front() || instant >= m_edges.back())
        return {};
    const auto guess = static_cast<std::size_t>((instant - m_edges.front()) / std::chrono::hours{24});
    auto index = std::min(guess, m_edges.size() - 2);
    while (instant < m_edges[index])
        --index;
    while (instant >= m_edges[index + 1])
        ++index;
    return index;
}

bool DayLayout::captured(const DayBucket &day) const
{
    return m_captured.from && m_captured.to && *m_captured.from < day.to && day.from < *m_captured.to;
}

} // namespace attache
