#include "core/store/dump.h"

#include "core/domain/post_merge.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/dump_text.h"
#include "core/store/post_reader.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

namespace attache {

namespace {

// Lines '<kind> TAB column TAB …' of a statement; NULL is '\N', so that unknown and empty differ.
Result<void> dumpRows(Database &database, std::string_view kind, const std::string &sql, int columns, const LineSink &sink)
{
    Statement rows(database, sql);
    return forEachRow(rows, [&](Statement &) {
        std::string line(kind);
        for (int i = 0; i < columns; ++i) {
            const auto text = rows.text(i);
            line.append(1, '\t').append(text.empty() && !rows.optionalInteger(i) ? "\\N" : dumpEscaped(text));
        }
        sink(line);
    });
}

Result<void> dumpPosts(Database &database, const LineSink &sink)
{
    Statement rows(database, "SELECT n.name, " + postColumns("p")
                                 + " FROM post p JOIN platform n ON n.id = p.platform ORDER BY n.name, p.pid");
    return forEachRow(rows, [&](Statement &) {
        const auto post = readPost(rows, 1, rows.string(0));
        sink("post\t" + dumpEscaped(post.key.platform) + '\t' + dumpEscaped(post.key.id) + '\t' + dumpEscaped(contentOf(post)));
    });
}

Result<void> dumpDecisions(Database &database, const LineSink &sink)
{
    const auto decisions = DecisionStore(database).all();
    if (!decisions)
        return decisions.error();
    for (const auto &d : *decisions)
        sink("decision\t" + d.post.platform + '\t' + dumpEscaped(d.post.id) + '\t' + std::string(decisionName(d.kind)) + '\t'
             + dumpEscaped(d.reason) + '\t' + dumpEscaped(d.decider) + '\t' + toIso(d.at) + '\t'
             + (d.reviewAt ? toIso(*d.reviewAt) : "\\N") + '\t' + dumpEscaped(d.value));
    return {};
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

// Saved views belong to the window, which equality does not name.
constexpr RawPart kRecordPart{"record", "SELECT kind, key, content FROM record WHERE kind <> 'view' ORDER BY kind, key", 3};

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
    if (auto done = dumpDecisions(database, sink); !done)
        return done;
    return dumpPart(database, kRecordPart, sink);
}

} // namespace attache
