#pragma once

#include "core/ingest/clues.h"
#include "core/ingest/importer.h"

#include <memory>

namespace attache {

// 'Download your information' of Facebook and Instagram, in JSON: the zip, its folder, or one of its files. Own posts and
// own comments alone; no counts. These files give no ids: a post gets one made of author, time and text, the same for the
// same file and for every later download, as long as the owner's name in it is the same. Texts that Meta wrote as broken
// Latin-1 are repaired. A comment answers a post that the file does not name.
std::unique_ptr<Importer> metaDownloadImporter();
bool looksLikeMetaDownload(const Clues &clues);

} // namespace attache
