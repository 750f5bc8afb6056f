#include "core/desk/demo/scenes.h"

namespace attache::demo {

namespace {

constexpr int kDaysAgo = 20, kCopies = 26, kNamingUs = 7;
constexpr std::string_view kCopied =
    "Shame! The embassy sells the water of our children. Read the secret article 9 before it is too late! #water";

} // namespace

void playFlood(Stage &stage)
{
    auto dice = stage.dice(502);
    const auto &us = ownVoice(Own::X);
    auto at = stage.at(kDaysAgo, 20, 11);
    int first = kUnseen;
    for (int i = 0; i < kCopies; ++i) {
        at += std::chrono::seconds{dice.between(35, 150)};
        const auto who = personOf(Language::En, us.key.platform, 7 + i * 3);
        const bool names = i % 4 == 0;
        auto what = original(at, Language::En, kCopied);
        if (names) {
            what.text += " @" + us.key.handle;
            what.mentioned = us.key.handle;
        }
        const int said = stage.say(who, what);
        if (i == 0) {
            first = said;
            stage.mark("flood", said);
        } else if (names) {
            stage.decide(said, DecisionKind::Duplicate, "copy of one text, answered once", stage.at(kDaysAgo - 1, 9, 40));
        }
    }
    static_assert((kCopies + 3) / 4 == kNamingUs);
    stage.say(us, replyTo(first, stage.at(kDaysAgo, 21, 37), Language::En,
                          "There is no article 9 on water: the draft has seven articles and is public "
                          "at arvenia.example/water. What is agreed: no village loses its present share."));
}

} // namespace attache::demo
