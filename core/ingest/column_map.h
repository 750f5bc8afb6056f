#pragma once

#include "core/base/result.h"
#include "core/ingest/source_time.h"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// The columns of generic CSV (CONTRACT.md). `Inbound` belongs to the twcs form alone.
enum class Column : std::size_t {
    Id, Platform, Author, CreatedAt, Text, InReplyTo, RepostOf, QuoteOf, ConversationId, Mentions,
    Likes, Reposts, Quotes, Replies, Impressions, Reach, Views, FollowersAtPost,
    DeletedAt, EditedAt, ObservedAt, Automatic, AuthorName, Lang, Url, Visibility, Inbound, Count
};
constexpr std::size_t kColumns = static_cast<std::size_t>(Column::Count);

// 'in_reply_to', as columns, maps and receipts name it.
std::string_view columnName(Column column);

// Where each of our columns stands in a file, and what holds for all its rows.
struct ColumnMap {
    std::array<std::optional<std::size_t>, kColumns> place;
    std::string platform;           // for rows that name none
    bool platformForAll = false;    // ... and for those that name one
    TimeRule time;
    char delimiter = ',';

    std::optional<std::size_t> at(Column column) const { return place[static_cast<std::size_t>(column)]; }
};

// Our name of the column at that place of the file; empty for one that is not read.
std::string_view nameOfPlace(const ColumnMap &map, std::size_t place);

// What a user said of a file, as JSON; every member may be absent:
//   {"columns": {"author": "Benutzer", "lang": null},     ours: the header in the file; null leaves the column out
//    "platform": "x",                                     for rows that name none
//    "time": {"form": "iso", "zone": "Europe/Vienna"},    form: iso, twcs, epoch-s, epoch-ms,
//                                                         mdy, dmy (written_time.h); zone: of times without one
//    "delimiter": ";"}
// Columns that are not named are found as without a map.
struct MapWish {
    std::map<Column, std::optional<std::string>> columns;
    std::string platform;
    TimeRule time;
    std::optional<char> delimiter;
};

// Error BadMapping; `place.field` is the member that cannot be understood ('time.zone').
Result<MapWish> parseMapWish(std::string_view json);

// Finds our columns among the headers: by the wish, by our own names, by one common other name; case does not matter.
// Errors: NeedsMapping with 'missing: id, text' or 'ambiguous: author' as detail; BadMapping for a wish that names a
// header which the file has not, or has twice.
Result<ColumnMap> mapColumns(std::span<const std::string_view> header, const MapWish &wish);

// Our columns where the wish says, and nowhere else; headers that the file has not, or has twice, are left out. For tables
// whose columns are known.
ColumnMap columnsAsWished(std::span<const std::string_view> header, const MapWish &wish);

// The columns of the twcs form, platform x. Nothing where the header is another one.
std::optional<ColumnMap> twcsColumns(std::span<const std::string_view> header);

} // namespace attache
