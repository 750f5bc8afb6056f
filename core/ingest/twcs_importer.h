#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// The public 'Customer Support on Twitter' form: tweet_id, author_id, inbound, created_at, text, response_tweet_id,
// in_response_to_tweet_id, other columns ignored. Platform x unless the options say otherwise. A row with inbound=False
// is the institution's own. `response_tweet_id` is not read: it repeats what the answers say themselves.
std::unique_ptr<Importer> twcsImporter();
bool looksLikeTwcs(const Clues &clues);

} // namespace attache
