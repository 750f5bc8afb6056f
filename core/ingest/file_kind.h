#pragma once

#include <string_view>

namespace attache {

// What the first bytes of a file say it is, when that is no table: 'html', 'xml', 'json', 'x-archive', 'zip', 'gzip', 'zstd',
// 'pdf', 'sqlite', 'binary', 'utf-16' (without a byte order mark). Empty for plain text.
std::string_view foreignKind(std::string_view head);

// Text whose letters are no UTF-8, more than a tenth of all bytes: another encoding, in which whole words would be lost. Fewer
// such bytes are damage, or names with accents, and are replaced one by one.
bool isInOtherEncoding(std::string_view head);

} // namespace attache
