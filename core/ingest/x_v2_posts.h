#pragma once

#include "core/ingest/importer.h"
#include "core/ingest/json.h"
#include "core/ingest/record_notes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace attache {

// Posts as version 2 of X's interface writes them, in both spellings of its names (tweets, posts): pages with `data` and
// `includes`, and the flattened form in which each post carries its author and the posts that it refers to. An edit has an id
// of its own there: it is a version of the post whose id comes first in its history.
class XV2Posts {
public:
    XV2Posts(RecordNotes &notes, RecordSink &sink) : m_notes(notes), m_sink(sink) {}

    // Some clients keep the included users and posts in a file of their own: that is a page too.
    static bool isPage(const JsonItem &record) { return record["data"] || record["includes"] || record["users"].isArray(); }
    static bool isPost(const JsonItem &record) { return record["id"] && record["text"]; }

    // Every post of the page, those of `includes` too. A page without any is passed over (users, counts, errors).
    void readPage(const JsonItem &page, std::int64_t line);
    void readFlat(const JsonItem &post, std::int64_t line);

private:
    void readOne(const JsonItem &item, std::int64_t line);
    bool readPost(const JsonItem &item, Post &post);
    bool readReferences(const JsonItem &item, Post &post);
    void settleVersions(const JsonItem &item, Post &post) const;
    void toFirstVersion(std::string &id) const;
    void readText(const JsonItem &item, Post &post);
    void readCounts(const JsonItem &item, Post &post);
    static std::string createdOf(const JsonItem &item);
    JsonItem authorOf(const JsonItem &item) const;
    void noteCapture(const JsonItem &record);

    RecordNotes &m_notes;
    RecordSink &m_sink;
    std::unordered_map<std::string_view, JsonItem> m_users, m_posts; // of this page
    std::optional<Instant> m_retrieved;
};

} // namespace attache
