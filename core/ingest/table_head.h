#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace attache {

// What the first 64 KiB of a table say.
struct TableHead {
    char delimiter = ',';
    std::vector<std::string> header; // sanitised
};

// Errors: those of ByteSource::open(); UnknownKind with what the file is instead ('html', 'zip'; file_kind.h) as detail;
// UnknownEncoding.
Result<TableHead> readTableHead(const std::string &path);

} // namespace attache
