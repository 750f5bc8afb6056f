#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// How records stand in a file.
enum class JsonShape {
    Lines,     // one record on each line (JSONL, NDJSON); a damaged line harms no other
    Elements,  // the elements of an array, or of several one after the other,
               // whatever stands before its '[' ('window.YTD.tweets.part0 = ')
    Documents, // whole values one after the other, over as many lines as they like
};

// The shape that the beginning of a file shows.
JsonShape shapeOf(std::string_view head);

// One record, uncut. The bytes are valid during the call, and 64 more behind them may be read.
struct JsonCut {
    std::int64_t line = 0;  // where it starts, counting from 1
    std::string_view bytes; // empty if over the limit
    bool overlong = false;
};

// Cuts a file into its records in bounded memory, so that the parser never sees more than one. It knows strings and
// brackets and nothing else of JSON: what the records hold is the parser's to judge.
class JsonCutter {
public:
    static constexpr std::size_t kRecordLimit = 16 * 1024 * 1024;
    static constexpr std::size_t kPadding = 64;
    using Handler = std::function<void(const JsonCut &)>;

    // `member`: the elements of the array under that name in the root object ('orderedItems'), instead of a root array. The way
    // may lead deeper ('Comment/Comments'), a name may be one of several ('Post|Video/Videos'), and with '{}' at its end it leads
    // to an object, which is the one record ('Profile/ProfileMap{}').
    JsonCutter(JsonShape shape, std::string_view member, Handler handler);

    void feed(std::string_view piece);
    // The end of the file. Error FileCutOff with the line where what is not closed starts.
    Status finish();
    // With `member`: the root object, its array left empty. Cut at the limit.
    const std::string &envelope() const { return m_envelope; }

private:
    void cutLines();
    void scan();
    void skipString();
    bool atMember() const;
    void take(char c);
    void open(char c);
    void close();
    void leaveMember();
    void begin();
    void end(std::size_t at);
    void hand(std::size_t from, std::size_t to);
    void keepEnvelope(std::size_t to);
    void trim();

    JsonShape m_shape;
    std::vector<std::string> m_way;  // to the member, each with its alternatives
    std::vector<std::string> m_keys; // the names last seen on that way
    Handler m_handler;
    std::vector<char> m_buffer; // with the padding at its end
    std::size_t m_size = 0, m_at = 0, m_counted = 0, m_envelopeFrom = 0;
    std::optional<std::size_t> m_begin, m_keyBegin; // of what is not ended: the record, a name on the way
    std::int64_t m_line = 1, m_beginLine = 1;
    int m_depth = 0;
    std::optional<int> m_arrayDepth; // inside the array whose elements are wanted
    bool m_inString = false, m_escaped = false, m_overlong = false, m_done = false;
    bool m_closed = false;                     // a root array has ended, and none is open
    bool m_toObject = false, m_single = false; // the way leads to an object; inside it
    std::string m_envelope;
};

} // namespace attache
