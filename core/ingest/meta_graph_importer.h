#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Answers of Meta's Graph API as collecting tools keep them: posts and comments of Facebook, media and comments of
// Instagram, pages and single objects, with the comments inside them. Insights, people, likes, products and the like are
// known and hold no posts. Facebook names people and pages by number. Where an author may not be told, the receipt counts
// it; where a comment's post is not told, it answers a post that nobody has.
std::unique_ptr<Importer> metaGraphImporter();
bool looksLikeMetaGraph(const Clues &clues);

} // namespace attache
