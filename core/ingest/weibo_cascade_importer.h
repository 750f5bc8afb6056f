#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// The public set of Weibo cascades: an original in one file and its reposts, as a list, in another one of the same name
// ('number_id_author.json'), or the whole folder of both. The original's id and author stand in that name alone. Times
// of reposts are China's, as the originals' own prove. A repost without words repeats the original, one with words quotes
// what it was made from.
std::unique_ptr<Importer> weiboCascadeImporter();
bool looksLikeWeiboCascade(const Clues &clues);

} // namespace attache
