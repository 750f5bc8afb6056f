#pragma once

#include <string_view>

namespace attache {

// What the first bytes of a file say it is, when that is no table: 'html', 'xml', 'json', 'x-archive', 'zip', 'gzip', 'zstd',
// 'pdf', 'sqlite', 'binary', 'utf-16' (without a byte order mark). Empty for plain text.
std::string_view foreignKind(std::string_view head);

} // namespace attache
