#include "core/measure/engagement.h"
#include "core/measure/membership.h"

namespace attache {

namespace {

using enum Standing;

Membership rated(const ReactionFact &post, std::optional<std::int64_t> denominator, std::string_view missing)
{
    return rateOf(post, denominator) ? Membership{Numerator} : Membership{LeftOut, missing};
}

} // namespace

Membership membershipOf(FigureId figure, const ReactionFact &post, const FigureContext &)
{
    if (figureEntry(figure).item != Item::Post || figure == FigureId::Posts)
        return {};
    if (!engagementOf(post).value)
        return {LeftOut, "no-counts"};
    switch (figure) {
    case FigureId::EngagementRateFollowers: return rated(post, post.followers, "no-followers");
    case FigureId::EngagementRateImpressions: return rated(post, post.counts.impressions, "no-impressions");
    case FigureId::EngagementRateReach: return rated(post, post.counts.reach, "no-reach");
    default: return {Numerator};
    }
}

} // namespace attache
