#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace attache {

// What the first 64 KiB of a table say.
struct TableHead {
    char delimiter = ',';
    std::vector<std::string> header; // sanitised
};

// The fields of the first record of a text, sanitised.
std::vector<std::string> firstRecord(std::string_view head, char delimiter);

// The same for every table with these names, in any order and case: under it the store keeps how such a table is read.
std::string headerKey(const std::vector<std::string> &header);

// Errors: those of ByteSource::open(); UnknownKind with what the file is instead ('html', 'zip'; file_kind.h) as detail;
// UnknownEncoding.
Result<TableHead> readTableHead(const std::string &path);

} // namespace attache
