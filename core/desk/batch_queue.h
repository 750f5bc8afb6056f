#pragma once

#include "core/base/work_queue.h"
#include "core/domain/account.h"
#include "core/domain/post.h"
#include "core/store/post_store.h"

#include <cstdint>
#include <vector>

namespace attache {

// What the parser hands to the writer at once, and gets back when it is stored.
struct Batch {
    std::vector<Post> posts;
    std::vector<PostStore::Put> stored; // by the writer, one for each post
    std::vector<AccountKey> own;        // accounts that the file itself calls the institution's
    std::int64_t bytesRead = 0, rows = 0;
};

using BatchQueue = WorkQueue<Batch>;

} // namespace attache
