#include "core/measure/engagement.h"

#include <algorithm>
#include <initializer_list>

namespace attache {

namespace {

using Count = std::optional<std::int64_t>;

KnownSum sumOf(std::initializer_list<Count> parts)
{
    KnownSum sum;
    bool unknown = false;
    for (const auto &part : parts) {
        unknown = unknown || !part;
        if (part)
            sum.value = sum.value.value_or(0) + *part;
    }
    sum.partial = sum.value && unknown;
    return sum;
}

Count repliesOfOthers(const ReactionFact &post)
{
    if (!post.counts.replies)
        return {};
    return std::max<std::int64_t>(0, *post.counts.replies - post.ownReplies);
}

Count reached(const ReactionFact &post, Reached by)
{
    return by == Reached::Impressions ? post.counts.impressions : post.counts.reach;
}

EngagementComponent component(std::span<const Counts> posts, Count Counts::*part, std::optional<double> followers)
{
    double sum = 0;
    double with = 0;
    double known = 0;
    for (const auto &counts : posts) {
        if (!(counts.*part))
            continue;
        ++known;
        with += *(counts.*part) > 0 ? 1 : 0;
        sum += static_cast<double>(*(counts.*part));
    }
    if (known == 0)
        return {};
    EngagementComponent result{with / known, sum / known, {}};
    if (followers && *followers > 0)
        result.perThousand = sum / known / *followers * 1000;
    return result;
}

} // namespace

KnownSum engagementOf(const ReactionFact &post)
{
    return sumOf({post.counts.likes, post.counts.reposts, post.counts.quotes, repliesOfOthers(post)});
}

KnownSum positiveOf(const ReactionFact &post) { return sumOf({post.counts.likes, post.counts.reposts}); }

KnownSum talkbackOf(const ReactionFact &post) { return sumOf({repliesOfOthers(post), post.counts.quotes}); }

std::optional<double> rateOf(const ReactionFact &post, std::optional<std::int64_t> denominator)
{
    const auto engagement = engagementOf(post).value;
    if (!engagement || !denominator || *denominator <= 0)
        return {};
    return static_cast<double>(*engagement) / static_cast<double>(*denominator);
}

CoveredRate meanFollowerRate(std::span<const ReactionFact> posts)
{
    CoveredRate result;
    result.all = std::ssize(posts);
    double sum = 0;
    for (const auto &post : posts) {
        const auto rate = rateOf(post, post.followers);
        if (!rate)
            continue;
        ++result.used;
        sum += *rate;
        result.numerator += *engagementOf(post).value;
        result.denominator += *post.followers;
    }
    if (result.used > 0)
        result.value = sum / static_cast<double>(result.used);
    return result;
}

CoveredRate pooledRate(std::span<const ReactionFact> posts, Reached by)
{
    CoveredRate result;
    result.all = std::ssize(posts);
    for (const auto &post : posts) {
        if (!rateOf(post, reached(post, by)))
            continue;
        ++result.used;
        result.numerator += *engagementOf(post).value;
        result.denominator += *reached(post, by);
    }
    if (result.denominator > 0)
        result.value = static_cast<double>(result.numerator) / static_cast<double>(result.denominator);
    return result;
}

std::optional<Counts> countsAtAge(Instant created, std::span<const Snapshot> snapshots, Millis age, Millis slack)
{
    const Snapshot *last = nullptr;
    for (const auto &snapshot : snapshots)
        if (snapshot.at <= created + age && (!last || snapshot.at > last->at))
            last = &snapshot;
    if (!last || last->at < created + age - slack)
        return {};
    return last->counts;
}

EngagementIndex engagementIndex(std::span<const Counts> posts, std::optional<double> followers)
{
    EngagementIndex result{component(posts, &Counts::likes, followers), component(posts, &Counts::replies, followers),
                           component(posts, &Counts::reposts, followers), {}};
    const auto &[likes, comments, shares, index] = result;
    if (likes.perThousand && comments.perThousand && shares.perThousand)
        result.index = *likes.perThousand + *comments.perThousand + *shares.perThousand;
    return result;
}

} // namespace attache
