#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// What the browser extension Zeeschuimer captured, one item on each line: posts of X, Instagram and Threads, videos and
// comments of TikTok; items of other sites are passed over. An item that was seen again stands in the file again: every
// capture is handed on with its own moment, and the store keeps the newest in force. 4CAT's copies of such items
// ('__import_meta') are the same form. Reposted and quoted posts that came along are posts as well.
std::unique_ptr<Importer> zeeschuimerImporter();
bool looksLikeZeeschuimer(const Clues &clues);

} // namespace attache
