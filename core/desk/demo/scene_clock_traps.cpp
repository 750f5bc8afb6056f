#include "core/desk/demo/scenes.h"

#include <chrono>
#include <optional>

namespace attache::demo {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

// A question and our answer, in one line each.
void ask(Stage &stage, int person, Instant at, std::string question, Instant answered, std::string answer)
{
    const auto &us = ownVoice(Own::Mastodon);
    const int asked =
        stage.say(personOf(Language::En, us.key.platform, person), addressing(us.key.handle, at, Language::En, question));
    if (asked != kUnseen)
        stage.say(us, replyTo(asked, answered, Language::En, std::move(answer)));
}

// The last local day before that of now that is shorter (23 h) or longer (25 h) than others; nothing without summer time.
std::optional<LocalDay> lastChange(const Stage &stage, bool shorter)
{
    for (int ago = 1; ago < 400; ++ago) {
        const auto length = hoursOf(stage.zone(), stage.dayAgo(ago));
        if (shorter ? length < 23.5 : length > 24.5)
            return stage.dayAgo(ago);
    }
    return {};
}

void playChanges(Stage &stage)
{
    const auto &zone = stage.zone();
    if (const auto spring = lastChange(stage, true)) {
        ask(stage, 61, zone.at(*spring, 119, Zone::Fold::First),
            "Does the night train leave at 2:30 tonight, and is there a 2:30 at all?", zone.at(*spring, 185, Zone::Fold::First),
            "There is none tonight: from 1:59 it goes straight to 3:00. The train leaves at 3:30.");
    }
    if (const auto autumn = lastChange(stage, false)) {
        ask(stage, 62, zone.at(*autumn, 150, Zone::Fold::First), "It is 2:30. Is that the first or the second one?",
            zone.at(*autumn, 150, Zone::Fold::Second), "When you asked, the first. Now it is the second.");
    }
}

// The last such weekday that is at least two days past.
LocalDay lastWeekday(const Stage &stage, std::chrono::weekday wanted)
{
    auto day = stage.dayAgo(2);
    while (std::chrono::weekday{std::chrono::sys_days{day.time_since_epoch()}} != wanted)
        day -= std::chrono::days{1};
    return day;
}

void playWeekends(Stage &stage)
{
    const auto &zone = stage.zone();
    const auto noon = [&](LocalDay day) { return zone.at(day, 12 * 60, Zone::Fold::First); };
    const auto friday = noon(lastWeekday(stage, std::chrono::Friday) - std::chrono::days{14});
    ask(stage, 63, friday, "Is the capital at work today, or is Friday the weekend there?", friday + hours{2},
        "Friday and Saturday are the weekend at home; we in Vienna are here.");
    const auto saturday = noon(lastWeekday(stage, std::chrono::Saturday) - std::chrono::days{7});
    ask(stage, 64, saturday, "Anybody there on a Saturday?", saturday + hours{46},
        "Not on Saturdays, both are closed then. Here we are again.");
    const auto sunday = noon(lastWeekday(stage, std::chrono::Sunday) - std::chrono::days{7});
    ask(stage, 65, sunday, "It is Sunday and I need a confirmation from the capital.", sunday + hours{3},
        "Sunday is a working day there: you have it in your mail.");
}

} // namespace

void playClockTraps(Stage &stage)
{
    playChanges(stage);
    playWeekends(stage);
    const auto midnight = stage.zone().startOf(stage.dayAgo(9));
    ask(stage, 66, midnight - Millis{1}, "Does today still count for the deadline?", midnight + hours{9},
        "It does: you wrote just in time.");
    ask(stage, 67, midnight, "And if I hand it in at midnight sharp?", midnight + hours{10},
        "Midnight belongs to the next day, but we will not be strict.");
}

} // namespace attache::demo
