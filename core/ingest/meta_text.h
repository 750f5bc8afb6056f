#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace attache {

// Meta's downloads write the bytes of UTF-8 as if each were a character of its own ('Ã©' for 'é'). Turns such a text back:
// only where every character fits a byte and the bytes are UTF-8; any other text stays as it is.
std::string repairedText(std::string_view text);

// The id of a post that has none: the same author, time (milliseconds) and text give the same id, wherever it was read.
std::string madeId(std::string_view author, std::int64_t millis, std::string_view text);

} // namespace attache
