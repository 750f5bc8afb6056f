#pragma once

#include "core/desk/demo/stage.h"

namespace attache::demo {

// How a person begins to talk to us.
struct Opening {
    Voice us;
    Voice them;
    Language language = Language::En;
    Instant at;
    int parent = kUnseen; // the post of ours it hangs under; without one they mention us
    const Talk *talk = nullptr;
    int certainRounds = 0; // so often we answer and they come back for sure
    bool promised = false; // our first answer only promises one
};

// Plays one exchange to its end or to now: they ask, we answer or not, they come back or not.
// The place of the opening post, kUnseen where it was not captured.
int converse(Stage &stage, Dice &dice, const Opening &opening);

// A remark under a post of ours that asks nothing, or complains; seldom answered.
void remark(Stage &stage, Dice &dice, const Opening &opening);

} // namespace attache::demo
