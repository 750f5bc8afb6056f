// What a workspace from elsewhere may hold beside its posts: records of the desk and calendars, as JSON.

#include "core/domain/calendar_json.h"
#include "core/domain/decision.h"
#include "core/domain/desk_record.h"
#include "tests/fuzz/checked_sink.h"

#include <cstdint>

using namespace attache;

namespace {

// What was read can be written, and says the same then.
template <class Record>
void goesRound(const Result<Record> &read, Result<Record> (*again)(const std::string &, std::string_view), const std::string &key)
{
    if (!read)
        return;
    const auto second = again(key, contentOf(*read));
    test::promise(second && *second == *read, "a record goes round");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const std::string key = "key";
    goesRound(lineFrom(key, bytes), lineFrom, key);
    goesRound(watchFrom(key, bytes), watchFrom, key);
    goesRound(officerFrom(key, bytes), officerFrom, key);
    goesRound(viewFrom(key, bytes), viewFrom, key);
    (void)numberFrom(bytes);
    (void)decisionNamed(bytes);
    if (const auto calendar = calendarFromJson(bytes))
        test::promise(static_cast<bool>(calendarFromJson(toJson(*calendar))), "a calendar goes round");
    return 0;
}
