#include "core/desk/golden/golden_derived.h"

#include "core/base/text.h"
#include "core/measure/exchanges.h"
#include "core/measure/messages.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace attache {

namespace {

// The posts of one platform, with the folded names that TreePost only points to.
class PlatformPosts {
public:
    PlatformPosts(std::vector<const GoldenPost *> sources, const GoldenSettings &settings) : m_sources(std::move(sources))
    {
        for (const auto *source : m_sources)
            m_authors.push_back(foldHandle(source->post.author));
        std::set<std::string> ownIds;
        for (std::size_t i = 0; i < m_sources.size(); ++i)
            if (isOurs(i, settings))
                ownIds.insert(m_sources[i]->post.key.id);
        for (std::size_t i = 0; i < m_sources.size(); ++i)
            m_posts.push_back(treePost(i, settings, ownIds));
    }

    const std::vector<TreePost> &posts() const { return m_posts; }
    const GoldenPost &source(std::size_t index) const { return *m_sources[index]; }
    const std::string &id(std::size_t index) const { return m_sources[index]->post.key.id; }

private:
    bool isOurs(std::size_t index, const GoldenSettings &settings) const
    {
        const AccountKey key{m_sources[index]->post.key.platform, m_authors[index]};
        return std::find(settings.monitored.begin(), settings.monitored.end(), key) != settings.monitored.end();
    }

    static bool mentionsUs(const Post &post, const GoldenSettings &settings)
    {
        return std::any_of(settings.monitored.begin(), settings.monitored.end(), [&](const AccountKey &own) {
            return own.platform == post.key.platform && hasWord(post.mentions, own.handle);
        });
    }

    TreePost treePost(std::size_t index, const GoldenSettings &settings, const std::set<std::string> &ownIds) const
    {
        const auto &post = m_sources[index]->post;
        TreePost result;
        result.ref = static_cast<std::int64_t>(index);
        result.id = post.key.id;
        result.author = m_authors[index];
        result.inReplyTo = post.inReplyTo;
        result.conversationId = post.conversationId;
        result.quoteOf = post.quoteOf;
        result.createdAt = post.createdAt;
        result.deletedAt = post.deletedAt;
        result.side = isOurs(index, settings) ? Side::Us : Side::Public;
        result.repost = !post.repostOf.empty();
        result.automatic = post.automatic;
        result.noReplyNeeded = m_sources[index]->noReplyNeeded;
        result.mentionsUs = mentionsUs(post, settings);
        result.quotesUs = ownIds.contains(post.quoteOf);
        return result;
    }

    std::vector<const GoldenPost *> m_sources;
    std::vector<std::string> m_authors;
    std::vector<TreePost> m_posts;
};

void addMessages(GoldenDerived &derived, const PlatformPosts &platform, const Forest &forest, const GoldenSettings &settings)
{
    const MessageRules rules{
        settings.now,           settings.skewTolerance, settings.quotesAwaitAnswer, settings.deletedRepliesCount,
        settings.repliesAnswer, settings.quotesAnswer};
    for (const auto &found : findMessages(platform.posts(), forest, rules)) {
        const auto first = at(found.posts.front());
        const auto &key = platform.source(first).post.key;
        GoldenMessage message{key.platform, key.id,           found.anchor,      forest.nodes[first].depth, {},
                              {},           found.answeredAt, found.invalidTime, found.withdrawnAt,         found.noReplyNeeded};
        for (const int post : found.posts)
            message.posts.push_back(platform.id(at(post)));
        if (found.answer >= 0)
            message.answeredBy = platform.id(at(found.answer));
        derived.messages.push_back(std::move(message));
    }
}

void addExchanges(GoldenDerived &derived, const PlatformPosts &platform, const Forest &forest, const GoldenSettings &settings)
{
    for (const auto &found : findExchanges(platform.posts(), forest, {settings.now, settings.deletedRepliesCount})) {
        const auto &first = platform.source(at(found.first)).post;
        const auto root = idOf(forest, platform.posts(), forest.trees[at(found.tree)].root);
        GoldenExchange exchange{first.key.platform, std::string(root), first.author, found.turns, {}};
        for (auto &turn : exchange.turns) {
            for (const auto post : turn.posts)
                exchange.posts.push_back(platform.id(static_cast<std::size_t>(post)));
            turn.posts.clear();
        }
        derived.exchanges.push_back(std::move(exchange));
    }
}

void addConversations(GoldenDerived &derived, const PlatformPosts &platform, const Forest &forest)
{
    const auto &posts = platform.posts();
    for (const auto &tree : forest.trees) {
        const bool collected = at(tree.root) < posts.size();
        derived.conversations.push_back({platform.source(0).post.key.platform, std::string(idOf(forest, posts, tree.root)),
                                         forest.nodes[at(collected ? tree.root : tree.first)].effective, collected, tree.size,
                                         tree.ghosts, tree.depth, tree.participants});
    }
    for (std::size_t i = 0; i < posts.size(); ++i) {
        if (forest.nodes[i].cycleBroken)
            derived.cycleBroken.push_back(platform.id(i));
        if (forest.nodes[i].missingParent)
            derived.missingParent.push_back(platform.id(i));
        if (forest.nodes[i].olderThanParent)
            derived.olderThanParent.push_back(platform.id(i));
    }
}

Counts countsAtCutOff(const Post &post, Instant now)
{
    const Snapshot *last = nullptr;
    for (const auto &snapshot : post.snapshots)
        if (snapshot.at <= now && (!last || last->at < snapshot.at))
            last = &snapshot;
    return last ? last->counts : post.counts;
}

std::int64_t ownRepliesUnder(const PlatformPosts &platform, std::size_t parent, const GoldenSettings &settings)
{
    return std::count_if(platform.posts().begin(), platform.posts().end(), [&](const TreePost &post) {
        return post.side == Side::Us && !post.repost && post.inReplyTo == platform.posts()[parent].id
               && !deletedBy(post, settings.now);
    });
}

void addReactions(GoldenDerived &derived, const PlatformPosts &platform, const GoldenSettings &settings)
{
    const auto &classes = settings.classes;
    for (std::size_t i = 0; i < platform.posts().size(); ++i) {
        const auto &post = platform.source(i).post;
        if (platform.posts()[i].side != Side::Us || !settings.window.contains(post.createdAt))
            continue;
        const bool counted = std::find(classes.begin(), classes.end(), classOf(post)) != classes.end();
        if (!counted) {
            derived.repostsExcluded += classOf(post) == PostClass::Repost ? 1 : 0;
        } else if (deletedBy(platform.posts()[i], settings.now)) {
            ++derived.deletedExcluded;
        } else {
            const auto own = settings.excludeOwnReplies ? ownRepliesUnder(platform, i, settings) : 0;
            derived.reactions.push_back({post.key.platform,
                                         post.key.id,
                                         {0, 0, post.createdAt, countsAtCutOff(post, settings.now), own, post.followersAtPost}});
        }
    }
}

// Posts after now do not exist (METRICS.md section 0, Windows); what is left of a tree keeps its shape.
std::vector<const GoldenPost *> visibleOnly(const std::vector<const GoldenPost *> &all, const GoldenSettings &settings)
{
    const PlatformPosts platform(all, settings);
    ForestBuilder builder;
    const auto &forest = builder.build(platform.posts());
    std::vector<const GoldenPost *> visible;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (forest.nodes[i].effective <= settings.now)
            visible.push_back(all[i]);
    return visible;
}

void arrange(GoldenDerived &derived)
{
    const auto by = [](auto &items, auto key) {
        std::sort(items.begin(), items.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    };
    by(derived.messages, [](const GoldenMessage &m) { return std::tie(m.anchor, m.depth, m.id, m.platform); });
    by(derived.exchanges, [](const GoldenExchange &e) { return std::tie(e.turns.front().began, e.root, e.author, e.platform); });
    by(derived.conversations, [](const GoldenConversation &c) { return std::tie(c.platform, c.root); });
    by(derived.reactions, [](const GoldenReaction &r) { return std::tie(r.platform, r.id); });
    by(derived.posts, [](const GoldenRecord &r) { return std::tie(r.key); });
    for (auto *flags : {&derived.cycleBroken, &derived.missingParent, &derived.olderThanParent})
        std::sort(flags->begin(), flags->end());
}

GoldenDerived deriveFrom(const std::vector<const GoldenPost *> &arrived, const GoldenSettings &settings)
{
    std::map<std::string, std::vector<const GoldenPost *>> platforms;
    for (const auto *post : arrived)
        platforms[post->post.key.platform].push_back(post);
    GoldenDerived derived;
    for (const auto &[name, posts] : platforms) {
        const auto visible = visibleOnly(posts, settings);
        if (visible.empty())
            continue;
        const PlatformPosts platform(visible, settings);
        ForestBuilder builder;
        const auto &forest = builder.build(platform.posts());
        addMessages(derived, platform, forest, settings);
        addExchanges(derived, platform, forest, settings);
        addConversations(derived, platform, forest);
        addReactions(derived, platform, settings);
        for (const auto *post : visible)
            derived.posts.push_back(recordOf(post->post));
    }
    arrange(derived);
    return derived;
}

} // namespace

GoldenRecord recordOf(const Post &post)
{
    return {post.key,           post.author,  post.createdAt, post.deletedAt ? std::string() : post.text,
            post.inReplyTo,     post.quoteOf, post.repostOf,  post.mentions,
            post.counts.reposts};
}

Result<GoldenDerived> deriveGolden(const GoldenCase &input)
{
    std::vector<const GoldenPost *> order;
    for (const auto &post : input.posts)
        order.push_back(&post);
    const auto derived = deriveFrom(order, input.settings);
    std::reverse(order.begin(), order.end());
    const auto reversed = deriveFrom(order, input.settings);
    std::stable_partition(order.begin(), order.end(), [i = 0](const GoldenPost *) mutable { return i++ % 2 == 0; });
    if (derived != reversed || derived != deriveFrom(order, input.settings))
        return failure(Errc::Internal, "the order of arrival matters");
    return derived;
}

} // namespace attache
