#include "demo_reading.h"

#include "core/base/text.h"

#include <set>

namespace attache::test {

namespace {

// Everything that names an own account on one platform, folded.
bool isOwn(const Demonstration &demo, const std::string &platform, std::string_view folded)
{
    for (const auto &account : demo.accounts)
        if (account.kind == AccountKind::Own && account.key.platform == platform && foldHandle(account.key.handle) == folded)
            return true;
    return false;
}

bool mentionsOwn(const Demonstration &demo, const Post &post)
{
    for (const auto &account : demo.accounts)
        if (account.kind == AccountKind::Own && account.key.platform == post.key.platform
            && hasWord(post.mentions, foldHandle(account.key.handle)))
            return true;
    return false;
}

} // namespace

DemoReading::DemoReading(const Demonstration &demo, Instant now) : m_demo(demo), m_now(now)
{
    for (const auto &decision : demo.decisions)
        if (facetOf(decision.kind) == Facet::Standing)
            m_decided[decision.post] = decision.kind;
    std::set<std::string> platforms;
    for (const auto &post : demo.posts)
        platforms.insert(post.key.platform);
    for (const auto &platform : platforms)
        readPlatform(platform);
}

TreePost DemoReading::treePost(const Post &post) const
{
    TreePost tree;
    tree.id = post.key.id;
    tree.author = post.author; // always written alike here
    tree.inReplyTo = post.inReplyTo;
    tree.conversationId = post.conversationId;
    tree.createdAt = post.createdAt;
    tree.deletedAt = post.deletedAt;
    tree.side = isOwn(m_demo, post.key.platform, foldHandle(post.author)) ? Side::Us : Side::Public;
    tree.repost = !post.repostOf.empty();
    tree.automatic = post.automatic;
    tree.mentionsUs = mentionsOwn(m_demo, post);
    const auto decided = m_decided.find(post.key);
    tree.noReplyNeeded = decided != m_decided.end() && leavesSet(decided->second);
    return tree;
}

MessageStatus DemoReading::statusOf(const TreeMessage &message, const std::vector<TreePost> &posts, DemoMessage &out) const
{
    bool left = false, late = false;
    for (const int index : message.posts) {
        const auto &post = posts[static_cast<std::size_t>(index)];
        const auto decided = m_decided.find({m_demo.posts[static_cast<std::size_t>(post.ref)].key});
        if (decided == m_decided.end())
            continue;
        left = left || leavesSet(decided->second);
        late = late || decided->second == DecisionKind::TooLate;
        out.marked = out.marked || decided->second == DecisionKind::MarkedAnswered;
    }
    if (left)
        return MessageStatus::LeftOnPurpose;
    if (message.answer >= 0)
        return MessageStatus::Answered;
    if (message.withdrawnAt)
        return MessageStatus::Withdrawn;
    return late ? MessageStatus::TooLate : MessageStatus::Open;
}

void DemoReading::readPlatform(const std::string &platform)
{
    std::vector<TreePost> posts;
    for (std::size_t i = 0; i < m_demo.posts.size(); ++i) {
        if (m_demo.posts[i].key.platform != platform)
            continue;
        posts.push_back(treePost(m_demo.posts[i]));
        posts.back().ref = static_cast<std::int64_t>(i);
    }
    ForestBuilder builder;
    const auto &forest = builder.build(posts);
    for (const auto &node : forest.nodes)
        m_cycle = m_cycle || node.cycleBroken;
    m_ghosts += static_cast<int>(forest.ghostIds.size());
    MessageRules rules;
    rules.now = m_now;
    for (const auto &message : findMessages(posts, forest, rules)) {
        DemoMessage read{message.anchor, MessageStatus::Open, false, message.invalidTime, {}};
        read.status = statusOf(message, posts, read);
        if (message.answeredAt)
            read.hours = secondsBetween(message.anchor, *message.answeredAt) / 3600;
        m_messages.push_back(read);
    }
    for (const auto &exchange : findExchanges(posts, forest, {m_now, false}))
        m_exchanges.push_back({exchange.turns.front().began, exchange.turns});
}

} // namespace attache::test
