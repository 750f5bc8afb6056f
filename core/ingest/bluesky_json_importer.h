#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Answers of Bluesky as collecting tools keep them: feeds, threads, quotes, posts, notifications, listed and single
// records; one page, or many after one another. The posts inside a post (what it answers, what it quotes) are posts of
// their own. A repost in a feed bears no address: its id is made of who reposted what, its time is the server's.
// Lists of people, likes and feed generators are known and hold no posts. An author is a handle where the file names it.
std::unique_ptr<Importer> blueskyJsonImporter();
bool looksLikeBlueskyJson(const Clues &clues);

} // namespace attache
