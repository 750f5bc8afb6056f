#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"

#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace attache {

// One SQLite connection. Not shared between threads; movable. Every limit and pragma of RELIABILITY.md R04 to R06 is set
// by hand at opening, none is left to a default.
class Database {
public:
    enum class Mode {
        Read,   // sees, never writes, never checkpoints
        Write,  // the one writer of the process
        Create, // the writer of a new file
    };
    static Result<Database> open(const std::string &path, Mode mode);
    static Result<Database> inMemory();

    // Runs statements without parameters or results.
    Result<void> run(const std::string &sql);
    // The first column of the first row as a number; nothing where it is NULL or there is no row.
    Result<std::optional<std::int64_t>> number(const std::string &sql);

    // A raised token interrupts running statements, which end with Cancelled. Holds until the next call.
    void watch(StopToken stop);

    std::int64_t lastRowId() const;
    std::int64_t changes() const;
    bool inTransaction() const;
    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    explicit Database(sqlite3 *handle) : m_handle(handle) {}
    Result<void> harden(Mode mode);

    std::unique_ptr<sqlite3, Close> m_handle;
    std::shared_ptr<StopToken> m_stop;
};

// The Error of an SQLite result code: WorkspaceBusy, WorkspaceDamaged, DiskFull, InputOutput, Cancelled, …
Error sqliteError(int code, std::string detail);

// Installs the log call-back that makes silent failures (a failed automatic checkpoint) seen, and leaves out statistics of
// memory, which cost a lock at each allocation. Once, before any opening.
void configureSqlite();

} // namespace attache
