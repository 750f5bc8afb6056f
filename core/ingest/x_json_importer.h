#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Answers of X's interface as collecting tools keep them: version 2 in pages or flattened ('x-v2'), version 1.1 ('x-v1').
// Files get concatenated, so both read whatever each record turns out to be; notes of a stream, users and errors are
// passed over.
std::unique_ptr<Importer> xV2Importer();
std::unique_ptr<Importer> xV1Importer();
bool looksLikeXV2(const Clues &clues);
bool looksLikeXV1(const Clues &clues);

} // namespace attache
