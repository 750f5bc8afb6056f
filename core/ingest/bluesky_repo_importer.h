#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// The repository of a Bluesky account as its server gives it out (a CAR file): posts and reposts; likes, follows and the
// rest are counted and passed over. The check sum of each block is verified. The file names its owner by the did alone and
// holds neither counts nor what others answered: all said in the receipt, whose lines are numbers of blocks.
std::unique_ptr<Importer> blueskyRepoImporter();
bool looksLikeBlueskyRepo(const Clues &clues);

} // namespace attache
