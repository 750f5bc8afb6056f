#include "core/domain/figure.h"

#include "core/domain/figure_catalogue.h"

#include <algorithm>

namespace attache {

std::string_view unitName(Unit unit)
{
    switch (unit) {
    case Unit::Posts: return "posts";
    case Unit::Messages: return "messages";
    case Unit::Conversations: return "conversations";
    case Unit::Exchanges: return "exchanges";
    case Unit::Seconds: return "seconds";
    case Unit::Share: return "share";
    case Unit::Reactions: return "reactions";
    case Unit::ReactionsPerPost: return "reactions per post";
    }
    return {};
}

std::string_view noValueName(NoValue reason)
{
    switch (reason) {
    case NoValue::NoData: return "no-data";
    case NoValue::EmptyDenominator: return "empty-denominator";
    case NoValue::NotReached: return "not-reached";
    case NoValue::NoCalendar: return "no-calendar";
    case NoValue::NoCounts: return "no-counts";
    case NoValue::FollowUpTooShort: return "follow-up-too-short";
    case NoValue::TooFew: return "too-few";
    }
    return {};
}

const Figure &FigureSet::figure(FigureId id) const
{
    return *std::find_if(figures.begin(), figures.end(), [&](const Figure &f) { return f.id == id; });
}

const Series *FigureSet::seriesOf(std::string_view id) const
{
    const auto it = std::find_if(series.begin(), series.end(), [&](const Series &s) { return s.id == id; });
    return it == series.end() ? nullptr : &*it;
}

} // namespace attache
