#include "core/desk/check_service.h"

#include "core/desk/figure_service.h"
#include "core/desk/list_service.h"
#include "core/desk/scope_request.h"
#include "core/desk/scoped_reader.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/store/database.h"
#include "core/store/dump.h"
#include "core/store/meta_store.h"
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

// What no line of the dump tells: where posts stand, and what joins them when parents come late. Clusters may be larger
// than a rebuild makes them, where a post has changed its parent; they may not be smaller.
constexpr auto kNodes = R"(SELECT count(*) FROM main.node k FULL JOIN temp.node r ON r.post = k.post WHERE k.post IS NULL
    OR r.post IS NULL OR k.conversation IS NOT r.conversation OR k.depth <> r.depth OR k.flags <> r.flags)";
constexpr auto kClusters = R"(SELECT count(*) FROM (SELECT 1 FROM temp.node r JOIN main.node k ON k.post = r.post
    GROUP BY r.cluster HAVING min(k.cluster) <> max(k.cluster)))";
constexpr auto kGhosts = R"(SELECT count(*) FROM main.ghost k FULL JOIN temp.ghost r ON r.platform = k.platform AND r.pid = k.pid
    WHERE k.pid IS NULL OR r.pid IS NULL OR k.cluster IS NOT (SELECT n.cluster FROM main.node n WHERE n.post = r.cluster))";

// `second`: the connection with the rebuilt view beside the kept tables.
Result<void> checkPlaces(Database &second, Findings &findings)
{
    for (const auto &[what, sql] : {std::pair("nodes", kNodes), std::pair("clusters", kClusters), std::pair("ghosts", kGhosts)}) {
        const auto different = second.number(sql);
        if (!different)
            return different.error();
        if (different->value_or(0) > 0)
            findings.push_back({"derived-and-rebuilt", std::string(what) + ' ' + std::to_string(**different)});
    }
    return {};
}

// The derived tables against a rebuild, line by line; the first difference is named by its key.
Result<void> checkDerived(Database &reader, Database &second, Findings &findings, StopToken stop)
{
    MetaStore meta(reader);
    const auto now = meta.now();
    const auto zoneName = meta.zone();
    if (!now || !zoneName)
        return now ? zoneName.error() : now.error();
    const auto zone = Zone::named(*zoneName);
    if (!zone)
        return zone.error();
    Fingerprints kept;
    Fingerprints rebuilt;
    DeriveRules rules;
    rules.now = now->at;
    if (auto read = kept.read(reader); !read)
        return read;
    if (auto made = deriveView(second, rules, *zone, stop); !made)
        return made;
    if (auto read = rebuilt.read(second); !read)
        return read;
    if (auto done = checkPlaces(second, findings); !done)
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
    if (findings.size() > kMostFindings)
        findings.resize(kMostFindings);
    return findings;
}

} // namespace attache
