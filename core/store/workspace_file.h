#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/workspace_lock.h"

#include <memory>
#include <string>

namespace attache {

// A workspace opened for writing: the lock, the one read-write connection, the newest schema. Closing it checkpoints and
// leaves one file, no -wal and no -shm, unless readers are still at work.
class WorkspaceWriter {
public:
    enum class Missing { Refuse, Create };
    // Backs the file up before a migration. Errors as Desk::open.
    static Result<std::unique_ptr<WorkspaceWriter>> open(const std::string &path, Missing missing);
    static Result<std::unique_ptr<WorkspaceWriter>> inMemory();
    ~WorkspaceWriter();

    Database &database() { return m_database; }

private:
    WorkspaceWriter(Database database, std::unique_ptr<WorkspaceLock> lock);
    std::unique_ptr<WorkspaceLock> m_lock; // null in memory; given up after the connection is closed
    Database m_database;
};

// A read-only connection to a workspace of the newest schema. Errors as Desk::open; WorkspaceReadOnly with detail
// 'migration' for an older file that must be opened for writing once.
Result<Database> openWorkspaceReader(const std::string &path);

} // namespace attache
