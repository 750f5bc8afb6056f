#include "core/store/fact_reader.h"

#include "core/store/codec.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/selection_query.h"
#include "core/store/statement.h"

#include <unordered_map>

namespace attache {

namespace {

constexpr auto kSnapshotAt = R"((SELECT s.at FROM snapshot s WHERE s.post = p.id AND s.at <= ?4 ORDER BY s.at DESC LIMIT 1))";

Result<std::int64_t> countOf(Database &database, const std::string &sql, const Selection &selection)
{
    SelectionQuery query(database, sql, selection);
    const auto row = query.statement.step();
    if (!row)
        return row.error();
    return *row ? query.statement.integer(0) : 0;
}

Result<std::vector<std::int64_t>> idsOf(Database &database, const std::string &sql, const Selection &selection)
{
    SelectionQuery query(database, sql, selection);
    return readRows(query.statement, [](Statement &row) { return row.integer(0); });
}

// Visible posts by their own time; with accounts, those of the conversations that belong to them.
std::string visiblePosts(const Selection &selection, std::string_view select, std::string_view condition)
{
    std::string sql = "SELECT ";
    sql.append(select).append(" FROM post p JOIN node n ON n.post = p.id ");
    if (!selection.accounts.empty())
        sql.append("JOIN conversation c ON c.id = n.conversation ");
    sql.append("WHERE p.created_at >= ?1 AND p.created_at < ?2 AND n.conversation IS NOT NULL AND ").append(condition);
    if (!selection.accounts.empty())
        sql.append(" AND ").append(kFitsAccounts);
    return sql;
}

constexpr auto kAlive = "(p.deleted_at IS NULL OR p.deleted_at > ?4)";
constexpr auto kDeleted = "p.deleted_at IS NOT NULL AND p.deleted_at <= ?4";

// No post has more reactions than this; what a tampered file holds beyond it is unknown, and sums cannot overflow.
constexpr std::int64_t kLargestCount = 1'000'000'000'000;

std::optional<std::int64_t> readCount(const Statement &row, int column)
{
    const auto count = row.optionalInteger(column);
    return count && (*count < 0 || *count > kLargestCount) ? std::nullopt : count;
}

CountedPost readReaction(Statement &row)
{
    CountedPost fact;
    fact.ref = row.integer(0);
    fact.account = row.integer(1);
    fact.at = row.instant(2);
    fact.ownReplies = row.integer(3);
    fact.followers = readCount(row, 4);
    fact.counts = {readCount(row, 5), readCount(row, 6),  readCount(row, 7), readCount(row, 8),
                   readCount(row, 9), readCount(row, 10), readCount(row, 11)};
    return fact;
}

// The last snapshot at the cut-off where the post has any, else what the source counted without saying when.
std::string countColumn(std::string_view column)
{
    std::string sql = "CASE WHEN EXISTS (SELECT 1 FROM snapshot e WHERE e.post = p.id) THEN (SELECT t.";
    sql.append(column).append(" FROM snapshot t WHERE t.post = p.id AND t.at = ").append(kSnapshotAt).append(") ELSE p.");
    return sql.append(column).append(" END");
}

} // namespace

Result<bool> FactReader::anyData()
{
    const auto one = m_database.number("SELECT 1 FROM post LIMIT 1");
    if (!one)
        return one.error();
    return one->has_value();
}

Result<std::optional<Instant>> FactReader::firstPost()
{
    const auto first = m_database.number("SELECT min(created_at) FROM post");
    if (!first)
        return first.error();
    return *first ? std::optional(fromMillis(**first)) : std::nullopt;
}

Result<std::vector<MessageFact>> FactReader::messages(const Selection &selection)
{
    SelectionQuery query(
        m_database,
        "SELECT id, author, anchor_at, status, answered_at, invalid, withdrawn_at, marked, decision FROM message WHERE "
            + selected("anchor_at") + " ORDER BY anchor_at, id",
        selection);
    return readRows(query.statement, [](Statement &row) { return readMessageFact(row); });
}

Result<std::vector<AddressedMessage>> FactReader::messageAccounts(const Selection &selection)
{
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> sets;
    Statement members(m_database, "SELECT id, account FROM account_set ORDER BY id, account");
    for (auto row = members.step(); !row || *row; row = members.step()) {
        if (!row)
            return row.error();
        sets[members.integer(0)].push_back(members.integer(1));
    }
    SelectionQuery query(
        m_database, "SELECT anchor_at, accounts FROM message WHERE " + selected("anchor_at") + " AND status <> 1", selection);
    return readRows(query.statement, [&sets](Statement &row) { return AddressedMessage{row.instant(0), sets[row.integer(1)]}; });
}

Result<std::vector<ExchangeFact>> FactReader::exchanges(const Selection &selection, bool withPosts)
{
    SelectionQuery query(m_database,
                         "SELECT id, author, turns FROM exchange WHERE " + selected("opened_at") + " ORDER BY opened_at, id",
                         selection);
    const auto posts = withPosts ? TurnPosts::Read : TurnPosts::Skip;
    auto exchanges = readRows(query.statement, [posts](Statement &row) {
        return ExchangeFact{row.integer(0), row.integer(1), decodeTurns(row.blob(2), posts)};
    });
    if (exchanges)
        std::erase_if(*exchanges, [](const ExchangeFact &exchange) { return exchange.turns.empty(); }); // damaged: `check` tells
    return exchanges;
}

Result<std::vector<CountedPost>> FactReader::reactions(const Selection &selection)
{
    std::string sql = "SELECT r.post, r.account, r.at, r.own_replies, p.followers";
    for (const auto *column : {"likes", "reposts", "quotes", "replies", "impressions", "reach", "views"})
        sql.append(", ").append(countColumn(column));
    sql += " FROM reaction r JOIN post p ON p.id = r.post WHERE r.at >= ?1 AND r.at < ?2 AND r.class IN (1, 2) AND "
           "(?3 = '[]' OR r.account IN (SELECT value FROM json_each(?3))) ORDER BY r.at, r.post";
    SelectionQuery query(m_database, sql, selection);
    return readRows(query.statement, readReaction);
}

Result<OwnPostCounts> FactReader::ownPostsLeftOut(const Selection &selection)
{
    SelectionQuery query(m_database,
                         "SELECT class, count(*) FROM reaction WHERE at >= ?1 AND at < ?2 AND class IN (0, 3, 4) AND "
                         "(?3 = '[]' OR account IN (SELECT value FROM json_each(?3))) GROUP BY class",
                         selection);
    OwnPostCounts counts;
    for (;;) {
        const auto row = query.statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return counts;
        auto &count = query.statement.integer(0) == 0   ? counts.deleted
                      : query.statement.integer(0) == 3 ? counts.replies
                                                        : counts.reposts;
        count = query.statement.integer(1);
    }
}

Result<std::vector<LeftOutPost>> FactReader::leftOutPosts(const Selection &selection)
{
    SelectionQuery query(m_database,
                         "SELECT post, at, class FROM reaction WHERE at >= ?1 AND at < ?2 AND class IN (0, 3, 4) AND "
                         "(?3 = '[]' OR account IN (SELECT value FROM json_each(?3))) ORDER BY at, post",
                         selection);
    return readRows(query.statement, [](Statement &row) {
        return LeftOutPost{row.integer(0), row.instant(1), static_cast<int>(row.integer(2))};
    });
}

Result<std::int64_t> FactReader::conversations(const Selection &selection)
{
    return countOf(m_database, "SELECT count(*) FROM conversation WHERE " + selected("opened_at"), selection);
}

Result<std::vector<std::int64_t>> FactReader::conversationIds(const Selection &selection)
{
    return idsOf(m_database, "SELECT id FROM conversation WHERE " + selected("opened_at") + " ORDER BY opened_at, id", selection);
}

Result<std::int64_t> FactReader::posts(const Selection &selection)
{
    if (!selection.accounts.empty())
        return countOf(m_database, visiblePosts(selection, "count(*)", kAlive), selection);
    // Without accounts index scans do: all of the window, less the invisible, less the deleted, less what is not derived yet.
    const auto all = countOf(m_database, "SELECT count(*) FROM post p WHERE p.created_at >= ?1 AND p.created_at < ?2", selection);
    const auto hidden = countOf(m_database,
                                "SELECT count(*) FROM node n JOIN post p ON p.id = n.post WHERE n.conversation IS NULL "
                                "AND p.created_at >= ?1 AND p.created_at < ?2",
                                selection);
    const auto fresh = countOf(m_database,
                               "SELECT count(*) FROM post p WHERE p.id > (SELECT coalesce(max(post), 0) FROM node) "
                               "AND p.created_at >= ?1 AND p.created_at < ?2",
                               selection);
    const auto deleted = deletedPosts(selection);
    if (!all || !hidden || !fresh || !deleted)
        return !all ? all.error() : !hidden ? hidden.error() : !fresh ? fresh.error() : deleted.error();
    return *all - *hidden - *fresh - *deleted;
}

Result<std::int64_t> FactReader::deletedPosts(const Selection &selection)
{
    return countOf(m_database, visiblePosts(selection, "count(*)", kDeleted), selection);
}

Result<std::vector<std::int64_t>> FactReader::postIds(const Selection &selection)
{
    return idsOf(m_database, visiblePosts(selection, "p.id", kAlive) + " ORDER BY p.created_at, p.id", selection);
}

Result<std::vector<std::int64_t>> FactReader::deletedPostIds(const Selection &selection)
{
    return idsOf(m_database, visiblePosts(selection, "p.id", kDeleted) + " ORDER BY p.created_at, p.id", selection);
}

} // namespace attache
