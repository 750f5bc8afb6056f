#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Generic JSON lines (or one array): each record a post, its members named as the columns of generic CSV (CONTRACT.md). A
// column map names other members, by their way where they stand deeper ('user.screen_name'), the platform and the form
// and zone of times. Mentions are a text of handles or a list of them; without the member, every '@handle' of the text.
std::unique_ptr<Importer> jsonlImporter();
bool looksLikeJsonl(const Clues &clues); // records with id, author, created_at and text

} // namespace attache
