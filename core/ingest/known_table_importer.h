#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Tables that are known by their header (known_tables.h): 4CAT, the message exports of other tools, public research sets.
// The receipt's format is the table's. A column map of the user is laid over the known one, member by member: it names
// the zone of times that bear none, other headers, another platform.
std::unique_ptr<Importer> knownTableImporter();
bool looksLikeKnownTable(const Clues &clues);

} // namespace attache
