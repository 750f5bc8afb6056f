#include "core/measure/series.h"

#include "core/measure/engagement.h"

#include <algorithm>
#include <initializer_list>

namespace attache {

namespace {

struct DaySum {
    std::int64_t items = 0, known = 0, sum = 0;
};

bool touched(const DayBucket &day, const FigureContext &context, std::initializer_list<std::string_view> kinds)
{
    return std::any_of(context.gaps.begin(), context.gaps.end(), [&](const Gap &gap) {
        const auto has = [&](std::string_view word) { return gap.kinds.find(word) != std::string::npos; };
        return gap.from < day.to && day.from < gap.to
               && (gap.kinds.empty() || has("all") || has("posts") || std::any_of(kinds.begin(), kinds.end(), has));
    });
}

Series seriesOf(std::string_view id, Unit unit, const DayLayout &layout, const std::vector<DaySum> &sums,
                const FigureContext &context, std::initializer_list<std::string_view> gapKinds)
{
    Series series{std::string(id), unit, {}};
    for (std::size_t i = 0; i < layout.days().size(); ++i) {
        const auto &day = layout.days()[i];
        const auto &sum = sums[i];
        DayPoint point{day.day, day.from, day.to, day.hours, {}, sum.known, touched(day, context, gapKinds)};
        const bool nothingButGap = sum.items == 0 && point.gap;
        if (sum.known > 0 || (sum.items == 0 && layout.captured(day) && !nothingButGap))
            point.value = static_cast<double>(sum.sum);
        series.points.push_back(point);
    }
    return series;
}

Series reactionSeries(std::string_view id, KnownSum (*part)(const ReactionFact &), const FigureSums &facts,
                      const DayLayout &layout)
{
    std::vector<DaySum> sums(layout.days().size());
    for (const auto &post : facts.reactions) {
        const auto index = layout.indexOf(post.at);
        if (!index)
            continue;
        const auto value = part(post).value;
        auto &sum = sums[*index];
        ++sum.items;
        sum.known += value ? 1 : 0;
        sum.sum += value.value_or(0);
    }
    return seriesOf(id, Unit::Reactions, layout, sums, facts.context(), {"counts"});
}

Series messageSeries(const FigureSums &facts, const DayLayout &layout)
{
    std::vector<DaySum> sums;
    sums.reserve(layout.days().size());
    for (const auto messages : facts.messages.byDay())
        sums.push_back({messages, messages, messages});
    return seriesOf("messages-by-day", Unit::Messages, layout, sums, facts.context(), {"replies", "mentions"});
}

} // namespace

std::vector<Series> dailySeries(const FigureSums &sums, const DayLayout &layout)
{
    return {reactionSeries("engagement-by-day", engagementOf, sums, layout),
            reactionSeries("reactions-positive-by-day", positiveOf, sums, layout),
            reactionSeries("reactions-talkback-by-day", talkbackOf, sums, layout), messageSeries(sums, layout)};
}

} // namespace attache
