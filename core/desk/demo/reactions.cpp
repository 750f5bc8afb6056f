#include "core/desk/demo/reactions.h"

#include <algorithm>
#include <array>

namespace attache::demo {

namespace {

using std::chrono::hours;

// Likes of 10,000 followers at equally spaced quantiles: heavy to the right.
constexpr std::array kLikes{4, 7, 10, 13, 16, 20, 25, 32, 43, 70, 150};

struct Moment {
    hours age;
    int perMille; // of the last count
};
constexpr std::array kMoments{Moment{hours{1}, 210}, Moment{hours{24}, 780}, Moment{hours{24 * 7}, 965}};

struct Collected {
    std::int64_t reposts = 0, quotes = 0, replies = 0;
};

using CountMember = std::optional<std::int64_t> Counts::*;
constexpr std::array kMembers{&Counts::likes,       &Counts::reposts, &Counts::quotes, &Counts::replies,
                              &Counts::impressions, &Counts::reach,   &Counts::views};

class Reactions {
public:
    explicit Reactions(Stage &stage) : m_stage(stage), m_dice(stage.dice(400)) {}

    void run()
    {
        for (int place = 0; place < static_cast<int>(m_stage.posts().size()); ++place) {
            if (!m_stage.post(place).repostOf.empty())
                continue;
            if (m_stage.isOurs(place))
                ours(place);
            else if (m_dice.chance(400))
                theirs(m_stage.post(place));
        }
    }

private:
    void ours(int place);
    void theirs(Post &post);
    Counts final(const Post &post, std::int64_t followers, bool reply);
    void addReach(Counts &counts, const Post &post, std::int64_t followers);
    Collected collected(const Post &post, Instant until) const;
    void observe(Post &post, const Counts &last);
    Counts grown(const Counts &last, const Post &post, int perMille, Instant at) const;

    Stage &m_stage;
    Dice m_dice;
};

std::int64_t followersOf(const Post &post, Instant now)
{
    for (int own = 0; own < kOwnAccounts; ++own) {
        const auto which = static_cast<Own>(own);
        if (ownVoice(which).key != AccountKey{post.key.platform, post.author})
            continue;
        const auto ago = std::chrono::floor<std::chrono::days>(now - post.createdAt).count();
        return demo::followersOf(which) + followersGainedADay(which) * std::max<std::int64_t>(0, 365 - ago);
    }
    return 0;
}

void Reactions::theirs(Post &post)
{
    post.counts.likes = m_dice.below(14);
    post.counts.replies = collected(post, m_stage.now()).replies;
    post.observedAt = m_stage.now();
}

Collected Reactions::collected(const Post &post, Instant until) const
{
    Collected sum;
    for (const auto &other : m_stage.posts()) {
        if (other.key.platform != post.key.platform || other.createdAt > until)
            continue;
        sum.replies += other.inReplyTo == post.key.id;
        sum.quotes += other.quoteOf == post.key.id;
        sum.reposts += other.repostOf == post.key.id;
    }
    return sum;
}

void Reactions::addReach(Counts &counts, const Post &post, std::int64_t followers)
{
    const auto &platform = post.key.platform;
    const auto scrolled = followers * m_dice.between(90, 420) / 1000;
    const auto seen = scrolled + *counts.likes * m_dice.between(18, 32);
    if (platform == "x" || platform == "facebook" || platform == "instagram")
        counts.impressions = seen;
    if (platform == "facebook" || platform == "instagram")
        counts.reach = seen * m_dice.between(620, 840) / 1000;
    if (platform == "youtube")
        counts.views = seen * 2;
}

Counts Reactions::final(const Post &post, std::int64_t followers, bool reply)
{
    const auto &platform = post.key.platform;
    Counts counts;
    const std::int64_t usual = followers * m_dice.drawn(kLikes) / 10'000;
    const std::int64_t likes = usual + m_dice.between(2, 9); // one draw a statement: compilers order operands as they like
    counts.likes = reply ? likes / 20 : likes;
    counts.replies = *counts.likes * m_dice.between(40, 170) / 1000;
    const bool passesOn = platform != "instagram" && platform != "youtube";
    counts.reposts = passesOn ? *counts.likes * m_dice.between(120, 330) / 1000 : 0;
    const bool quotes = passesOn && platform != "facebook";
    counts.quotes = quotes ? *counts.likes * m_dice.between(20, 90) / 1000 : 0;
    addReach(counts, post, followers);
    return counts;
}

Counts Reactions::grown(const Counts &last, const Post &post, int perMille, Instant at) const
{
    Counts counts;
    for (const CountMember member : kMembers)
        if (last.*member)
            counts.*member = *(last.*member) * perMille / 1000;
    const auto seen = collected(post, at);
    const auto atLeast = [&](CountMember member, std::int64_t least) {
        if (last.*member)
            counts.*member = std::max(*(counts.*member), least);
    };
    atLeast(&Counts::replies, seen.replies);
    atLeast(&Counts::quotes, seen.quotes);
    atLeast(&Counts::reposts, seen.reposts);
    return counts;
}

void Reactions::observe(Post &post, const Counts &last)
{
    int perMille = 90;
    for (const auto &moment : kMoments) {
        const auto at = post.createdAt + moment.age + std::chrono::minutes{m_dice.below(4)};
        if (at >= m_stage.now())
            break;
        perMille = moment.perMille;
        if (!m_stage.inGap(post.key.platform, at))
            post.snapshots.push_back({at, grown(last, post, perMille, at)});
    }
    const bool settled = post.createdAt + kMoments.back().age < m_stage.now();
    post.counts = grown(last, post, settled ? 1000 : std::min(1000, perMille + 60), m_stage.now());
    post.observedAt = m_stage.now();
}

void Reactions::ours(int place)
{
    auto &post = m_stage.post(place);
    const auto followers = followersOf(post, m_stage.now());
    post.followersAtPost = followers;
    const auto counts = final(post, followers, !post.inReplyTo.empty());
    const auto fixed = m_stage.fixedCounts().find(place);
    if (fixed == m_stage.fixedCounts().end() && m_dice.chance(45))
        return; // unknown, which is not 0
    if (post.inReplyTo.empty()) {
        observe(post, fixed == m_stage.fixedCounts().end() ? counts : fixed->second);
        return;
    }
    post.counts = grown(counts, post, 1000, m_stage.now());
    post.observedAt = m_stage.now();
}

} // namespace

void addReactions(Stage &stage) { Reactions(stage).run(); }

} // namespace attache::demo
