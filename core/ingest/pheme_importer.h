#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Threads in folders, as the PHEME and RumourEval collections keep them: <thread>/source-tweet(s)/ID.json,
// <thread>/replies/ or reactions/ID.json, one tweet of version 1.1 each, and <thread>/structure.json, which names parents
// where a tweet does not. A folder, or an archive of it, with any number of threads.
std::unique_ptr<Importer> phemeImporter();
bool looksLikePheme(const Clues &clues);

} // namespace attache
