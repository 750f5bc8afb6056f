#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/derived_store.h"
#include "core/store/schema_001.h"
#include "core/store/schema_002.h"
#include "core/store/schema_003.h"
#include "core/store/schema_004.h"
#include "core/store/schema_005.h"
#include "core/store/schema_006.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <array>

namespace attache {

namespace {

struct Migration {
    int version;
    std::string (*sql)();
};

std::string first() { return std::string(kSchema001) + kDerivedTables001 + kDerivedIndices001; }
std::string second() { return kDropTables001 + derivedTables(Lifetime::Kept) + kSearchTables; }
std::string third() { return kSchema003; }
std::string fourth() { return kSchema004; }
std::string fifth() { return kSchema005; }
std::string sixth() { return kSchema006; }

constexpr std::array kMigrations{Migration{1, first},  Migration{2, second}, Migration{3, third},
                                 Migration{4, fourth}, Migration{5, fifth},  Migration{6, sixth}};

static_assert([] {
    int version = 0;
    for (const auto &migration : kMigrations)
        if (migration.version != ++version)
            return false;
    return true;
}());

Result<std::vector<std::string>> schemaText(Database &database)
{
    std::vector<std::string> lines;
    Statement rows(database,
                   "SELECT coalesce(sql, name) FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return lines;
        lines.push_back(rows.string(0));
    }
}

Result<void> applyFrom(Database &database, int version, int last)
{
    for (const auto &migration : kMigrations) {
        if (migration.version <= version || migration.version > last)
            continue;
        Transaction transaction(database);
        if (!transaction.begun())
            return transaction.begun();
        if (auto done = database.run(migration.sql()); !done)
            return done;
        const auto stamp = "PRAGMA application_id=" + std::to_string(kApplicationId)
                           + "; PRAGMA user_version=" + std::to_string(migration.version);
        if (auto done = database.run(stamp); !done)
            return done;
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

// What a file of that version must look like: made afresh in memory, so that it cannot fall behind the migrations.
Result<std::vector<std::string>> expectedSchema(int version)
{
    auto model = Database::inMemory();
    if (!model)
        return model.error();
    if (auto done = applyFrom(*model, 0, version); !done)
        return done.error();
    return schemaText(*model);
}

} // namespace

int newestSchemaVersion() { return kMigrations.back().version; }

Result<int> schemaVersion(Database &database)
{
    const auto id = database.number("PRAGMA application_id");
    const auto version = database.number("PRAGMA user_version");
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!id || !version || !tables)
        return id ? (version ? tables.error() : version.error()) : id.error();
    if (**tables == 0 && **id == 0)
        return 0;
    if (**id != kApplicationId)
        return failure(Errc::WorkspaceForeign, "application id");
    if (**version > newestSchemaVersion())
        return failure(Errc::WorkspaceNewer, "version " + std::to_string(**version));
    if (**version < 1)
        return failure(Errc::WorkspaceDamaged, "version " + std::to_string(**version));
    const auto found = schemaText(database);
    const auto expected = expectedSchema(static_cast<int>(**version));
    if (!found)
        return found.error();
    if (!expected)
        return expected.error();
    if (*found != *expected)
        return failure(Errc::WorkspaceDamaged, "schema");
    return static_cast<int>(**version);
}

Result<void> migrate(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    return applyFrom(database, *version, newestSchemaVersion());
}

} // namespace attache
