#pragma once

#include "core/base/instant.h"
#include "core/base/zone.h"
#include "core/desk/demo/dice.h"
#include "core/domain/calendar.h"

namespace attache::demo {

// When people write: mornings and evenings of their local day, seldom at night.
Instant momentOfPublic(Dice &dice, const Zone &zone, LocalDay day);
// When we publish: in the office and early in the evening.
Instant momentOfNews(Dice &dice, const Zone &zone, LocalDay day);

// When we answer what was asked at that instant: sometimes at once, mostly after a turn in the office's queue, so
// that nights, weekends and holidays make people wait. `swifter`: of 1000 answers so many more are given at once.
Instant momentOfAnswer(Dice &dice, const Zone &zone, const Calendar &office, Instant asked, int swifter = 0);
// When they come back to an answer.
Instant momentOfReturn(Dice &dice, Instant answered);

// The instant when that many minutes of the calendar's working time have passed since `from`.
Instant afterWorkingMinutes(const Zone &zone, const Calendar &office, Instant from, int minutes);

} // namespace attache::demo
