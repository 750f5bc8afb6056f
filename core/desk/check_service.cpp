#include "core/desk/check_service.h"

#include "core/desk/figure_service.h"
#include "core/desk/list_service.h"
#include "core/desk/said_check.h"
#include "core/desk/scope_request.h"
#include "core/desk/scoped_reader.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/store/database.h"
#include "core/store/dump.h"
#include "core/store/fact_scan.h"
#include "core/store/meta_store.h"
#include "core/store/node_reader.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace attache {

namespace {

constexpr std::size_t kMostFindings = 20;

using Findings = std::vector<Finding>;

Result<void> checkFile(Database &reader, Findings &findings)
{
    for (const auto *pragma : {"PRAGMA integrity_check(20)", "PRAGMA foreign_key_check"}) {
        Statement check(reader, pragma);
        for (;;) {
            const auto row = check.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            if (check.text(0) != "ok")
                findings.push_back({"file", check.string(0)});
        }
    }
    return {};
}

bool isCount(const FigureEntry &entry)
{
    return entry.unit == Unit::Posts || entry.unit == Unit::Messages || entry.unit == Unit::Conversations
           || entry.unit == Unit::Exchanges;
}

Result<void> checkFigures(Database &reader, Findings &findings, StopToken stop)
{
    const auto scoped = ScopedReader::prepare(reader, {}, stop);
    if (!scoped)
        return scoped.error();
    const auto set = figuresOf(*scoped);
    if (!set)
        return set.error();
    for (const auto &figure : set->figures) {
        const auto &entry = figureEntry(figure.id);
        ListRequest request;
        request.figure = figure.id;
        request.limit = 0;
        request.part = isCount(entry) ? Part::Numerator : Part::Denominator;
        if (entry.unit != Unit::Share && !isCount(entry))
            continue;
        const auto list = listOf(*scoped, request);
        if (!list)
            return list.error();
        // Shares over posts and over followers count the posts behind them, not the sums.
        const bool sums = entry.item == Item::Post && entry.unit == Unit::Share;
        const auto expected = isCount(entry) ? static_cast<std::int64_t>(figure.value.value_or(0))
                              : sums         ? figure.n
                                             : figure.denominator.value_or(0);
        if (list->total != expected)
            findings.push_back({"figure-and-list",
                                std::string(entry.name) + ' ' + std::to_string(expected) + " != " + std::to_string(list->total)});
    }
    return {};
}

std::string keyOf(std::string_view line)
{
    auto tab = line.find('\t');
    for (int i = 0; i < 2 && tab != std::string_view::npos; ++i)
        tab = line.find('\t', tab + 1);
    std::string key(line.substr(0, tab));
    std::replace(key.begin(), key.end(), '\t', ' ');
    return key;
}

struct Fingerprints {
    std::vector<std::size_t> lines;
    Result<void> read(Database &database)
    {
        return dumpDerived(database, [this](std::string_view line) { lines.push_back(std::hash<std::string_view>{}(line)); });
    }
};

// What no line of the dump tells: what joins posts when parents come late. Clusters may be larger than a rebuild makes them,
// where a post has changed its parent; they may not be smaller, and their links must lead through all of their posts.
// `second`: the connection with the rebuilt view beside the kept tables.
Result<void> checkClusters(Database &kept, Database &second, Findings &findings)
{
    NodeReader reader(kept);
    std::int64_t broken = 0;
    std::optional<Error> error;
    auto done = scanFacts(second, FactKind::Node, {}, [&](const Fact &fact) {
        const auto rebuilt = decodeNode(fact);
        const auto mine = reader.node(rebuilt.post);
        const auto next = mine && rebuilt.next ? reader.node(rebuilt.next) : mine;
        if (!mine || !next) {
            error = mine ? next.error() : mine.error();
            return false;
        }
        const bool linked = *mine && *next && (*mine)->cluster == (*next)->cluster
                            && (rebuilt.next == 0 || ((*mine)->next > rebuilt.post && (*mine)->next <= rebuilt.next))
                            && (rebuilt.post == rebuilt.cluster ? (*mine)->cluster <= rebuilt.post : true);
        broken += linked ? 0 : 1;
        return true;
    });
    if (error)
        return *error;
    if (broken > 0)
        findings.push_back({"derived-and-rebuilt", "clusters " + std::to_string(broken)});
    return done;
}

// Nor does any line tell where a late parent will find those who wait for it.
Result<void> checkGhosts(Database &kept, Database &second, Findings &findings)
{
    NodeReader reader(kept);
    Statement mine(kept, "SELECT cluster FROM ghost WHERE platform = ?1 AND pid = ?2");
    Statement rebuilt(second, "SELECT platform, pid, cluster FROM ghost");
    std::int64_t wrong = 0;
    std::optional<Error> error;
    auto done = forEachRow(rebuilt, [&](Statement &row) {
        const auto waiting = reader.node(row.integer(2));
        const auto found = mine.bind(1, row.integer(0)).bind(2, row.text(1)).step();
        if (!waiting || !found)
            error = waiting ? found.error() : waiting.error();
        else if (*found && *waiting && mine.integer(0) != (*waiting)->cluster)
            ++wrong;
        mine.reset();
    });
    if (done && error)
        return *error;
    if (wrong > 0)
        findings.push_back({"derived-and-rebuilt", "ghosts " + std::to_string(wrong)});
    return done;
}

Result<void> checkBlocks(Database &reader, Findings &findings)
{
    const auto misplaced = BlockTable(reader).misplaced();
    if (!misplaced)
        return misplaced.error();
    if (*misplaced > 0)
        findings.push_back({"derived-and-rebuilt", "blocks " + std::to_string(*misplaced)});
    return {};
}

// The derived tables against a rebuild, line by line; the first difference is named by its key.
Result<void> checkDerived(Database &reader, Database &second, Findings &findings, StopToken stop)
{
    const auto now = MetaStore(reader).now();
    if (!now)
        return now.error();
    Fingerprints kept;
    Fingerprints rebuilt;
    DeriveRules rules;
    rules.now = now->at;
    if (auto read = kept.read(reader); !read)
        return read;
    if (auto made = deriveView(second, rules, stop); !made)
        return made;
    if (auto read = rebuilt.read(second); !read)
        return read;
    for (const auto check : {checkClusters, checkGhosts})
        if (auto done = check(reader, second, findings); !done)
            return done;
    if (auto done = checkBlocks(reader, findings); !done)
        return done;
    const auto [a, b] = std::mismatch(kept.lines.begin(), kept.lines.end(), rebuilt.lines.begin(), rebuilt.lines.end());
    if (a == kept.lines.end() && b == rebuilt.lines.end())
        return {};
    const auto index = a - kept.lines.begin();
    std::string key = "end";
    std::ptrdiff_t at = 0;
    auto found = dumpDerived(reader, [&](std::string_view line) {
        if (at++ == index)
            key = keyOf(line);
    });
    findings.push_back({"derived-and-rebuilt", key});
    return found;
}

} // namespace

Result<std::vector<Finding>> checkWorkspace(Database &reader, Database &second, StopToken stop)
{
    Findings findings;
    if (auto done = checkFile(reader, findings); !done)
        return done.error();
    if (auto done = checkFigures(reader, findings, stop); !done)
        return done.error();
    if (auto done = checkDerived(reader, second, findings, stop); !done)
        return done.error();
    if (auto done = checkSaid(reader, findings); !done)
        return done.error();
    if (findings.size() > kMostFindings)
        findings.resize(kMostFindings);
    return findings;
}

} // namespace attache
