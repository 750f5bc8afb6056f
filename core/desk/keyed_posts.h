#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"

#include <cstdint>
#include <vector>

namespace attache {

class Database;

// A post with the conversation it stands in, for lists that name posts by key.
struct KeyedPost {
    Post post;
    std::int64_t conversation = 0; // row id; 0 where it is in none
};
// In the order of the keys; those that are not collected are left out.
Result<std::vector<KeyedPost>> postsOf(Database &reader, const std::vector<PostKey> &keys);

// Everything that sources told of a post, the one in force first; a post that was told once has one.
Result<std::vector<Post>> versionsOf(Database &reader, const PostKey &key);

} // namespace attache
