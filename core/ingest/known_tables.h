#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace attache {

// What the rows of a known table need beyond its columns.
enum TableHabit : std::uint32_t {
    MadeIds = 1,       // rows bear no id: one is made of author, time and text
    IdInLink = 2,      // id, platform and author are read out of the link where their columns are empty
    CommaMentions = 4, // mentions are parted by commas
    RetweetFlag = 8,   // 'is_retweet' or 'retweet' says that a row repeats another one, which is not named
    Escaped = 16,      // '&amp;' stands for '&' in texts
    HiddenLikes = 32,  // with 'likes_hidden' the number of likes means nothing
    Unverified = 64,   // never checked against a file that the tool itself wrote
};

// A table that is known by its header.
struct KnownTable {
    std::string_view format;    // as receipts name it
    std::string_view signature; // headers that must all be there, parted by '|'; in any case
    std::string_view map;       // how it is read, as a user would write it (column_map.h)
    std::uint32_t habits = 0;
};

// Every known table, the more particular first.
std::span<const KnownTable> knownTables();
// The one whose headers are all there; null: none. `header` as it stands in the file.
const KnownTable *knownTable(std::span<const std::string> header);
bool hasHeaders(std::span<const std::string> header, std::string_view signature);

} // namespace attache
