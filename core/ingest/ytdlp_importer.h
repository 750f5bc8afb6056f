#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// The info.json that yt-dlp writes: one video and its comments, of YouTube or of another platform that it names. The
// times of comments on YouTube are its own estimates ('1 year ago'): each is told as approximate, and the text that
// stood there is kept as the source's. A list of videos may hold several of them.
std::unique_ptr<Importer> ytdlpImporter();
bool looksLikeYtdlp(const Clues &clues);

} // namespace attache
