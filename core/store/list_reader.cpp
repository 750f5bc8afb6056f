#include "core/store/list_reader.h"

#include "core/store/database.h"
#include "core/store/fact_scan.h"
#include "core/store/post_reader.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace attache {

namespace {

// What puts a conversation in its place: smaller first. Small enough to hold one of each while the page is cut.
struct Rank {
    std::int64_t first = 0, second = 0, id = 0;
    bool operator<(const Rank &other) const
    {
        return std::tie(first, second, id) < std::tie(other.first, other.second, other.id);
    }
};

// Ties: the newest, then the larger row id; of the longest waits the smaller one. `id` holds the row id, negative or not.
Rank rankOf(const ConversationRecord &c, ConversationSort sort)
{
    const auto newest = -toMillis(c.opened);
    switch (sort) {
    case ConversationSort::NewestFirst: return {newest, 0, -c.id};
    case ConversationSort::LatestFirst: return {-toMillis(c.last), newest, -c.id};
    case ConversationSort::MostTurns: return {-std::int64_t{c.turns}, newest, -c.id};
    case ConversationSort::MostPosts: return {-std::int64_t{c.posts}, newest, -c.id};
    case ConversationSort::LongestWait: break;
    }
    return {c.waitingSince ? toMillis(*c.waitingSince) : std::numeric_limits<std::int64_t>::max(), 0, c.id};
}

// Only the page is put in order: of a million conversations a user sees fifty.
void cutPage(std::vector<Rank> &ranks, std::int64_t offset, std::int64_t limit)
{
    const auto size = static_cast<std::int64_t>(ranks.size());
    const auto begin = std::clamp<std::int64_t>(offset, 0, size);
    const auto end = limit < 0 ? size : std::min(size, begin + std::min(limit, size));
    std::partial_sort(ranks.begin(), ranks.begin() + end, ranks.end());
    ranks.erase(ranks.begin() + end, ranks.end());
    ranks.erase(ranks.begin(), ranks.begin() + begin);
}

} // namespace

ListReader::ListReader(Database &database)
    : m_database(database),
      m_nodes(database),
      m_facts(database),
      m_post(database,
             "SELECT p.id, f.name, " + postColumns("p") + " FROM post p JOIN platform f ON f.id = p.platform WHERE p.id = ?1"),
      m_key(database, "SELECT f.name, p.pid FROM post p JOIN platform f ON f.id = p.platform WHERE p.id = ?1")
{}

Result<std::optional<PostKey>> ListReader::keyOf(std::int64_t post)
{
    const auto row = m_key.bind(1, post).step();
    if (!row)
        return row.error();
    auto key = *row ? std::optional(PostKey{m_key.string(0), m_key.string(1)}) : std::nullopt;
    m_key.reset();
    return key;
}

Result<void> ListReader::nameRoot(ConversationRecord &record)
{
    if (!record.rootCollected())
        return {};
    const auto root = keyOf(record.rootPost);
    if (!root)
        return root.error();
    if (*root)
        record.root = (*root)->id;
    return {};
}

Result<void> ListReader::place(PlacedPost &placed)
{
    placed.root.platform = placed.post.key.platform;
    const auto node = m_nodes.node(placed.id);
    if (!node)
        return node.error();
    if (!*node)
        return {};
    placed.conversation = (*node)->conversation;
    placed.own = ((*node)->flags & WrittenByUs) != 0;
    const auto fact = m_facts.find(FactKind::Conversation, placed.conversation);
    if (!fact)
        return fact.error();
    if (!*fact)
        return {};
    auto conversation = decodeConversation(**fact);
    if (conversation.rootPost == placed.id) {
        placed.root.id = placed.post.key.id;
        return {};
    }
    if (auto named = nameRoot(conversation); !named)
        return named;
    placed.root.id = conversation.root;
    return {};
}

Result<std::vector<PlacedPost>> ListReader::posts(const std::vector<std::int64_t> &ids)
{
    std::vector<PlacedPost> found;
    found.reserve(ids.size());
    for (const auto id : ids) {
        const auto row = m_post.bind(1, id).step();
        if (!row)
            return row.error();
        if (!*row)
            continue;
        auto &placed = found.emplace_back();
        placed.id = id;
        placed.post = readPost(m_post, 2, m_post.string(1));
        m_post.reset();
        if (auto done = place(placed); !done)
            return done.error();
    }
    return found;
}

Result<std::vector<PlacedMessage>> ListReader::messages(const std::vector<std::int64_t> &ids)
{
    std::vector<PlacedMessage> found;
    for (const auto id : ids) {
        const auto fact = m_facts.find(FactKind::Message, id);
        if (!fact)
            return fact.error();
        if (!*fact)
            continue;
        auto &message = found.emplace_back();
        message.record = decodeMessage(**fact);
        if (message.record.answer == 0)
            continue;
        auto answer = keyOf(message.record.answer);
        if (!answer)
            return answer.error();
        message.answeredBy = std::move(*answer);
    }
    return found;
}

Result<std::vector<ExchangeRecord>> ListReader::exchanges(const std::vector<std::int64_t> &ids)
{
    std::vector<ExchangeRecord> found;
    for (const auto id : ids) {
        const auto fact = m_facts.find(FactKind::Exchange, id);
        if (!fact)
            return fact.error();
        if (!*fact)
            continue;
        auto record = decodeExchange(**fact, TurnPosts::Read);
        if (!record.fact.turns.empty()) // damaged
            found.push_back(std::move(record));
    }
    return found;
}

Result<std::vector<std::int64_t>> ListReader::conversationPosts(std::int64_t conversation)
{
    auto nodes = m_nodes.conversation(conversation);
    if (!nodes)
        return nodes.error();
    std::sort(nodes->begin(), nodes->end(),
              [](const NodeRecord &a, const NodeRecord &b) { return std::tie(a.at, a.post) < std::tie(b.at, b.post); });
    std::vector<std::int64_t> ids;
    for (const auto &node : *nodes)
        ids.push_back(node.post);
    return ids;
}

Result<ListReader::Page> ListReader::conversations(const Selection &selection, ConversationSort sort, bool waitingOnly,
                                                   std::int64_t offset, std::int64_t limit)
{
    std::vector<Rank> ranks;
    auto ranked = scanSelected(m_database, FactKind::Conversation, selection, [&](const Fact &fact) {
        const auto record = decodeConversation(fact);
        if (!waitingOnly || record.waiting > 0)
            ranks.push_back(rankOf(record, sort));
    });
    if (!ranked)
        return ranked.error();
    Page page;
    page.total = static_cast<std::int64_t>(ranks.size());
    cutPage(ranks, offset, limit);
    for (const auto &rank : ranks) {
        const auto fact = m_facts.find(FactKind::Conversation, rank.id < 0 ? -rank.id : rank.id);
        if (!fact)
            return fact.error();
        if (!*fact)
            continue;
        page.records.push_back(decodeConversation(**fact));
        if (auto named = nameRoot(page.records.back()); !named)
            return named.error();
    }
    return page;
}

Result<std::vector<std::int64_t>> ListReader::idsIn(std::int64_t conversation, FactKind kind)
{
    const auto nodes = m_nodes.conversation(conversation);
    if (!nodes)
        return nodes.error();
    std::vector<std::int64_t> ids;
    for (const auto &node : *nodes) {
        const auto fact = m_facts.find(kind, node.post);
        if (!fact)
            return fact.error();
        if (*fact)
            ids.push_back(node.post);
    }
    return ids;
}

Result<std::vector<std::int64_t>> ListReader::messageIds(std::int64_t conversation)
{
    return idsIn(conversation, FactKind::Message);
}

Result<std::vector<std::int64_t>> ListReader::exchangeIds(std::int64_t conversation)
{
    return idsIn(conversation, FactKind::Exchange);
}

} // namespace attache
