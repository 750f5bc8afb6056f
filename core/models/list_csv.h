#pragma once

#include "core/desk/list.h"

#include <array>
#include <string>
#include <string_view>

namespace attache {

// The columns of `list` (CONTRACT.md), in order.
inline constexpr std::array<std::string_view, 11> kListColumns{
    "key", "platform", "post_id", "conversation", "author", "created_at", "anchor", "status", "seconds", "answered_by", "text"};

// One field of a text column, RFC 4180, UTF-8. A text that a spreadsheet could take for a formula (it begins with = + - @,
// a tab, a line break or a full-width form of these signs) gets an apostrophe in front (RELIABILITY.md T06).
std::string csvText(std::string_view text);

// The head and one row, each with its CR LF.
std::string listCsvHead();
void appendListCsv(std::string &csv, const ListRow &row);

// Head and all rows.
std::string listCsv(const ListPage &page);

} // namespace attache
