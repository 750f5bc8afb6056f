#include "core/store/decision_store.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <algorithm>
#include <tuple>

namespace attache {

namespace {

constexpr auto kStanding = "SELECT p.name, d.pid, d.kind, d.reason, d.decider, d.at, d.review_at, d.id, d.value "
                           "FROM decision d JOIN platform p ON p.id = d.platform WHERE d.undone_at IS NULL ";
constexpr auto kInOrder = "ORDER BY p.name, d.pid, d.at, d.id";

constexpr auto kByPost =
    R"(SELECT post.id, d.kind, d.value FROM decision d JOIN post ON post.platform = d.platform AND post.pid = d.pid
    WHERE d.undone_at IS NULL ORDER BY d.at, d.id)";

Decision readDecision(Statement &row)
{
    return Decision{row.integer(7),
                    {row.string(0), row.string(1)},
                    decisionNamed(row.text(2)).value_or(DecisionKind::LeftOnPurpose),
                    row.string(3),
                    row.string(4),
                    row.instant(5),
                    row.optionalInstant(6),
                    row.string(8)};
}

std::tuple<const PostKey &, Facet> placeOf(const Decision &d) { return {d.post, facetOf(d.kind)}; }

} // namespace

std::vector<Decision> onlyInForce(std::vector<Decision> standing)
{
    std::stable_sort(standing.begin(), standing.end(),
                     [](const Decision &a, const Decision &b) { return placeOf(a) < placeOf(b); });
    std::vector<Decision> inForce;
    for (auto &decision : standing) {
        if (!inForce.empty() && facetOf(decision.kind) != Facet::Note && placeOf(inForce.back()) == placeOf(decision))
            inForce.pop_back();
        inForce.push_back(std::move(decision));
    }
    return inForce;
}

DecisionStore::DecisionStore(Database &database)
    : m_database(database),
      m_add(database, "INSERT INTO decision(platform, pid, kind, reason, decider, at, review_at, value, step) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"),
      m_latest(database, "SELECT kind, at FROM decision WHERE platform = ?1 AND pid = ?2 AND undone_at IS NULL ORDER BY at DESC")
{}

Result<void> DecisionStore::add(const Decision &decision, std::int64_t platform, std::int64_t step)
{
    m_add.bind(1, platform).bind(2, decision.post.id).bind(3, decisionName(decision.kind)).bindText(4, decision.reason);
    m_add.bindText(5, decision.decider).bind(6, decision.at).bind(7, decision.reviewAt).bindText(8, decision.value);
    return m_add.bind(9, step ? std::optional(step) : std::nullopt).run();
}

Result<std::unordered_map<std::int64_t, DecisionKind>> DecisionStore::inForce()
{
    std::unordered_map<std::int64_t, DecisionKind> kinds;
    Statement rows(m_database, kByPost);
    auto done = forEachRow(rows, [&](Statement &row) {
        const auto kind = decisionNamed(row.text(1));
        if (!kind || facetOf(*kind) != Facet::Standing)
            return;
        if (*kind == DecisionKind::Reopened)
            kinds.erase(row.integer(0));
        else
            kinds[row.integer(0)] = *kind; // the later row replaces the earlier one
    });
    if (!done)
        return done.error();
    return kinds;
}

Result<std::unordered_map<std::int64_t, std::string>> DecisionStore::valuesOf(Facet facet)
{
    std::unordered_map<std::int64_t, std::string> values;
    Statement rows(m_database, kByPost);
    auto done = forEachRow(rows, [&](Statement &row) {
        if (const auto kind = decisionNamed(row.text(1)); kind && facetOf(*kind) == facet)
            values[row.integer(0)] = row.string(2);
    });
    if (!done)
        return done.error();
    std::erase_if(values, [](const auto &entry) { return entry.second.empty(); });
    return values;
}

Result<std::vector<Decision>> DecisionStore::standing()
{
    Statement rows(m_database, std::string(kStanding) + kInOrder);
    return readRows(rows, readDecision);
}

Result<std::vector<Decision>> DecisionStore::all()
{
    auto decisions = standing();
    if (!decisions)
        return decisions;
    return onlyInForce(std::move(*decisions));
}

Result<std::vector<Decision>> DecisionStore::allOf(Facet facet)
{
    auto decisions = all();
    if (decisions)
        std::erase_if(*decisions, [facet](const Decision &d) { return facetOf(d.kind) != facet; });
    return decisions;
}

Result<std::vector<Decision>> DecisionStore::of(const PostKey &post)
{
    Statement rows(m_database, std::string(kStanding) + "AND p.name = ?1 AND d.pid = ?2 " + kInOrder);
    rows.bind(1, post.platform).bind(2, post.id);
    auto decisions = readRows(rows, readDecision);
    if (!decisions)
        return decisions;
    return onlyInForce(std::move(*decisions));
}

Result<std::optional<Instant>> DecisionStore::latest(std::int64_t platform, const PostKey &post, Facet facet)
{
    std::optional<Instant> found;
    m_latest.bind(1, platform).bind(2, post.id);
    auto done = forEachRow(m_latest, [&](Statement &row) {
        const auto kind = decisionNamed(row.text(0));
        if (!found && kind && facetOf(*kind) == facet)
            found = row.instant(1);
    });
    if (!done)
        return done.error();
    return found;
}

} // namespace attache
