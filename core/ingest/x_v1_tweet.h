#pragma once

#include "core/domain/post.h"
#include "core/ingest/json.h"
#include "core/ingest/record_notes.h"

#include <string>
#include <string_view>

namespace attache {

// A tweet as version 1.1 of the interface writes it, and archives with it: id_str, full_text or text, created_at, user.
bool isV1Tweet(const JsonItem &record);

// Reads it, `notes` having begun. `author` is for files that name none in each tweet (archives). False where it is refused.
// A repost takes the text of its original where it is inside, and no counts: they are the original's.
bool readV1Tweet(const JsonItem &tweet, std::string_view author, RecordNotes &notes, Post &post);

// Mentions as the form lists them, or out of the text where it lists none. `entities` absent: not listed.
void readMentions(const JsonItem &entities, std::string_view list, std::string_view name, RecordNotes &notes, Post &post);

} // namespace attache
