#pragma once

#include "core/base/work_queue.h"
#include "core/domain/account.h"
#include "core/domain/post.h"

#include <cstdint>
#include <vector>

namespace attache {

// Where the store put a post; row 0: it was known already.
struct StoredAs {
    std::int64_t row = 0, platform = 0;
};

// What the parser hands to the writer at once, and gets back when it is stored.
struct Batch {
    std::vector<Post> posts;
    std::vector<StoredAs> stored; // by the writer, one for each post
    std::vector<AccountKey> own;  // accounts that the file itself calls the institution's
    std::int64_t bytesRead = 0, rows = 0;
};

using BatchQueue = WorkQueue<Batch>;

} // namespace attache
