#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// Answers of the YouTube Data API, one or many in a file: comment threads, comments, videos. A video is a post; the
// comments below it answer it, and comments in a thread answer its first one. Accounts are named by their channel id:
// display names are not unique. Channels, playlists, captions and the like hold no posts.
std::unique_ptr<Importer> youtubeApiImporter();
bool looksLikeYoutubeApi(const Clues &clues);

} // namespace attache
