#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// The archive that X gives to the owner of an account: the zip, its folder, or tweets.js alone. All posts are the owner's;
// what others answered is not in it, nor the originals of reposts.
std::unique_ptr<Importer> xArchiveImporter();
bool looksLikeXArchive(const Clues &clues);

} // namespace attache
