#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace attache {

// About how many bytes an import of these files writes beside the workspace before it is done: posts, what is derived of
// them and the journal. An estimate from plain tables; packed files may need more.
std::int64_t roomFor(const std::vector<std::string> &files);

// DiskFull with the path and the bytes needed, where there is less; also where it cannot be told, nothing is refused.
Result<void> checkRoom(const std::string &workspace, const std::vector<std::string> &files);

// An error of the import, with the bytes needed where the disk was full after all.
Error withRoom(Error error, const std::string &workspace, const std::vector<std::string> &files);

} // namespace attache
