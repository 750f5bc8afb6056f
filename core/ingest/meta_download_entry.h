#pragma once

#include "core/ingest/json.h"
#include "core/ingest/record_notes.h"

#include <string>

namespace attache {

// The owner of a download, where it names him.
struct MetaOwner {
    std::string handle, name;
};

// One entry of a list, of whichever file it is.
enum class MetaEntry { FacebookPost, FacebookComment, InstagramPost, InstagramComment, Other };
MetaEntry metaEntry(const JsonItem &entry);

// Reads an entry that is no Other into a post; false: refused in `notes`.
bool readMetaEntry(MetaEntry kind, const JsonItem &entry, const MetaOwner &owner, RecordNotes &notes, Post &post);

// Of profile_information.json (Facebook) or personal_information.json (Instagram).
MetaOwner metaOwner(const JsonItem &profile);

} // namespace attache
