#pragma once

#include "core/base/text.h"
#include "core/domain/post.h"
#include "core/domain/receipt.h"
#include "core/ingest/json.h"
#include "core/ingest/source_time.h"

#include <optional>
#include <string>
#include <string_view>

namespace attache {

// On the way from a record to a post: every text passes the sanitiser here, every required value is asked for here, and
// what was wrong is noted in the receipt under the record's line. One for a file; begin() for each post.
class RecordNotes {
public:
    explicit RecordNotes(Receipt &receipt) : m_receipt(receipt) {}

    // One more post is read, from that line.
    void begin(std::int64_t line);
    void beginCounted(std::int64_t line); // as begin(), for rows that readTable() has counted
    // The remarks of this post to the receipt; call it where the post is handed on.
    void settle(const Post &post);
    // The post is refused. `field` as columnName() says it ('created_at').
    void refuse(Refusal why, std::string_view field) { m_receipt.refuse(why, field, m_line); }
    // A record that is no post: passed over, not counted as read.
    void passOver(std::int64_t line) { m_receipt.warn(Warning::OtherRecords, line); }

    // Required values: false, and refused, where they are missing or wrong.
    bool id(const JsonItem &item, std::string_view field, std::string &to);        // MissingField, MangledId
    bool required(std::string_view text, std::string_view field, std::string &to); // MissingField; trimmed
    bool created(std::string_view text, const TimeRule &rule, Post &post);         // MissingField, BadTime …

    // Optional values. A link that is mangled refuses the post: it would stand in the wrong conversation.
    bool link(const JsonItem &item, std::string_view field, std::string &to); // MangledId; absent is fine
    std::string text(std::string_view text) { return sanitise(text, &m_cleaning); }
    std::string word(std::string_view text) { return sanitise(trimmed(text), &m_cleaning); }
    std::optional<std::int64_t> count(const JsonItem &item) { return item.count(m_badCounts); }
    std::optional<std::int64_t> countIn(std::string_view cell);                      // '-' is unknown, '1,234' a number
    std::optional<Instant> moment(std::string_view text, const TimeRule &rule = {}); // empty is fine

    // The period of the posts handed on so far.
    std::optional<Instant> from() const { return m_from; }
    std::optional<Instant> to() const { return m_to; }

private:
    Receipt &m_receipt;
    std::int64_t m_line = 0, m_badCounts = 0, m_badTimes = 0;
    Cleaning m_cleaning; // of this post, as the bad counts and times
    std::optional<Instant> m_from, m_to;
};

} // namespace attache
