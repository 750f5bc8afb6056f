#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"

#include <cstdint>
#include <vector>

namespace attache {

class Database;

// The distinct observations of a post that was told differently, in no order; empty where it was told once.
Result<std::vector<Post>> storedVersions(Database &database, std::int64_t post, const PostKey &key);

} // namespace attache
