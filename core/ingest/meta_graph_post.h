#pragma once

#include "core/ingest/json.h"
#include "core/ingest/record_notes.h"

#include <string>

namespace attache {

// What an object of the Graph API is, by its members.
enum class GraphKind { FacebookPost, FacebookComment, InstagramMedia, InstagramComment, Other };
GraphKind graphKind(const JsonItem &item);

// What stands around an object: its parent, where it hangs below one, and the account whose page of posts it is.
struct GraphPlace {
    std::string parent, author;
};

// What the link to the next page says of a page: '…/v21.0/<id>/comments?…'.
GraphPlace graphPlace(const JsonItem &page);

// Reads an object that is no Other into a post; false: refused in `notes`. A comment without its author keeps a name that
// nobody else bears, 'unknown-<id>': two unknown people must not become one.
bool readGraphPost(GraphKind kind, const JsonItem &item, const GraphPlace &place, RecordNotes &notes, Post &post);

} // namespace attache
