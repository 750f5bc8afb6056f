#pragma once

#include <string>
#include <string_view>

namespace attache {

// A text as one column of a line of a dump: tabulators, line breaks, the unit separator and the backslash are written out.
std::string dumpEscaped(std::string_view text);

} // namespace attache
