#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace attache {

// '10/16/17 22:59', '03/15/2024 10:05 am', '15.3.2024 10:05:30', '15-Jul-2024 10:05AM', as spreadsheets and tools write
// times by the wall, to 'YYYY-MM-DDTHH:MM:SS'. Years of two digits are 1970 to 2069; English names of months say
// themselves which part they are. Nothing for a day without a time of day and for anything else; whether the day exists
// is the reader's to see.
std::optional<std::string> isoOfWritten(std::string_view text, bool monthFirst);

} // namespace attache
