#include "core/desk/demo/scenes.h"

namespace attache::demo {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::string_view kClaim = "There will be no fees for students next year. Details follow.";
constexpr std::string_view kCorrection =
    "We were not exact yesterday: tuition stays free, an administrative fee of 40 euros remains. "
    "Our post should have said so. Apologies to everybody who planned with it.";

void passOn(Stage &stage, int person, Instant at, std::string text, int quoted)
{
    stage.say(personOf(Language::En, "bluesky", person), quoteOf(quoted, at, Language::En, std::move(text)));
}

} // namespace

void playWrongClaim(Stage &stage)
{
    const auto &us = ownVoice(Own::Bluesky);
    const auto began = stage.at(8, 14, 2);
    const int claim = stage.say(us, original(began, Language::En, kClaim));
    const int petra = stage.say(
        personOf(Language::En, "bluesky", 0),
        replyTo(claim, began + hours{4}, Language::En, "You wrote \"no fees\". The gazette says 40 euros. Which is true?"));
    stage.say(personOf(Language::En, "bluesky", 13),
              replyTo(petra, began + hours{9}, Language::En, "The gazette is right, I paid yesterday."));
    for (int i = 0; i < 9; ++i)
        passOn(stage, 20 + i, began + minutes{25 + i * 70},
               i % 2 ? "No fees for students in Arvenia next year!" : "Free studies. Finally.", claim);
    const auto corrected = stage.at(7, 9, 15);
    const int correction = stage.say(us, quoteOf(claim, corrected, Language::En, kCorrection));
    stage.say(us, replyTo(petra, corrected + minutes{6}, Language::En,
                          "You are right to ask: tuition stays free, an administrative fee of 40 euros remains. "
                          "We should have said so at once."));
    passOn(stage, 31, corrected + hours{2}, "Good that they say it openly.", correction);
    passOn(stage, 33, corrected + hours{5}, "So it is 40 euros after all. Thanks for the correction.", correction);
    passOn(stage, 35, corrected + hours{7}, "No fees for students in Arvenia next year, pass it on!", claim);
    const int repeated =
        stage.say(personOf(Language::En, "bluesky", 37),
                  quoteOf(claim, corrected + hours{30}, Language::En, "Did you know? Arvenia takes no fees from students."));
    stage.mark("repeated", repeated);
    stage.mark("petra", petra);
    stage.mark("claim", claim);
    stage.fixCounts(claim,
                    {.likes = 512, .reposts = 236, .quotes = 88, .replies = 41, .impressions = {}, .reach = {}, .views = {}});
    stage.fixCounts(correction,
                    {.likes = 131, .reposts = 38, .quotes = 9, .replies = 12, .impressions = {}, .reach = {}, .views = {}});
}

} // namespace attache::demo
