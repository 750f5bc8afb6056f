#include "core/measure/series.h"

#include "core/measure/engagement.h"
#include "core/measure/membership.h"
#include "core/measure/periods.h"

#include <algorithm>

namespace attache {

namespace {

struct DaySum {
    std::int64_t items = 0, known = 0, sum = 0;
};

// The days of the window, laid out once, with what was captured of each.
class Days {
public:
    explicit Days(const SeriesContext &context)
    {
        const auto from = context.window.from ? context.window.from : context.captured.from;
        const auto to = context.window.to ? context.window.to : context.captured.to;
        if (from && to)
            m_days = localDays(context.zone, *from, *to);
        m_captured = context.captured;
    }

    std::optional<std::size_t> indexOf(Instant instant) const
    {
        const auto after = std::upper_bound(m_days.begin(), m_days.end(), instant,
                                            [](Instant time, const DayBucket &day) { return time < day.from; });
        if (after == m_days.begin() || instant >= std::prev(after)->to)
            return {};
        return static_cast<std::size_t>(std::prev(after) - m_days.begin());
    }

    bool captured(const DayBucket &day) const
    {
        return m_captured.from && m_captured.to && *m_captured.from < day.to && day.from < *m_captured.to;
    }

    const std::vector<DayBucket> &all() const { return m_days; }

private:
    std::vector<DayBucket> m_days;
    Window m_captured;
};

bool touched(const DayBucket &day, const FigureContext &context, std::string_view kind)
{
    return std::any_of(context.gaps.begin(), context.gaps.end(), [&](const Gap &gap) {
        const auto has = [&](std::string_view word) { return gap.kinds.find(word) != std::string::npos; };
        return gap.from < day.to && day.from < gap.to && (gap.kinds.empty() || has("all") || has("posts") || has(kind));
    });
}

Series seriesOf(std::string_view id, Unit unit, const Days &days, const std::vector<DaySum> &sums,
                const FigureContext &context, std::string_view gapKind)
{
    Series series{std::string(id), unit, {}};
    for (std::size_t i = 0; i < days.all().size(); ++i) {
        const auto &day = days.all()[i];
        const auto &sum = sums[i];
        DayPoint point{day.day, day.from, day.to, day.hours, {}, sum.known, touched(day, context, gapKind)};
        const bool nothingButGap = sum.items == 0 && point.gap;
        if (sum.known > 0 || (sum.items == 0 && days.captured(day) && !nothingButGap))
            point.value = static_cast<double>(sum.sum);
        series.points.push_back(point);
    }
    return series;
}

Series reactionSeries(std::string_view id, KnownSum (*part)(const ReactionFact &), const Facts &facts, const Days &days,
                      const FigureContext &context)
{
    std::vector<DaySum> sums(days.all().size());
    for (const auto &post : facts.reactions) {
        const auto index = days.indexOf(post.at);
        if (!index)
            continue;
        const auto value = part(post).value;
        auto &sum = sums[*index];
        ++sum.items;
        sum.known += value ? 1 : 0;
        sum.sum += value.value_or(0);
    }
    return seriesOf(id, Unit::Reactions, days, sums, context, "counts");
}

Series messageSeries(const Facts &facts, const Days &days, const FigureContext &context)
{
    std::vector<DaySum> sums(days.all().size());
    for (const auto &message : facts.messages) {
        const auto index = days.indexOf(message.anchor);
        if (!index || !counts(membershipOf(FigureId::Messages, message, context)))
            continue;
        auto &sum = sums[*index];
        ++sum.items;
        ++sum.known;
        ++sum.sum;
    }
    return seriesOf("messages-by-day", Unit::Messages, days, sums, context, "replies");
}

} // namespace

std::vector<Series> dailySeries(const Facts &facts, const FigureContext &context, const SeriesContext &where)
{
    const Days days(where);
    return {reactionSeries("engagement-by-day", engagementOf, facts, days, context),
            reactionSeries("reactions-positive-by-day", positiveOf, facts, days, context),
            reactionSeries("reactions-talkback-by-day", talkbackOf, facts, days, context),
            messageSeries(facts, days, context)};
}

} // namespace attache
