#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// The data that TikTok gives an account of itself, as JSON ('user_data.json', alone or in its zip): the account's own
// comments and videos. Comments bear no id and do not say what they stand under: an id is made of account, time and text.
// Its times are UTC, as the same export as text says. What others wrote is not in it.
std::unique_ptr<Importer> tiktokExportImporter();
bool looksLikeTiktokExport(const Clues &clues);

} // namespace attache
