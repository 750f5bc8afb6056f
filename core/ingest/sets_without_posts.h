#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Known kinds that hold no posts: said so, nothing read, no error.
// Lists of accounts: tables of handles with their followers, the accounts of a parliament as JSON.
std::unique_ptr<Importer> accountListImporter();
bool looksLikeAccountList(const Clues &clues);

// Trees and series of reposts for research, which know neither the text nor the id of a post, or not its author: one
// file, or the folder of them.
std::unique_ptr<Importer> cascadeTreeImporter();
bool looksLikeCascadeTree(const Clues &clues);

// What readers said of rumours, post by post or thread by thread, and the shape of their threads.
std::unique_ptr<Importer> rumourLabelsImporter();
bool looksLikeRumourLabels(const Clues &clues);

} // namespace attache
