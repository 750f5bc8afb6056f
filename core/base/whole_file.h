#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>

class QIODevice;

namespace attache {

// Writes a file whole or not at all: whatever stood there stays until the new one is complete. `write` gives false where
// it failed. Errors with the path: InputOutput, also for a target that exists and is no ordinary file (a device would be
// replaced), DiskFull.
Result<void> writeWholeFile(const std::string &path, const std::function<bool(QIODevice &)> &write);
Result<void> writeWholeFile(const std::string &path, std::string_view bytes);

} // namespace attache
