#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>

namespace attache {

// One writer per workspace: a lock file beside it with host and process. A lock whose process is gone is taken over; one
// of another host never is.
class WorkspaceLock {
public:
    // Waits up to 1 s. Error WorkspaceBusy, WorkspaceReadOnly where no file can be made, WorkspaceMissing where not even the
    // folder is there.
    static Result<WorkspaceLock> take(const std::string &workspace);
    ~WorkspaceLock();
    WorkspaceLock(WorkspaceLock &&) noexcept;
    WorkspaceLock &operator=(WorkspaceLock &&) noexcept;

private:
    struct File;
    explicit WorkspaceLock(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
};

} // namespace attache
