#pragma once

#include "core/domain/post.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// What several observations of one post add up to.
struct Merged {
    Post post;                  // what is in force
    std::vector<Post> versions; // every distinct observation, the strongest first
    bool duplicate = false;     // the incoming one was among them already
};

// Observations of one post, as CONTRACT.md (Equality) decides: a deletion seen by any source stands (earliest deletedAt,
// texts wiped); a known value is never replaced by an unknown one; otherwise the larger editedAt wins, then the larger
// observedAt (unknown is smallest), then the bytewise larger content. All bear the same key. Because all observations
// are kept, the order of arrival does not matter. `snapshots` are not part of it: the store keeps their union.
Merged mergePosts(std::span<const Post> known, const Post &incoming);

// One observation as one canonical line: by it versions are compared, ranked and stored. Fields are parted by U+001F,
// which no sanitised text holds.
std::string contentOf(const Post &post);
// Back from contentOf(). Nothing for a line that is none.
std::optional<Post> postFromContent(const PostKey &key, std::string_view content);

} // namespace attache
