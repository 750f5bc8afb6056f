#include "core/store/dump.h"

#include "core/domain/post_merge.h"
#include "core/store/codec.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/post_reader.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

namespace attache {

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\t')
            out += "\\t";
        else if (c == '\n')
            out += "\\n";
        else if (c == '\x1f')
            out += "\\s";
        else if (c == '\\')
            out += "\\\\";
        else
            out += c;
    }
    return out;
}

// Lines '<kind> TAB column TAB …' of a statement; NULL is '\N', so that unknown and empty differ.
Result<void> dumpRows(Database &database, std::string_view kind, const std::string &sql, int columns, const LineSink &sink)
{
    Statement rows(database, sql);
    return forEachRow(rows, [&](Statement &) {
        std::string line(kind);
        for (int i = 0; i < columns; ++i) {
            const auto text = rows.text(i);
            line.append(1, '\t').append(text.empty() && !rows.optionalInteger(i) ? "\\N" : escaped(text));
        }
        sink(line);
    });
}

constexpr auto kAccountsOf = R"((SELECT group_concat(word, ' ') FROM (SELECT f.name || ':' || a.folded AS word FROM account_set s
    JOIN account a ON a.id = s.account JOIN platform f ON f.id = a.platform WHERE s.id = x.accounts ORDER BY word)))";

// A conversation's name: its first collected post.
constexpr auto kConversationOf = ", (SELECT c.pid FROM post c WHERE c.id = x.conversation)";

Result<void> dumpPosts(Database &database, const LineSink &sink)
{
    Statement rows(database, "SELECT n.name, " + postColumns("p")
                                 + " FROM post p JOIN platform n ON n.id = p.platform ORDER BY n.name, p.pid");
    return forEachRow(rows, [&](Statement &) {
        const auto post = readPost(rows, 1, rows.string(0));
        sink("post\t" + escaped(post.key.platform) + '\t' + escaped(post.key.id) + '\t' + escaped(contentOf(post)));
    });
}

Result<void> dumpDecisions(Database &database, const LineSink &sink)
{
    const auto decisions = DecisionStore(database).all();
    if (!decisions)
        return decisions.error();
    for (const auto &d : *decisions)
        sink("decision\t" + d.post.platform + '\t' + escaped(d.post.id) + '\t' + std::string(decisionName(d.kind)) + '\t'
             + escaped(d.reason) + '\t' + escaped(d.decider) + '\t' + toIso(d.at) + '\t'
             + (d.reviewAt ? toIso(*d.reviewAt) : "\\N"));
    return {};
}

// Platform ids by row id, for the lists inside messages and exchanges.
class Names {
public:
    explicit Names(Database &database) : m_find(database, "SELECT pid FROM post WHERE id = ?1") {}

    std::string of(std::int64_t id)
    {
        const auto row = m_find.bind(1, id).step();
        auto name = row && *row ? escaped(m_find.text(0)) : std::string("?");
        m_find.reset();
        return name;
    }

    std::string of(const std::vector<std::int64_t> &ids)
    {
        std::string list;
        for (const auto id : ids)
            list.append(list.empty() ? "" : " ").append(of(id));
        return list;
    }

private:
    Statement m_find;
};

std::string optionalTime(const Statement &row, int column)
{
    const auto at = row.optionalInstant(column);
    return at ? toIso(*at) : "\\N";
}

Result<void> dumpMessages(Database &database, const LineSink &sink)
{
    Statement rows(
        database, std::string("SELECT f.name, p.pid, x.anchor_at, x.status, x.answer, x.answered_at, x.invalid, x.withdrawn_at, "
                              "x.marked, coalesce(x.decision, ''), x.more_posts, ")
                      + kAccountsOf + kConversationOf
                      + " FROM message x JOIN post p ON p.id = x.id JOIN platform f ON f.id = p.platform ORDER BY f.name, p.pid");
    Names names(database);
    return forEachRow(rows, [&](Statement &) {
        const auto answer = rows.optionalInteger(4);
        sink("message\t" + rows.string(0) + '\t' + escaped(rows.text(1)) + '\t' + toIso(rows.instant(2)) + '\t' + rows.string(3)
             + '\t' + (answer ? names.of(*answer) : "\\N") + '\t' + optionalTime(rows, 5) + '\t' + rows.string(6) + '\t'
             + optionalTime(rows, 7) + '\t' + rows.string(8) + '\t' + rows.string(9) + '\t' + names.of(decodeIds(rows.blob(10)))
             + '\t' + escaped(rows.text(11)) + '\t' + escaped(rows.text(12)));
    });
}

Result<void> dumpExchanges(Database &database, const LineSink &sink)
{
    Statement rows(
        database,
        std::string("SELECT f.name, p.pid, x.turns, ") + kAccountsOf + kConversationOf
            + " FROM exchange x JOIN post p ON p.id = x.id JOIN platform f ON f.id = p.platform ORDER BY f.name, p.pid");
    Names names(database);
    return forEachRow(rows, [&](Statement &) {
        std::string turns;
        for (const auto &turn : decodeTurns(rows.blob(2), TurnPosts::Read))
            turns += std::string(turn.side == Side::Us ? "M" : "U") + (turn.noReplyNeeded ? "n" : "") + ' ' + toIso(turn.began)
                     + ' ' + toIso(turn.ended) + ' ' + names.of(turn.posts) + ';';
        sink("exchange\t" + rows.string(0) + '\t' + escaped(rows.text(1)) + '\t' + turns + '\t' + escaped(rows.text(3)) + '\t'
             + escaped(rows.text(4)));
    });
}

struct RawPart {
    std::string_view kind;
    const char *sql;
    int columns;
};

constexpr RawPart kAccountPart{"account",
                               "SELECT f.name, a.handle, a.kind, a.name, a.country FROM account a JOIN platform f "
                               "ON f.id = a.platform ORDER BY f.name, a.folded",
                               5};
constexpr RawPart kCalendarPart{"calendar", "SELECT clock, version, content FROM calendar ORDER BY clock, version", 3};
constexpr RawPart kVersionPart{"version",
                               "SELECT f.name, p.pid, v.content FROM post_version v JOIN post p ON p.id = v.post "
                               "JOIN platform f ON f.id = p.platform ORDER BY f.name, p.pid, v.content",
                               3};
constexpr RawPart kSnapshotPart{"snapshot",
                                "SELECT f.name, p.pid, s.at, s.likes, s.reposts, s.quotes, s.replies, s.impressions, s.reach, "
                                "s.views FROM snapshot s JOIN post p ON p.id = s.post JOIN platform f ON f.id = p.platform "
                                "ORDER BY f.name, p.pid, s.at",
                                10};
constexpr RawPart kGapPart{"gap",
                           "SELECT f.name, g.handle, g.from_at, g.to_at, g.kinds FROM gap g JOIN platform f ON f.id = g.platform "
                           "ORDER BY 1, 2, 3, 4, 5",
                           5};

Result<void> dumpPart(Database &database, const RawPart &part, const LineSink &sink)
{
    return dumpRows(database, part.kind, part.sql, part.columns, sink);
}

} // namespace

Result<void> dumpRaw(Database &database, const LineSink &sink)
{
    for (const auto &part : {kAccountPart, kCalendarPart})
        if (auto done = dumpPart(database, part, sink); !done)
            return done;
    if (auto done = dumpPosts(database, sink); !done)
        return done;
    for (const auto &part : {kVersionPart, kSnapshotPart, kGapPart})
        if (auto done = dumpPart(database, part, sink); !done)
            return done;
    return dumpDecisions(database, sink);
}

Result<void> dumpDerived(Database &database, const LineSink &sink)
{
    const std::string conversations =
        std::string("SELECT f.name, p.pid, x.root, x.root_collected, x.opened_at, x.last_at, x.posts, x.ours, "
                    "x.ghosts, x.depth, x.people, x.flags, x.turns, x.waiting, x.waiting_since, ")
        + kAccountsOf
        + " FROM conversation x JOIN post p ON p.id = x.id JOIN platform f ON f.id = p.platform ORDER BY f.name, p.pid";
    if (auto done = dumpRows(database, "conversation", conversations, 16, sink); !done)
        return done;
    if (auto done = dumpMessages(database, sink); !done)
        return done;
    if (auto done = dumpExchanges(database, sink); !done)
        return done;
    const std::string reactions =
        "SELECT f.name, p.pid, r.at, r.class, r.own_replies FROM reaction r JOIN post p ON p.id = r.post "
        "JOIN platform f ON f.id = p.platform ORDER BY f.name, p.pid";
    if (auto done = dumpRows(database, "reaction", reactions, 5, sink); !done)
        return done;
    const std::string days =
        "SELECT d.day, coalesce(f.name || ':' || a.folded, ''), d.posts, d.counted, d.engagement, d.positive, "
        "d.talkback, d.messages FROM day d LEFT JOIN account a ON a.id = d.account LEFT JOIN platform f "
        "ON f.id = a.platform ORDER BY 1, 2";
    return dumpRows(database, "day", days, 8, sink);
}

} // namespace attache
