#include "core/store/impact_store.h"

#include "core/base/digest.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

#include <algorithm>

namespace attache {

namespace {

std::string digestOf(const std::string &before, const ImpactEntry &entry)
{
    return sha256(before + '\n' + entry.kind + '\n' + entry.key + '\n' + toIso(entry.at) + '\n' + entry.who + '\n'
                  + entry.content);
}

} // namespace

Result<std::vector<ImpactEntry>> ImpactStore::all()
{
    Statement rows(m_database, "SELECT kind, key, at, who, content, digest FROM impact_entry ORDER BY id");
    return readRows(rows, [](Statement &row) {
        return ImpactEntry{row.string(0), row.string(1), row.instant(2), row.string(3), row.string(4), row.string(5)};
    });
}

Result<void> ImpactStore::add(ImpactEntry entry)
{
    const auto standing = all();
    if (!standing)
        return standing.error();
    if (std::any_of(standing->begin(), standing->end(), [&](const ImpactEntry &one) { return one.key == entry.key; }))
        return Error{Errc::Usage, {{}, 0, "key"}, "stands already"};
    entry.digest = digestOf(standing->empty() ? std::string() : standing->back().digest, entry);
    Statement put(m_database, "INSERT INTO impact_entry(kind, key, at, who, content, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    put.bind(1, entry.kind).bind(2, entry.key).bind(3, entry.at).bind(4, entry.who).bind(5, entry.content).bind(6, entry.digest);
    return put.run();
}

Result<void> ImpactStore::digestAnew()
{
    const auto entries = all();
    if (!entries)
        return entries.error();
    Statement put(m_database, "UPDATE impact_entry SET digest = ?1 WHERE key = ?2");
    std::string before;
    for (const auto &entry : *entries) {
        before = digestOf(before, entry);
        if (auto done = put.bind(1, before).bind(2, entry.key).run(); !done)
            return done;
    }
    return {};
}

Result<std::optional<std::string>> ImpactStore::firstBroken()
{
    const auto entries = all();
    if (!entries)
        return entries.error();
    std::string before;
    for (const auto &entry : *entries) {
        if (entry.digest != digestOf(before, entry))
            return std::optional(entry.key);
        before = entry.digest;
    }
    return std::optional<std::string>{};
}

} // namespace attache
