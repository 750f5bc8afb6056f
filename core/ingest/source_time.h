#pragma once

#include "core/base/zone.h"
#include "core/domain/post.h"
#include "core/domain/receipt.h"

#include <optional>
#include <string>
#include <string_view>

namespace attache {

// How the times of a file are written. Auto takes ISO and the twcs form; epochs, and whether the month or the day stands
// first, are never guessed.
enum class TimeReading { Auto, Iso, Twcs, EpochSeconds, EpochMillis, MonthFirst, DayFirst };

struct TimeRule {
    TimeReading reading = TimeReading::Auto;
    std::optional<Zone> zone; // for times that bear none; without it they are refused
};

struct ReadTime {
    Instant at;
    SourceTime source;
    std::optional<Refusal> fault; // BadTime, TimeWithoutZone or TimeOutOfRange: `at` means nothing then
};

// Reads one time. `text` is trimmed. Names of days and months are English, whatever the locale.
ReadTime readTime(std::string_view text, const TimeRule &rule);

// The text that stood in the source. (For 'Tue Oct 31 22:10:47 +0000 2017' and canonical ISO it is made anew from the
// instant and the offset; for everything else it was kept.)
std::string sourceText(Instant at, const SourceTime &source);

} // namespace attache
