#include "core/store/list_reader.h"

#include "core/store/codec.h"
#include "core/store/database.h"
#include "core/store/post_reader.h"
#include "core/store/rows.h"
#include "core/store/selection_query.h"
#include "core/store/statement.h"

namespace attache {

namespace {

constexpr auto kMessage = R"(SELECT m.id, m.author, m.anchor_at, m.status, m.answered_at, m.invalid, m.withdrawn_at, m.marked,
    m.decision, m.conversation, m.answer, m.accounts, m.more_posts, n.name, a.pid
    FROM message m LEFT JOIN post a ON a.id = m.answer LEFT JOIN platform n ON n.id = a.platform WHERE m.id = ?1)";

constexpr auto kConversation =
    R"(SELECT id, root, root_collected, opened_at, last_at, posts, ours, ghosts, depth, people, accounts,
    flags, turns, waiting, waiting_since FROM conversation WHERE )";

// The statement's row for each id, ids without a row left out.
template <class Read>
auto readEach(Statement &statement, const std::vector<std::int64_t> &ids, Read read)
    -> Result<std::vector<decltype(read(statement))>>
{
    std::vector<decltype(read(statement))> found;
    found.reserve(ids.size());
    for (const auto id : ids) {
        const auto row = statement.bind(1, id).step();
        if (!row)
            return row.error();
        if (*row)
            found.push_back(read(statement));
        statement.reset();
    }
    return found;
}

PlacedMessage readMessage(Statement &row)
{
    PlacedMessage m;
    m.record.fact = readMessageFact(row);
    m.record.conversation = row.integer(9);
    m.record.answer = row.integer(10);
    m.record.accounts = row.integer(11);
    m.record.morePosts = decodeIds(row.blob(12));
    if (m.record.answer != 0)
        m.answeredBy = PostKey{row.string(13), row.string(14)};
    return m;
}

ConversationRecord readConversation(Statement &row)
{
    ConversationRecord c;
    c.id = row.integer(0);
    c.root = row.string(1);
    c.rootCollected = row.integer(2) == 1;
    c.opened = row.instant(3);
    c.last = row.instant(4);
    c.posts = static_cast<int>(row.integer(5));
    c.ours = static_cast<int>(row.integer(6));
    c.ghosts = static_cast<int>(row.integer(7));
    c.depth = static_cast<int>(row.integer(8));
    c.people = static_cast<int>(row.integer(9));
    c.accounts = row.integer(10);
    c.flags = static_cast<int>(row.integer(11));
    c.turns = static_cast<int>(row.integer(12));
    c.waiting = static_cast<int>(row.integer(13));
    c.waitingSince = row.optionalInstant(14);
    return c;
}

std::string_view orderOf(ConversationSort sort)
{
    switch (sort) {
    case ConversationSort::NewestFirst: return " ORDER BY opened_at DESC, id DESC";
    case ConversationSort::MostTurns: return " ORDER BY turns DESC, opened_at DESC, id DESC";
    case ConversationSort::MostPosts: return " ORDER BY posts DESC, opened_at DESC, id DESC";
    case ConversationSort::LongestWait: return " ORDER BY waiting_since IS NULL, waiting_since, id";
    }
    return {};
}

Result<std::vector<std::int64_t>> idsIn(Database &database, std::string_view table, std::int64_t conversation)
{
    std::string sql = "SELECT t.id FROM node n JOIN ";
    sql.append(table).append(
        " t ON t.id = n.post WHERE n.cluster = (SELECT cluster FROM node WHERE post = ?1) AND t.conversation = ?1 "
        "ORDER BY t.id");
    Statement rows(database, sql);
    rows.bind(1, conversation);
    return readRows(rows, [](Statement &row) { return row.integer(0); });
}

} // namespace

Result<std::vector<PlacedPost>> ListReader::posts(const std::vector<std::int64_t> &ids)
{
    Statement one(m_database,
                  "SELECT p.id, f.name, n.conversation, c.root, EXISTS (SELECT 1 FROM reaction r WHERE r.post = p.id), "
                      + postColumns("p")
                      + " FROM post p JOIN platform f ON f.id = p.platform LEFT JOIN node n ON n.post = p.id "
                        "LEFT JOIN conversation c ON c.id = n.conversation WHERE p.id = ?1");
    return readEach(one, ids, [](Statement &row) {
        PlacedPost placed;
        placed.id = row.integer(0);
        placed.conversation = row.integer(2);
        placed.root = {row.string(1), row.string(3)};
        placed.own = row.integer(4) == 1;
        placed.post = readPost(row, 5, row.string(1));
        return placed;
    });
}

Result<std::vector<PlacedMessage>> ListReader::messages(const std::vector<std::int64_t> &ids)
{
    Statement one(m_database, kMessage);
    return readEach(one, ids, readMessage);
}

Result<std::vector<ExchangeRecord>> ListReader::exchanges(const std::vector<std::int64_t> &ids)
{
    Statement one(m_database, "SELECT id, author, turns, conversation, accounts FROM exchange WHERE id = ?1");
    auto exchanges = readEach(one, ids, [](Statement &row) {
        return ExchangeRecord{
            {row.integer(0), row.integer(1), decodeTurns(row.blob(2), TurnPosts::Read)}, row.integer(3), row.integer(4)};
    });
    if (exchanges)
        std::erase_if(*exchanges, [](const ExchangeRecord &exchange) { return exchange.fact.turns.empty(); }); // damaged
    return exchanges;
}

Result<std::vector<std::int64_t>> ListReader::conversationPosts(std::int64_t conversation)
{
    Statement rows(m_database,
                   "SELECT n.post FROM node n JOIN post p ON p.id = n.post WHERE n.cluster = (SELECT cluster FROM node "
                   "WHERE post = ?1) AND n.conversation = ?1 ORDER BY p.created_at, p.id");
    rows.bind(1, conversation);
    return readRows(rows, [](Statement &row) { return row.integer(0); });
}

Result<std::vector<ConversationRecord>> ListReader::conversations(const Selection &selection, ConversationSort sort,
                                                                  bool waitingOnly, std::int64_t offset, std::int64_t limit)
{
    std::string sql = kConversation + selected("opened_at");
    sql.append(waitingOnly ? " AND waiting > 0" : "").append(orderOf(sort)).append(" LIMIT ?5 OFFSET ?6");
    SelectionQuery query(m_database, sql, selection);
    query.statement.bind(5, limit).bind(6, offset);
    return readRows(query.statement, readConversation);
}

Result<std::int64_t> ListReader::conversationCount(const Selection &selection, bool waitingOnly)
{
    SelectionQuery query(
        m_database, "SELECT count(*) FROM conversation WHERE " + selected("opened_at") + (waitingOnly ? " AND waiting > 0" : ""),
        selection);
    const auto row = query.statement.step();
    if (!row)
        return row.error();
    return query.statement.integer(0);
}

Result<std::vector<std::int64_t>> ListReader::messageIds(std::int64_t conversation)
{
    return idsIn(m_database, "message", conversation);
}

Result<std::vector<std::int64_t>> ListReader::exchangeIds(std::int64_t conversation)
{
    return idsIn(m_database, "exchange", conversation);
}

} // namespace attache
