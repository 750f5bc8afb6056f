#pragma once

#include <string>
#include <string_view>

namespace attache {

// An id for a post whose source has none: the same for the same author, written time and text, so that a file read twice
// gives the same posts. 'made-' and 24 hexadecimal digits.
std::string madeRowId(std::string_view author, std::string_view writtenTime, std::string_view text);

} // namespace attache
