#include "core/desk/demo/scenes.h"

#include <array>

namespace attache::demo {

namespace {

// Days ago: asked, due, and done; a negative `done` is a promise without an answer.
struct Promise {
    Own own;
    int asked, due, done;
    std::string_view question, answer;
};

constexpr std::array kPromises{
    Promise{Own::X, 40, 36, 37, "Does the free entry to museums hold for residents of Vienna too?",
            "As promised: yes, with proof of address, every Sunday."},
    Promise{Own::Facebook, 33, 29, 30, "Can the mobile consulate come to Villach as well?",
            "As promised: yes, in the second half of the year."},
    Promise{Own::Bluesky, 23, 19, 20, "Are diplomas in nursing part of the recognition?",
            "As promised: they are, from the first year on."},
    Promise{Own::X, 30, 27, 23, "How many days of leave do au pairs have under the new rules?",
            "Sorry for the delay: 24 days a year."},
    Promise{Own::Mastodon, 22, 18, 13, "Is the archive of the reading evenings online?",
            "Later than we said: it is online since this morning."},
    Promise{Own::Facebook, 26, 21, -1, "Who pays for the replacement of a passport damaged in the post?", ""},
    Promise{Own::X, 12, 6, -1, "Will the border station open at night in summer?", ""},
    Promise{Own::Bluesky, 4, 0, -1, "We are parents of two and need both passports for the same day. Is that possible?", ""},
};

void play(Stage &stage, const Promise &promise, int person)
{
    const auto &us = ownVoice(promise.own);
    const auto them = personOf(Language::En, us.key.platform, person);
    const auto asked = stage.at(promise.asked, 10, 20 + person % 30);
    const int question = stage.say(them, addressing(us.key.handle, asked, Language::En, promise.question));
    const auto due = writtenDay(Language::En, stage.dayAgo(promise.due));
    const int promised = stage.say(us, replyTo(question, asked + std::chrono::minutes{95}, Language::En,
                                               "We are asking the capital and come back to you by " + due + "."));
    stage.describe(question, DecisionKind::Promise, "come back to them by " + due, asked + std::chrono::minutes{96},
                   stage.at(promise.due, 12, 0));
    if (promise.question.find("border station") != std::string_view::npos)
        stage.mark("border", question);
    const int thanks =
        stage.say(them, replyTo(promised, asked + std::chrono::minutes{140}, Language::En, "Thank you, I will wait."));
    if (promise.done >= 0)
        stage.say(us, replyTo(thanks, stage.at(promise.done, 11, 40), Language::En, std::string(promise.answer)));
    else if (promise.due > 0)
        stage.leaveOpen({thanks, kUnseen, false});
}

} // namespace

void playPromises(Stage &stage)
{
    int person = 9;
    for (const auto &promise : kPromises)
        play(stage, promise, person += 6);
}

} // namespace attache::demo
