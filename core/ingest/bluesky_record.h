#pragma once

#include "core/ingest/json.h"
#include "core/ingest/record_notes.h"

#include <string>
#include <string_view>

namespace attache {

// What a record of Bluesky is, by its type or, where it bears none, by the collection that its address names.
enum class BlueskyKind { Post, Repost, Other };
BlueskyKind blueskyKind(std::string_view address, const JsonItem &record);

// 'did:plc:abc' of 'at://did:plc:abc/app.bsky.feed.post/3k'; empty where there is none.
std::string_view didOf(std::string_view address);

// Who wrote it. Answers of the server name handle and did, a bare record only the did within its address.
struct BlueskyAuthor {
    std::string did, handle, name;
    const std::string &known() const { return handle.empty() ? did : handle; }
};
BlueskyAuthor blueskyAuthor(const JsonItem &profile, std::string_view address);

// Reads `record` into a post; false: refused in `notes`. The id is its at:// address, the conversation the root that the
// author's client named. A mention stands under the handle that was written and under the did that it meant. Times without
// a zone are UTC, as the network itself reads them.
bool readBlueskyPost(std::string_view address, const BlueskyAuthor &author, const JsonItem &record, RecordNotes &notes,
                     Post &post);
bool readBlueskyRepost(std::string_view address, const BlueskyAuthor &author, const JsonItem &record, RecordNotes &notes,
                       Post &post);

// What the server counted, of a view of a post.
void readBlueskyCounts(const JsonItem &view, RecordNotes &notes, Post &post);

} // namespace attache
