#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace attache {

struct Post;

// The row ids of the search index grow with time: hours since 1900, then the row id of the post. So the newest hits and
// those of a period are a range of them.
std::int64_t searchKey(Instant createdAt, std::int64_t post);
std::int64_t postOfSearchKey(std::int64_t key);
// The first key of the hour that holds `at`, and the first one of the hour of a key.
std::int64_t firstSearchKey(Instant at);
std::int64_t firstSearchKeyOfHour(std::int64_t key);

// What the index knows of a post: labels for its author and language, then its text. Empty for a deleted post.
std::string searchDocument(std::string_view author, std::string_view lang, std::string_view text, bool deleted);
std::string searchDocument(const Post &post);

// The labels, as they stand in a document and in a query.
std::string authorLabel(std::string_view author); // any case
std::string languageLabel(std::string_view lang); // its primary part counts

} // namespace attache
