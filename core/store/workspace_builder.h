#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/workspace_lock.h"

#include <memory>
#include <string>

namespace attache {

// A new workspace made aside, without a journal of its own, and put in place whole: whoever looks at the path sees no
// workspace, or one that is complete and durable. Faster than a workspace that must be sound at every moment of a long load.
class WorkspaceBuilder {
public:
    // Takes the lock of `path`. Errors as Desk::open; WorkspaceExists where something stands there already.
    static Result<std::unique_ptr<WorkspaceBuilder>> start(const std::string &path);
    // Takes away what was not published.
    ~WorkspaceBuilder();

    Database &database() { return *m_database; }
    // Starts writing to the disk what was committed, without waiting, so that publish() need not wait for long.
    void writeBehind();
    // Makes everything durable and puts it in place. Errors: InputOutput, DiskFull, WorkspaceExists. The connection is closed.
    Result<void> publish();

private:
    WorkspaceBuilder(std::string path, WorkspaceLock lock);

    std::string m_path, m_part;
    WorkspaceLock m_lock;
    std::unique_ptr<Database> m_database;
    int m_file = -1; // a second descriptor, for the disk alone
};

} // namespace attache
