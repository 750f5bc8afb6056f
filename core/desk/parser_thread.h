#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/batch_queue.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/ingest/importer.h"

#include <memory>
#include <string>
#include <thread>

namespace attache {

// Reads a file in a thread of its own into a queue of batches. Batches that come back stored are added to `gathered`, if
// there is one, which belongs to this thread until join().
class ParserThread {
public:
    struct Input {
        std::unique_ptr<Importer> importer;
        std::string path;
        ImportOptions options;
        Receipt receipt; // as the importer finds it
    };
    struct Ended {
        Receipt receipt;
        Result<void> read;     // what is wrong with the file
        Result<void> gathered; // what is wrong with the workspace
    };

    ParserThread(Input &&input, BatchQueue &queue, GatheredPosts *gathered, StopToken stop);
    ~ParserThread();

    // After the last batch, or after the queue was abandoned. Once.
    Ended join();

private:
    void run();

    Input m_input;
    BatchQueue &m_queue;
    GatheredPosts *m_gathered;
    StopToken m_stop;
    Ended m_ended;
    std::thread m_thread;
};

} // namespace attache
