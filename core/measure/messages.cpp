#include "core/measure/messages.h"

#include <algorithm>

namespace attache {

std::span<const TreeMessage> MessageFinder::find(std::span<const TreePost> posts, const Forest &forest, const MessageRules &rules)
{
    m_posts = posts;
    m_forest = &forest;
    m_rules = rules;
    m_used = 0;
    m_progress.clear();
    m_messageOf.assign(posts.size(), -1);
    if (rules.quotesAnswer) {
        m_ids.clear(posts.size());
        for (const auto &post : posts)
            m_ids.add(post.id);
    }
    for (const int post : forest.order) {
        if (forest.nodes[at(post)].effective > rules.now)
            break; // the order is that of effective times
        if (posts[at(post)].side == Side::Public) {
            ask(post);
            continue;
        }
        if (rules.repliesAnswer)
            answer(post, collectedParent(forest, posts, post));
        if (rules.quotesAnswer)
            answer(post, quoted(post));
    }
    for (std::size_t i = 0; i < m_used; ++i)
        if (m_messages[i].answer < 0 && m_progress[i].standing == 0)
            m_messages[i].withdrawnAt = std::max(m_progress[i].lastDeletion, m_messages[i].anchor);
    return {m_messages.data(), m_used};
}

int MessageFinder::quoted(int post) const
{
    const auto id = m_posts[at(post)].quoteOf;
    return id.empty() ? -1 : m_ids.find(id);
}

bool MessageFinder::addressesUs(int post, int parent) const
{
    const auto &asked = m_posts[at(post)];
    return asked.mentionsUs || (parent >= 0 && m_posts[at(parent)].side == Side::Us)
        || (m_rules.quotesAwaitAnswer && asked.quotesUs);
}

void MessageFinder::ask(int post)
{
    if (m_posts[at(post)].repost)
        return;
    const int parent = collectedParent(*m_forest, m_posts, post);
    const int open = parent >= 0 && m_posts[at(parent)].author == m_posts[at(post)].author ? m_messageOf[at(parent)] : -1;
    if (open >= 0 && joins(open, post))
        append(open, post);
    else if (open >= 0 || addressesUs(post, parent))
        start(post);
}

// Posts come in effective order, so a message that has an answer here had it before this post.
bool MessageFinder::joins(int message, int post) const
{
    const auto &open = m_messages[at(message)];
    if (open.answer >= 0 || (open.noReplyNeeded && !m_posts[at(post)].noReplyNeeded))
        return false;
    return !withdrawn(message) || m_forest->nodes[at(post)].effective < m_progress[at(message)].lastDeletion;
}

void MessageFinder::start(int post)
{
    if (m_used == m_messages.size())
        m_messages.emplace_back();
    auto &message = m_messages[m_used];
    message.posts.clear();
    message.anchor = m_forest->nodes[at(post)].effective;
    message.answer = -1;
    message.answeredAt.reset();
    message.invalidTime = false;
    message.withdrawnAt.reset();
    message.noReplyNeeded = true;
    m_progress.emplace_back();
    append(static_cast<int>(m_used++), post);
}

void MessageFinder::append(int message, int post)
{
    auto &target = m_messages[at(message)];
    auto &progress = m_progress[at(message)];
    const auto &added = m_posts[at(post)];
    target.posts.push_back(post);
    target.noReplyNeeded = target.noReplyNeeded && added.noReplyNeeded;
    m_messageOf[at(post)] = message;
    if (deletedBy(added, m_rules.now))
        progress.lastDeletion = target.posts.size() == 1 ? *added.deletedAt : std::max(progress.lastDeletion, *added.deletedAt);
    else
        ++progress.standing;
}

void MessageFinder::answer(int post, int asked)
{
    const int message = asked >= 0 ? m_messageOf[at(asked)] : -1;
    if (message < 0 || m_messages[at(message)].answer >= 0
        || !speaksForUs(m_posts[at(post)], m_rules.now, m_rules.deletedRepliesCount))
        return;
    const Instant time = std::max(m_forest->nodes[at(post)].effective, m_forest->nodes[at(asked)].effective);
    // An answer at the very moment of the withdrawal still counts: events before censorings.
    if (withdrawn(message) && m_progress[at(message)].lastDeletion < time)
        return;
    auto &answered = m_messages[at(message)];
    answered.answer = post;
    answered.invalidTime = m_posts[at(asked)].createdAt - m_posts[at(post)].createdAt > m_rules.skewTolerance;
    if (!answered.invalidTime)
        answered.answeredAt = time;
}

std::vector<TreeMessage> findMessages(std::span<const TreePost> posts, const Forest &forest, const MessageRules &rules)
{
    MessageFinder finder;
    const auto found = finder.find(posts, forest, rules);
    return {found.begin(), found.end()};
}

} // namespace attache
