#pragma once

#include "core/desk/demo/stage.h"

namespace attache::demo {

// Events that every workspace of the demonstration holds, each on its own page of the story.
void playBacklash(Stage &stage);      // a post about fees, talked back to far above its likes
void playFlood(Stage &stage);         // one text, copied by many within the hour
void playDrift(Stage &stage);         // a sentence of ours, passed on with changes, one of them a number
void playWrongClaim(Stage &stage);    // ours, its correction, and who repeats it afterwards
void playPromises(Stage &stage);      // kept, late, broken, due
void playOfficials(Stage &stage);     // exchanges with and among officials, one waiting
void playLongExchanges(Stage &stage); // up to nine turns
void playClockTraps(Stage &stage);    // summer time both ways, midnight, both weekends
void playBrokenRecords(Stage &stage); // older than its parent, a cycle, an orphan, deleted, edited, automatic

} // namespace attache::demo
