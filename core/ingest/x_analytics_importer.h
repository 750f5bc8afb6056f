#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>
#include <string>
#include <vector>

namespace attache {

// What X counted of an account's own posts, as its analytics pages give it out: the newer form by 'Post id' and 'Post
// Link' with a day alone, the older by 'Tweet id', 'Tweet permalink' and a time. The moment of a post is the one that its
// id bears, where the file gives only the day; the author is the one of the link.
std::unique_ptr<Importer> xAnalyticsImporter();
bool looksLikeXAnalytics(const Clues &clues);

// The pages by day ('overview', 'video'), which hold no posts.
bool isXAnalyticsWithoutPosts(const std::vector<std::string> &header);

} // namespace attache
