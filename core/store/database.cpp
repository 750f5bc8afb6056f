#include "core/store/database.h"

#include "core/base/log.h"
#include "core/store/search_fts.h"
#include "core/store/statement.h"

#include <sqlite3.h>

namespace attache {

namespace {

constexpr int kBusyMillis = 1000;
constexpr int kLengthLimit = 16 * 1024 * 1024;
constexpr int kStepsBetweenLooks = 20'000; // virtual machine steps: a few milliseconds

int lookAtStop(void *token) { return static_cast<StopToken *>(token)->raised() ? 1 : 0; }

void logFailure(void *, int code, const char *text)
{
    if (code == SQLITE_NOTICE || code == SQLITE_NOTICE_RECOVER_WAL || (code & 0xff) == SQLITE_INTERRUPT)
        return;
    logger("store")->warn("sqlite code={} what={}", code, text);
}

int flagsOf(Database::Mode mode)
{
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    switch (mode) {
    case Database::Mode::Read: return SQLITE_OPEN_READONLY | common;
    case Database::Mode::Write: return SQLITE_OPEN_READWRITE | common;
    case Database::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | common;
    }
    return common;
}

// A file name as a URI, so that no character of it is read as anything else.
std::string uriOf(const std::string &path, std::string_view query)
{
    constexpr char hex[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#' || byte < 0x20) {
            uri += '%';
            uri += hex[byte >> 4];
            uri += hex[byte & 15];
        } else {
            uri += c;
        }
    }
    uri += query;
    return uri;
}

} // namespace

void configureSqlite()
{
    sqlite3_config(SQLITE_CONFIG_LOG, logFailure, nullptr);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

Error sqliteError(int code, std::string detail)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {Errc::WorkspaceBusy, {}, std::move(detail)};
    case SQLITE_CORRUPT: return {Errc::WorkspaceDamaged, {}, std::move(detail)};
    case SQLITE_NOTADB: return {Errc::WorkspaceForeign, {}, std::move(detail)};
    case SQLITE_FULL: return {Errc::DiskFull, {}, std::move(detail)};
    case SQLITE_READONLY:
    case SQLITE_PERM: return {Errc::WorkspaceReadOnly, {}, std::move(detail)};
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR: return {Errc::InputOutput, {}, std::move(detail)};
    case SQLITE_INTERRUPT: return {Errc::Cancelled, {}, std::move(detail)};
    default: return {Errc::Internal, {}, std::move(detail)};
    }
}

void Database::Close::operator()(sqlite3 *handle) const { sqlite3_close(handle); }

Result<Database> Database::open(const std::string &path, Mode mode)
{
    for (const char *query : {"", "?immutable=1"}) {
        sqlite3 *handle = nullptr;
        const int code = sqlite3_open_v2(uriOf(path, query).c_str(), &handle, flagsOf(mode), nullptr);
        Database database(handle);
        if (code != SQLITE_OK)
            return sqliteError(code, handle ? sqlite3_errmsg(handle) : "no memory");
        if (auto hardened = database.harden(mode); !hardened)
            return hardened.error();
        // A read-only medium cannot hold the shared-memory file of a WAL; then the file is read as it stands.
        const auto readable = database.number("SELECT count(*) FROM sqlite_schema");
        if (readable)
            return database;
        if (mode != Mode::Read || readable.error().code != Errc::InputOutput || *query)
            return readable.error();
    }
    return failure(Errc::Internal);
}

Result<Database> Database::inMemory()
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(":memory:", &handle, flagsOf(Mode::Create), nullptr);
    Database database(handle);
    if (code != SQLITE_OK)
        return sqliteError(code, "in memory");
    if (auto hardened = database.harden(Mode::Create); !hardened)
        return hardened.error();
    return database;
}

Result<void> Database::harden(Mode mode)
{
    auto *db = m_handle.get();
    sqlite3_busy_timeout(db, kBusyMillis);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, kLengthLimit);
    sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
    std::string pragmas = "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA mmap_size=0;"
                          "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA case_sensitive_like=ON;";
    if (mode == Mode::Read) {
        sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        pragmas += "PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-16000; PRAGMA query_only=OFF;";
    } else {
        pragmas += "PRAGMA cache_size=-64000;";
    }
    if (auto done = run(pragmas); !done)
        return done;
    return registerSearchTokenizer(db);
}

Result<void> Database::run(const std::string &sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(code, sqlite3_errmsg(m_handle.get()));
    return {};
}

Result<std::optional<std::int64_t>> Database::number(const std::string &sql)
{
    Statement statement(*this, sql);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? statement.optionalInteger(0) : std::nullopt;
}

void Database::watch(StopToken stop)
{
    m_stop = std::make_shared<StopToken>(std::move(stop));
    sqlite3_progress_handler(m_handle.get(), kStepsBetweenLooks, lookAtStop, m_stop.get());
}

std::int64_t Database::lastRowId() const { return sqlite3_last_insert_rowid(m_handle.get()); }

bool Database::inTransaction() const { return sqlite3_get_autocommit(m_handle.get()) == 0; }

std::int64_t Database::changes() const { return sqlite3_changes64(m_handle.get()); }

} // namespace attache
