#include "core/desk/upkeep/cluster_deriver.h"

#include "core/base/text.h"

#include <algorithm>

namespace attache {

namespace {

int flagsOf(const ForestNode &node)
{
    return (node.cycleBroken ? CycleBroken : 0) | (node.olderThanParent ? OlderThanParent : 0)
           | (node.missingParent ? MissingParent : 0);
}

void makeSet(std::vector<std::int64_t> &accounts)
{
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
}

} // namespace

std::int64_t authorNumber(std::int64_t platform, std::string_view folded)
{
    auto hash = 14695981039346656037ULL ^ static_cast<std::uint64_t>(platform);
    for (const char c : folded)
        hash = (hash * 1099511628211ULL) ^ static_cast<unsigned char>(c);
    return static_cast<std::int64_t>(hash * 1099511628211ULL);
}

ClusterDeriver::ClusterDeriver(AccountSets &sets, const OwnAccounts &own, const DecisionsByPost &decisions,
                               const DeriveRules &rules)
    : m_sets(sets),
      m_own(own),
      m_decisions(decisions),
      m_rules(rules)
{}

void ClusterDeriver::derive(std::span<const LinkedPost> posts, FactBatch &out)
{
    m_out = &out;
    collect(posts);
    m_forest = &m_builder.build(m_tree);
    if (dropInvisible())
        m_forest = &m_builder.build(m_tree);
    summariseTrees();
    // Messages and exchanges add to the summaries of their trees, which are written after them; nodes name a tree's accounts.
    writeMessages();
    writeExchanges();
    writeReactions();
    writeTrees();
    writeNodes(posts);
}

void ClusterDeriver::collect(std::span<const LinkedPost> posts)
{
    m_posts.clear();
    m_tree.clear();
    m_account.clear();
    m_mentioned.clear();
    m_authors.resize(posts.size());
    for (const auto &post : posts)
        describe(post);
}

void ClusterDeriver::describe(const LinkedPost &post)
{
    auto &author = m_authors[m_posts.size()];
    author = foldHandle(post.author);
    const auto account = m_own.find(post.platform, author);
    const auto decision = m_decisions.find(post.id);
    auto mentioned = post.mentions.empty() ? std::vector<std::int64_t>() : m_own.mentioned(post.platform, post.mentions);
    TreePost tree;
    tree.ref = post.id;
    tree.id = post.pid;
    tree.author = author;
    tree.inReplyTo = post.inReplyTo;
    tree.conversationId = post.conversationId;
    tree.quoteOf = post.quoteOf;
    tree.createdAt = post.createdAt;
    tree.deletedAt = post.deletedAt;
    tree.side = account ? Side::Us : Side::Public;
    tree.repost = post.repost;
    tree.automatic = post.automatic;
    tree.noReplyNeeded = decision != m_decisions.end() && leavesSet(decision->second);
    tree.mentionsUs = !mentioned.empty();
    m_posts.push_back(&post);
    m_tree.push_back(tree);
    m_account.push_back(account);
    m_mentioned.push_back(std::move(mentioned));
}

// Posts whose effective time lies after `now` do not exist; their descendants are later still, so a tree stays a tree.
bool ClusterDeriver::dropInvisible()
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        if (m_forest->nodes[i].effective > m_rules.now)
            continue;
        if (kept != i) {
            m_posts[kept] = m_posts[i];
            m_tree[kept] = m_tree[i];
            m_account[kept] = m_account[i];
            m_mentioned[kept] = std::move(m_mentioned[i]);
        }
        ++kept;
    }
    if (kept == m_posts.size())
        return false;
    m_posts.resize(kept);
    m_tree.resize(kept);
    m_account.resize(kept);
    m_mentioned.resize(kept);
    return true;
}

std::int64_t ClusterDeriver::conversationOf(int post) const
{
    const auto tree = m_forest->nodes[at(post)].tree;
    return m_posts[at(m_forest->trees[at(tree)].first)]->id;
}

// `m_posts` is a subsequence of `posts`: those left out are not visible and stand in no conversation.
void ClusterDeriver::writeNodes(std::span<const LinkedPost> posts)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const auto &post = posts[i];
        NodeRecord record;
        record.post = post.id;
        record.cluster = posts.front().id;
        record.next = i + 1 < posts.size() ? posts[i + 1].id : 0;
        record.at = post.createdAt;
        record.flags = (post.captured ? HasCaptureTime : 0)
                       | (post.deletedAt && *post.deletedAt <= m_rules.now ? DeletedByNow : 0);
        if (next < m_posts.size() && m_posts[next] == &post) {
            const auto &node = m_forest->nodes[next];
            record.conversation = conversationOf(static_cast<int>(next));
            record.depth = node.depth;
            record.flags |= flagsOf(node) | (m_account[next] ? WrittenByUs : 0);
            record.accounts = m_conversations[at(node.tree)].accounts;
            ++next;
        }
        m_out->add(FactKind::Node, record.post, record.at, record);
    }
}

void ClusterDeriver::summariseTrees()
{
    m_conversations.assign(m_forest->trees.size(), {});
    m_conversationAccounts.assign(m_forest->trees.size(), {});
    for (std::size_t i = 0; i < m_forest->trees.size(); ++i) {
        const auto &tree = m_forest->trees[i];
        const auto &first = *m_posts[at(tree.first)];
        auto &c = m_conversations[i];
        c.id = first.id;
        if (at(tree.root) < m_posts.size())
            c.rootPost = m_posts[at(tree.root)]->id;
        else
            c.root = idOf(*m_forest, m_tree, tree.root);
        c.opened = c.rootCollected() ? m_posts[at(tree.root)]->createdAt : first.createdAt;
        c.posts = tree.size;
        c.ghosts = tree.ghosts;
        c.depth = tree.depth;
        c.people = tree.participants;
    }
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        const auto &node = m_forest->nodes[i];
        auto &c = m_conversations[at(node.tree)];
        c.last = std::max(c.last, node.effective);
        c.flags |= flagsOf(node);
        if (m_account[i]) {
            ++c.ours;
            m_conversationAccounts[at(node.tree)].push_back(m_account[i]);
        }
    }
}

std::optional<DecisionKind> ClusterDeriver::decisionOf(std::int64_t post) const
{
    const auto found = m_decisions.find(post);
    return found == m_decisions.end() ? std::nullopt : std::optional(found->second);
}

// A message belongs to every account of ours that its posts answer or mention.
void ClusterDeriver::addAddressed(int post, std::vector<std::int64_t> &accounts) const
{
    const auto &mentioned = m_mentioned[at(post)];
    accounts.insert(accounts.end(), mentioned.begin(), mentioned.end());
    const auto parent = collectedParent(*m_forest, m_tree, post);
    if (parent >= 0 && m_account[at(parent)])
        accounts.push_back(m_account[at(parent)]);
}

// A message that only goes on after our answer names nobody; it belongs where the one before it did.
void ClusterDeriver::addContinued(const TreeMessage &message, std::vector<std::int64_t> &accounts)
{
    const auto parent = collectedParent(*m_forest, m_tree, message.posts.front());
    if (accounts.empty() && parent >= 0)
        accounts = m_addressed[at(parent)];
    for (const auto post : message.posts)
        m_addressed[at(post)] = accounts;
}

std::int64_t ClusterDeriver::setOf(std::vector<std::int64_t> &accounts)
{
    makeSet(accounts);
    return m_sets.numberOf(accounts);
}

MessageRecord ClusterDeriver::record(const TreeMessage &message)
{
    MessageRecord r;
    const auto first = message.posts.front();
    r.fact.ref = m_posts[at(first)]->id;
    r.fact.author = authorNumber(m_posts[at(first)]->platform, m_tree[at(first)].author);
    r.fact.anchor = message.anchor;
    r.fact.answeredAt = message.answeredAt;
    r.fact.invalidTime = message.invalidTime;
    r.fact.withdrawnAt = message.withdrawnAt;
    for (const auto post : message.posts)
        if (!r.fact.decision)
            r.fact.decision = decisionOf(m_posts[at(post)]->id);
    r.conversation = conversationOf(first);
    for (std::size_t i = 1; i < message.posts.size(); ++i)
        r.morePosts.push_back(m_posts[at(message.posts[i])]->id);
    if (message.answer >= 0)
        r.answer = m_posts[at(message.answer)]->id;
    // One message, one status, first that fits.
    if (message.noReplyNeeded)
        r.fact.status = MessageStatus::LeftOnPurpose;
    else if (message.answer >= 0)
        r.fact.status = MessageStatus::Answered;
    else if (message.withdrawnAt)
        r.fact.status = MessageStatus::Withdrawn;
    else if (r.fact.decision == DecisionKind::TooLate)
        r.fact.status = MessageStatus::TooLate;
    r.fact.markedAnswered = r.fact.status == MessageStatus::Open && r.fact.decision == DecisionKind::MarkedAnswered;
    return r;
}

void ClusterDeriver::addWaiting(const MessageRecord &message, ConversationRecord &conversation)
{
    if (message.fact.status != MessageStatus::Open || message.fact.markedAnswered)
        return;
    ++conversation.waiting;
    conversation.waitingSince = std::min(conversation.waitingSince.value_or(message.fact.anchor), message.fact.anchor);
}

void ClusterDeriver::writeMessages()
{
    const MessageRules rules{m_rules.now,           m_rules.skewTolerance, m_rules.quotesAwaitAnswer, m_rules.deletedRepliesCount,
                             m_rules.repliesAnswer, m_rules.quotesAnswer};
    m_addressed.assign(m_posts.size(), {});
    for (const auto &message : m_messages.find(m_tree, *m_forest, rules)) {
        auto row = record(message);
        std::vector<std::int64_t> accounts;
        for (const auto post : message.posts)
            addAddressed(post, accounts);
        addContinued(message, accounts);
        row.accounts = setOf(accounts);
        const auto tree = at(m_forest->nodes[at(message.posts.front())].tree);
        addWaiting(row, m_conversations[tree]);
        m_conversationAccounts[tree].insert(m_conversationAccounts[tree].end(), accounts.begin(), accounts.end());
        m_out->add(FactKind::Message, row.fact.ref, row.fact.anchor, row);
    }
}

ExchangeRecord ClusterDeriver::record(const TreeExchange &exchange)
{
    ExchangeRecord r;
    r.fact.ref = m_posts[at(exchange.first)]->id;
    r.fact.author = authorNumber(m_posts[at(exchange.first)]->platform, exchange.author);
    r.fact.turns = exchange.turns;
    r.conversation = conversationOf(exchange.first);
    return r;
}

void ClusterDeriver::writeExchanges()
{
    for (const auto &exchange : m_exchanges.find(m_tree, *m_forest, {m_rules.now, m_rules.deletedRepliesCount})) {
        auto row = record(exchange);
        std::vector<std::int64_t> accounts;
        for (const auto post : exchange.turns.front().posts)
            addAddressed(indexOf(post), accounts);
        row.accounts = setOf(accounts);
        auto &conversation = m_conversations[at(exchange.tree)];
        conversation.turns = std::max(conversation.turns, static_cast<int>(exchange.turns.size()));
        m_out->add(FactKind::Exchange, row.fact.ref, row.fact.opened(), row);
    }
}

// Our own direct replies under each post, visible and not deleted.
void ClusterDeriver::countOwnReplies()
{
    m_ownReplies.assign(m_posts.size(), 0);
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        const auto parent = collectedParent(*m_forest, m_tree, static_cast<int>(i));
        if (parent >= 0 && m_account[i] && !m_tree[i].repost && !deletedBy(m_tree[i], m_rules.now))
            ++m_ownReplies[at(parent)];
    }
}

// Posts stand by row id.
int ClusterDeriver::indexOf(std::int64_t post) const
{
    const auto found = std::lower_bound(m_posts.begin(), m_posts.end(), post,
                                        [](const LinkedPost *linked, std::int64_t id) { return linked->id < id; });
    return static_cast<int>(found - m_posts.begin());
}

void ClusterDeriver::writeReactions()
{
    countOwnReplies();
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        if (!m_account[i])
            continue;
        const bool deleted = deletedBy(m_tree[i], m_rules.now);
        const bool counted = m_posts[i]->postClass == PostClass::Original || m_posts[i]->postClass == PostClass::Quote;
        const ReactionRecord row{m_posts[i]->id, m_account[i], m_posts[i]->createdAt,
                                 deleted ? 0 : static_cast<int>(m_posts[i]->postClass),
                                 counted ? m_ownReplies[i] : 0};
        m_out->add(FactKind::Reaction, row.post, row.at, row);
    }
}

void ClusterDeriver::writeTrees()
{
    for (std::size_t i = 0; i < m_conversations.size(); ++i) {
        auto &conversation = m_conversations[i];
        conversation.accounts = setOf(m_conversationAccounts[i]);
        m_out->add(FactKind::Conversation, conversation.id, conversation.opened, conversation);
    }
}

} // namespace attache
