#pragma once

#include "core/ingest/byte_source.h"
#include "core/ingest/json.h"
#include "core/ingest/json_reader.h"

#include <map>
#include <string>
#include <string_view>

namespace attache {

// The long posts of an X archive (note-tweet.js). They share no id with the posts of tweets.js, whose text is cut: one
// belongs to the other if it was made in the same second and begins alike.
class XArchiveNotes {
public:
    Status load(ByteSource &source, const StopToken &stop);
    // The whole text; empty where there is none. `cut` is the text in tweets.js, entities decoded.
    std::string_view wholeOf(Instant created, std::string_view cut) const;
    bool empty() const { return m_texts.empty(); }

private:
    std::multimap<std::int64_t, std::string> m_texts; // by second
};

} // namespace attache
