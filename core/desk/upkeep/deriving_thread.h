#pragma once

#include "core/base/work_queue.h"
#include "core/desk/upkeep/cluster_deriver.h"
#include "core/store/block_assembler.h"
#include "core/store/cluster_reader.h"

#include <cstddef>
#include <optional>
#include <thread>
#include <vector>

namespace attache {

// Whole clusters one after another, and the blocks that came of them and of those before them.
struct ClusterBatch {
    std::vector<LinkedPost> posts; // of each cluster by row id
    std::vector<std::size_t> ends; // where the next cluster begins
    std::vector<AssembledBlock> blocks;
    void clear();
};

// Derives clusters in a thread of its own. What the deriver refers to belongs to that thread until finish() or the end.
class DerivingThread {
public:
    explicit DerivingThread(ClusterDeriver &&deriver);
    ~DerivingThread();

    void push(ClusterBatch &&batch) { m_queue.push(std::move(batch)); }
    // A batch that is derived, if there is any: after finish() until there is none.
    std::optional<ClusterBatch> done() { return m_queue.done(); }
    // After the last batch; waits until all is derived.
    void finish();

private:
    void run();

    ClusterDeriver m_deriver;
    WorkQueue<ClusterBatch> m_queue;
    std::thread m_thread;
};

} // namespace attache
