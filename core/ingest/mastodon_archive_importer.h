#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// The archive that a Mastodon server gives to the owner of an account: zip, tar.gz, its folder, or outbox.json alone. A post
// is known by its address (the global id), its author as 'name@host'. Posts to followers or to single readers are left out
// unless ImportOptions::privatePosts is set; the receipt counts them. What others answered is not in it, nor the texts of
// boosted posts. Its totalItems counts what was deleted since, too, and proves nothing missing.
std::unique_ptr<Importer> mastodonArchiveImporter();
bool looksLikeMastodonArchive(const Clues &clues);

} // namespace attache
