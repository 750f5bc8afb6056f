#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace attache {

// Bytes that this user can still write beside `path`, a file or folder that need not exist; nothing where nobody can tell.
std::optional<std::int64_t> freeBytesAt(const std::string &path);

// So little is left there that a failed write is the disk's fault.
bool isDiskFullAt(const std::string &path);

// DiskFull with about how many bytes are needed there, and that number out of such an error again.
Error diskFull(const std::string &path, std::int64_t needed);
std::optional<std::int64_t> bytesNeeded(const Error &error);

} // namespace attache
