#pragma once

#include "core/domain/account.h"
#include "core/domain/post.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace attache {

// What the parser hands to the writer at once.
struct Batch {
    std::vector<Post> posts;
    std::vector<AccountKey> own; // accounts that the file itself calls the institution's
    std::int64_t bytesRead = 0, rows = 0;
};

// A bounded queue between the parser's thread and the writer's. The parser waits while it is full, so memory stays
// bounded however fast it reads; the writer waits while it is empty and gets nothing after the end.
class BatchQueue {
public:
    void push(Batch &&batch);
    void finish();          // by the parser: no more batches
    void abandon();         // by the writer: push() drops from now on
    std::optional<Batch> pop();

private:
    static constexpr std::size_t kMost = 4;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    bool m_finished = false, m_abandoned = false;
};

} // namespace attache
