#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Answers of a Mastodon server (and its kin) as collecting tools keep them: statuses, contexts, timelines, notifications,
// grouped ones too; one page, or many after one another. Lists of accounts and counts are known and hold no posts.
// A post is known by its address, which is the same on every server; the parent that a reply names by the server's own
// number is looked for in the file, then told from the addresses of the server where that is certain enough, and stays a
// post that nobody has else. Posts to few readers are left out unless ImportOptions::privatePosts is set.
std::unique_ptr<Importer> mastodonApiImporter();
bool looksLikeMastodonApi(const Clues &clues);

} // namespace attache
