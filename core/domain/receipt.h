#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/coverage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// Why a row was refused. Stable words in JSON by refusalName().
enum class Refusal {
    FieldCount,     // more or fewer fields than the header
    MissingField,   // a required field is empty
    MangledId,      // an id damaged by a spreadsheet (1.70E+18)
    BadTime,        // no time, or an impossible one
    TimeWithoutZone, // a time without zone where none was given for the file
    TimeOutOfRange, // before 1900 or after 9999
    FieldTooLong,   // over 1 MiB
    BadPlatform,    // no platform, and none given for the file
    UnclosedQuote,  // the quoted field that starts here never ends
    BrokenJson,     // no JSON, or cut off
    TooDeep,        // JSON of more than 64 levels
    RecordTooLarge, // a JSON record over 16 MiB
    WrongCheckSum,  // bytes that are not those which the file's own check sum names
    DuplicateKey,   // JSON with an object that has one name twice: nobody knows which value is meant
};
std::string_view refusalName(Refusal refusal);

// What was accepted with a remark. Stable words in JSON by warningName().
enum class Warning {
    DamagedText,       // characters that were no UTF-8, replaced
    ControlCharacters, // control characters, replaced by their picture
    BadCount,          // a count that is negative or no number: unknown
    BadOptionalTime,   // deleted_at, edited_at or observed_at unreadable: unknown
    FutureOutlier,     // posts far outside the range of all others
    HeaderOnly,        // a header and no rows
    OwnPostsOnly,      // what people wrote to us is not in the file
    NoOwnAccount,      // nothing says which account is ours
    OtherRecords,      // records that are no posts (users, deletions, errors of the platform): passed over
    PartMissing,       // posts that the file says it holds and that are not there; `detail` names the part
    PrivateLeftOut,    // posts to few readers, left out
    ApproximateTimes,  // times that the source gives to the day or as an estimate
    AuthorUnknown,     // posts whose author the source does not name
    HandleUnknown,     // accounts named by their number or key, not by the handle that people know
    PartialText,       // texts quoted from a notification mail: they may be cut
    SavedMap,          // read with the columns that a person chose for an earlier file of the same header
};
std::string_view warningName(Warning warning);

struct RefusalCount {
    Refusal code = Refusal::FieldCount;
    std::string field; // the column, where one is to blame
    std::int64_t count = 0;
    std::vector<std::int64_t> firstLines; // at most 100, counting from 1
};

struct WarningCount {
    Warning code = Warning::DamagedText;
    std::int64_t count = 0;
    std::vector<std::int64_t> firstLines;
    std::string detail; // one entry for each
};

// What a file cannot speak of, by its form: nobody may read its silence as "there was none".
struct CaptureGap {
    std::string account;               // handle; empty: of every account in the file
    std::optional<Instant> from, to;   // the period of the file's own posts; nothing: unknown
    std::vector<std::string> kinds;    // 'replies', 'mentions', 'counts', 'originals' (of reposts)
};

// What became of one file. read = stored + updated + duplicate + refused, always.
struct Receipt {
    std::int64_t id = 0;
    std::string path;
    std::string format; // 'twcs', 'csv', … ; empty where unknown
    std::string kind;   // 'posts', 'no-posts'; empty where unknown
    Instant startedAt, finishedAt; // by the wall clock; not part of equality
    std::int64_t read = 0, stored = 0, updated = 0, duplicate = 0, refused = 0;
    std::vector<RefusalCount> refusals;
    std::vector<WarningCount> warnings;
    std::vector<CaptureGap> gaps;
    std::vector<Coverage> coverage; // what it can speak of; nothing where no post was read
    std::optional<Error> error; // the file could not be read, or not to its end
    bool cancelled = false;

    void refuse(Refusal code, std::string_view field, std::int64_t line);
    void warn(Warning code, std::int64_t line, std::int64_t count = 1, std::string_view detail = {});
    bool warned(Warning code) const;
};

} // namespace attache
