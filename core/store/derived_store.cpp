#include "core/store/derived_store.h"

#include "core/store/codec.h"
#include "core/store/database.h"
#include "core/store/schema_001.h"

#include <array>

namespace attache {

std::string derivedTables(Lifetime lifetime)
{
    std::string sql = kDerivedTables;
    for (auto at = sql.find("%1"); at != std::string::npos; at = sql.find("%1"))
        sql.replace(at, 2, lifetime == Lifetime::Temporary ? "TEMP" : "");
    return sql;
}

MessageFact readMessageFact(const Statement &row)
{
    MessageFact fact;
    fact.ref = row.integer(0);
    fact.author = row.integer(1);
    fact.anchor = row.instant(2);
    fact.status = static_cast<MessageStatus>(row.integer(3));
    fact.answeredAt = row.optionalInstant(4);
    fact.invalidTime = row.integer(5) == 1;
    fact.withdrawnAt = row.optionalInstant(6);
    fact.markedAnswered = row.integer(7) == 1;
    fact.decision = decisionNamed(row.text(8));
    return fact;
}

DerivedStore::DerivedStore(Database &database)
    : m_database(database),
      m_node(database, "INSERT INTO node VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT(post) DO UPDATE SET "
                       "cluster = excluded.cluster, conversation = excluded.conversation, "
                       "depth = excluded.depth, flags = excluded.flags"),
      m_conversation(database,
                     "INSERT INTO conversation VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"),
      m_message(database, "INSERT INTO message VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"),
      m_exchange(database, "INSERT INTO exchange VALUES (?1, ?2, ?3, ?4, ?5, ?6)"),
      m_reaction(database, "INSERT INTO reaction VALUES (?1, ?2, ?3, ?4, ?5)"),
      m_day(database, "INSERT INTO day VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
{}

Result<void> DerivedStore::clearAll()
{
    m_sets.clear();
    m_setsLoaded = true;
    return m_database.run(
        "DELETE FROM node; DELETE FROM ghost; DELETE FROM account_set; DELETE FROM conversation; DELETE FROM message;"
        "DELETE FROM exchange; DELETE FROM reaction; DELETE FROM day;");
}

Result<void> DerivedStore::clear(const std::vector<std::int64_t> &posts)
{
    std::array statements{Statement(m_database, "DELETE FROM conversation WHERE id = ?1"),
                          Statement(m_database, "DELETE FROM message WHERE id = ?1"),
                          Statement(m_database, "DELETE FROM exchange WHERE id = ?1"),
                          Statement(m_database, "DELETE FROM reaction WHERE post = ?1")};
    for (auto &statement : statements)
        for (const auto post : posts)
            if (auto done = statement.bind(1, post).run(); !done)
                return done;
    return {};
}

Result<void> DerivedStore::put(const NodeRecord &r)
{
    m_node.bind(1, r.post).bind(2, r.cluster).bind(3, r.conversation == 0 ? std::nullopt : std::optional(r.conversation));
    return m_node.bind(4, r.depth).bind(5, r.flags).run();
}

Result<void> DerivedStore::put(const ConversationRecord &r)
{
    m_conversation.bind(1, r.id)
        .bind(2, r.root)
        .bind(3, r.rootCollected ? 1 : 0)
        .bind(4, r.opened)
        .bind(5, r.last)
        .bind(6, r.posts);
    m_conversation.bind(7, r.ours).bind(8, r.ghosts).bind(9, r.depth).bind(10, r.people).bind(11, r.accounts).bind(12, r.flags);
    m_conversation.bind(13, r.turns).bind(14, r.waiting).bind(15, r.waitingSince);
    return m_conversation.run();
}

Result<void> DerivedStore::put(const MessageRecord &r)
{
    const auto &f = r.fact;
    m_message.bind(1, f.ref).bind(2, r.conversation).bind(3, f.author).bind(4, f.anchor).bind(5, static_cast<int>(f.status));
    m_message.bind(6, r.answer == 0 ? std::nullopt : std::optional(r.answer))
        .bind(7, f.answeredAt)
        .bind(8, f.invalidTime ? 1 : 0);
    m_message.bind(9, f.withdrawnAt).bind(10, f.markedAnswered ? 1 : 0);
    if (f.decision)
        m_message.bind(11, decisionName(*f.decision));
    else
        m_message.bindNull(11);
    m_message.bind(12, r.accounts);
    if (r.morePosts.empty()) {
        m_message.bindNull(13);
        return m_message.run();
    }
    const auto more = encodeIds(r.morePosts);
    return m_message.bindBlob(13, more).run();
}

Result<void> DerivedStore::put(const ExchangeRecord &r)
{
    const auto turns = encodeTurns(r.fact.turns);
    m_exchange.bind(1, r.fact.ref).bind(2, r.conversation).bind(3, r.fact.author).bind(4, r.fact.opened()).bind(5, r.accounts);
    return m_exchange.bindBlob(6, turns).run();
}

Result<void> DerivedStore::put(const ReactionRecord &r)
{
    return m_reaction.bind(1, r.post).bind(2, r.account).bind(3, r.at).bind(4, r.postClass).bind(5, r.ownReplies).run();
}

Result<void> DerivedStore::put(DayKey key, const DayRecord &r)
{
    m_day.bind(1, key.day).bind(2, key.account).bind(3, r.posts).bind(4, r.counted).bind(5, r.engagement);
    return m_day.bind(6, r.positive).bind(7, r.talkback).bind(8, r.messages).run();
}

Result<void> DerivedStore::clearDay(std::int64_t day)
{
    return Statement(m_database, "DELETE FROM day WHERE day = ?1").bind(1, day).run();
}

Result<void> DerivedStore::loadSets()
{
    if (m_setsLoaded)
        return {};
    std::map<std::int64_t, std::vector<std::int64_t>> members;
    Statement rows(m_database, "SELECT id, account FROM account_set ORDER BY id, account");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        members[rows.integer(0)].push_back(rows.integer(1));
    }
    for (auto &[id, accounts] : members)
        m_sets.emplace(std::move(accounts), id);
    m_setsLoaded = true;
    return {};
}

Result<std::int64_t> DerivedStore::accountSet(const std::vector<std::int64_t> &accounts)
{
    if (accounts.empty())
        return 0;
    if (auto loaded = loadSets(); !loaded)
        return loaded.error();
    if (const auto known = m_sets.find(accounts); known != m_sets.end())
        return known->second;
    const auto id = static_cast<std::int64_t>(m_sets.size()) + 1;
    Statement add(m_database, "INSERT INTO account_set VALUES (?1, ?2)");
    for (const auto account : accounts)
        if (auto done = add.bind(1, id).bind(2, account).run(); !done)
            return done.error();
    m_sets.emplace(accounts, id);
    return id;
}

} // namespace attache
