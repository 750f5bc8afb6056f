#include "core/desk/demo/conversation.h"
#include "core/desk/demo/scenes.h"

#include <array>

namespace attache::demo {

namespace {

struct Persistent {
    Own own;
    Language language;
    int daysAgo, rounds, talk, person;
};

// Rounds: so often they come back to an answer of ours, and are answered again.
constexpr std::array kPersistent{
    Persistent{Own::Facebook, Language::En, 60, 3, 6, 71}, Persistent{Own::X, Language::Ar, 52, 2, 2, 72},
    Persistent{Own::Bluesky, Language::Fr, 45, 2, 4, 73},  Persistent{Own::Facebook, Language::Es, 38, 3, 3, 74},
    Persistent{Own::Facebook, Language::En, 25, 4, 4, 75}, Persistent{Own::Mastodon, Language::Fr, 24, 2, 8, 76},
    Persistent{Own::Facebook, Language::Ru, 22, 3, 3, 77}, Persistent{Own::Bluesky, Language::Zh, 21, 2, 3, 78},
    Persistent{Own::X, Language::Es, 12, 2, 6, 79},        Persistent{Own::Facebook, Language::Ar, 19, 3, 6, 80},
    Persistent{Own::Bluesky, Language::En, 18, 2, 17, 81},
};

} // namespace

void playLongExchanges(Stage &stage)
{
    for (const auto &one : kPersistent) {
        auto dice = stage.dice(600 + static_cast<std::uint64_t>(one.person));
        const auto &us = ownVoice(one.own);
        const auto &talk = talksOf(one.language)[static_cast<std::size_t>(one.talk)];
        const int opening = converse(stage, dice,
                                     {us, personOf(one.language, us.key.platform, one.person), one.language,
                                      stage.at(one.daysAgo, 9, 10 + one.talk), kUnseen, &talk, one.rounds, false});
        stage.mark("long " + std::to_string(one.person), opening);
    }
}

} // namespace attache::demo
