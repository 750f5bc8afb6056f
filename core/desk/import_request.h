#pragma once

#include "core/base/instant.h"
#include "core/domain/account.h"
#include "core/domain/receipt.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace attache {

// What a person said of how a file is read. Empty: as its content says.
struct FileChoice {
    std::string format;
    std::string platform;
    std::optional<std::string> columnMap; // JSON (ingest/column_map.h)
    std::string zone;                     // IANA: of times that bear none
    bool saveMap = false;                 // the column map is kept for the next table of the same header
};

struct ImportRequest {
    std::vector<std::string> files;
    std::string format;   // empty: by content
    std::string platform; // empty: as the file says, or the format's own
    std::vector<std::string> own; // '[platform:]handle' that are ours
    std::optional<std::string> columnMap; // JSON text
    std::string zone;                     // as in FileChoice, of all files
    bool saveMap = false;
    bool privatePosts = false;                 // posts to few readers too, which are left out otherwise
    std::map<std::string, FileChoice> choices; // by path: what goes before the above
    // What a cancelled import leaves: the batches that were read so far, or the workspace as it was.
    enum class OnCancel { KeepBatches, KeepNothing } onCancel = OnCancel::KeepBatches;
};

struct ImportProgress {
    std::string file;
    std::int64_t bytesRead = 0, bytesTotal = 0;
    std::int64_t rows = 0;      // read so far
    std::int64_t committed = 0; // rows that are durable: all at once where the workspace is made anew
    enum class Phase { Reading, Deriving, Done } phase = Phase::Reading;
};
using ProgressSink = std::function<void(const ImportProgress &)>; // called from the worker

struct ManualPost {
    std::string platform, author, link, text, inReplyTo;
    Instant at;
};

} // namespace attache
