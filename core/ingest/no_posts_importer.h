#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>
#include <string_view>

namespace attache {

// A known kind of file that holds no posts: said so, nothing read, no error.
std::unique_ptr<Importer> noPostsImporter(std::string_view format);

// Of X: the other files of an archive (likes, followers, headers, deleted posts …), analytics by day, lists of what was
// deleted since (compliance).
std::unique_ptr<Importer> xWithoutPostsImporter();
bool looksLikeXWithoutPosts(const Clues &clues);

} // namespace attache
