#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attache {

// The words by which tables say "nothing": empty, nan, null, none, na, in any case.
bool isNothing(std::string_view cell);

// An id as text; empty for none. Spreadsheet guards (="123") and the '.0' that a table of numbers puts behind a whole
// number are taken off. Nothing for an id that was rounded on its way: '1.70E+18', or '.0' behind more digits than a
// double holds.
std::optional<std::string_view> idCell(std::string_view cell);

// A count from 0 to 10^12. Nothing for anything else.
std::optional<std::int64_t> countCell(std::string_view cell);

// A text without the apostrophe that a formula-safe table puts before a sign that a spreadsheet would calculate with.
std::string_view unguarded(std::string_view cell);

// true, yes, t, y, 1 and false, no, f, n, 0, in any case. Nothing for anything else.
std::optional<bool> flagCell(std::string_view cell);

// A list of handles, parted by blanks, in the form in which posts keep them.
std::string handleList(std::string_view cell);

} // namespace attache
