#include "core/store/decision_store.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

namespace attache {

namespace {

constexpr auto kLatest = R"(SELECT p.name, d.pid, d.kind, d.reason, d.decider, d.at, d.review_at, d.id
    FROM decision d JOIN platform p ON p.id = d.platform
    WHERE d.undone_at IS NULL AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.platform = d.platform AND later.pid = d.pid
        AND later.undone_at IS NULL AND (later.at, later.id) > (d.at, d.id))
    ORDER BY p.name, d.pid)";

constexpr auto kByPost = R"(SELECT post.id, d.kind FROM decision d JOIN post ON post.platform = d.platform AND post.pid = d.pid
    WHERE d.undone_at IS NULL ORDER BY d.at, d.id)";

} // namespace

Result<void> DecisionStore::add(const Decision &decision, std::int64_t platform)
{
    Statement add(
        m_database,
        "INSERT INTO decision(platform, pid, kind, reason, decider, at, review_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    add.bind(1, platform).bind(2, decision.post.id).bind(3, decisionName(decision.kind)).bindText(4, decision.reason);
    return add.bindText(5, decision.decider).bind(6, decision.at).bind(7, decision.reviewAt).run();
}

Result<std::unordered_map<std::int64_t, DecisionKind>> DecisionStore::inForce()
{
    std::unordered_map<std::int64_t, DecisionKind> kinds;
    Statement rows(m_database, kByPost);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return kinds;
        if (const auto kind = decisionNamed(rows.text(1)))
            kinds[rows.integer(0)] = *kind; // the later row replaces the earlier one
    }
}

Result<std::vector<Decision>> DecisionStore::all()
{
    Statement rows(m_database, kLatest);
    return readRows(rows, [](Statement &row) {
        return Decision{row.integer(7),
                        {row.string(0), row.string(1)},
                        decisionNamed(row.text(2)).value_or(DecisionKind::LeftOnPurpose),
                        row.string(3),
                        row.string(4),
                        row.instant(5),
                        row.optionalInstant(6)};
    });
}

} // namespace attache
