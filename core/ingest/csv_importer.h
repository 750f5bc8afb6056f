#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Generic CSV: the columns of CONTRACT.md under our names, other common names, or as a column map says (column_map.h).
// Without a `mentions` column every '@handle' of the text is one.
std::unique_ptr<Importer> csvImporter();
bool looksLikeCsv(const Clues &clues); // any table of two columns or more

} // namespace attache
