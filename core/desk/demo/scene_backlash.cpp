#include "core/desk/demo/rhythm.h"
#include "core/desk/demo/scenes.h"

#include <array>

namespace attache::demo {

namespace {

using std::chrono::minutes;

constexpr int kDaysAgo = 11;

struct Voiced {
    Language language;
    std::string_view text;
};

constexpr std::array kAngry{
    Voiced{Language::En, "95 euros? That is half of what I spend on food in a month."},
    Voiced{Language::En, "So a family of five pays 475 euros for five booklets. Was that calculated by anybody?"},
    Voiced{Language::Fr, "Augmenter de moitié sans prévenir, bravo."},
    Voiced{Language::En, "Does the old price apply if I have an appointment but the passport comes later?"},
    Voiced{Language::Es, "¿Y los estudiantes también pagan 95 euros?"},
    Voiced{Language::Ar, "هل يشمل السعر الجديد جوازات الأطفال أيضًا؟"},
    Voiced{Language::En, "Six weeks of waiting, and now more expensive. Thank you very much."},
    Voiced{Language::Ru, "А что улучшится за эти деньги?"},
    Voiced{Language::En, "Please explain what the extra 35 euros are for."},
    Voiced{Language::Zh, "涨价的理由是什么？能公布一下吗？"},
    Voiced{Language::Fr, "Et pour les personnes à la retraite ?"},
    Voiced{Language::En, "I applied on Monday and nobody mentioned this at the counter."},
    Voiced{Language::Ar, "الراتب لا يزيد والرسوم تزيد كل سنة."},
    Voiced{Language::En, "Shame on you."},
    Voiced{Language::Es, "Una subida del 58 %. Ni el alquiler ha subido tanto."},
    Voiced{Language::En, "Will there be a reduction for large families?"},
};

constexpr std::array kQuoting{
    Voiced{Language::En, "Read this slowly: 95 euros. For a passport."},
    Voiced{Language::En, "This is how you lose people who liked you."},
    Voiced{Language::Fr, "95 euros. Sans commentaire."},
    Voiced{Language::Es, "Esto es indignante."},
    Voiced{Language::Ru, "Было 60, стало 95. Удобно."},
    Voiced{Language::Ar, "95 يورو! اقرأوا المنشور بأنفسكم."},
    Voiced{Language::En, "Anyone organising a letter? I sign."},
    Voiced{Language::Zh, "护照从60涨到95欧元，大家怎么看？"},
};

constexpr std::string_view kFees =
    "From the first of next month a passport costs 95 euros instead of 60. Details: arvenia.example/fees";
constexpr std::string_view kAmends = "About the passport fee: children under 14, students and pensioners go on paying 60 euros. "
                                     "Sorry that this was missing yesterday.";
constexpr std::string_view kAnswer =
    "We understand the anger. Children under 14, students and pensioners go on paying 60 euros; whoever applied before the "
    "first of the month pays the old price. We should have said so in the same post.";

Counts manyTalkBack()
{
    return {.likes = 214, .reposts = 96, .quotes = 1'120, .replies = 1'416, .impressions = 318'400, .reach = {}, .views = {}};
}

void answerAngry(Stage &stage, Dice &dice, int post, Instant began)
{
    const auto &us = ownVoice(Own::X);
    const auto asides = remarksOf(Language::En).asides;
    for (int i = 0; i < static_cast<int>(kAngry.size()); ++i) {
        const auto &[language, text] = kAngry[static_cast<std::size_t>(i)];
        const auto at = began + minutes{9 + i * 23 + dice.below(14)};
        const int said = stage.say(personOf(language, us.key.platform, 3 + i * 5), replyTo(post, at, language, text));
        const auto later = at + minutes{dice.between(3, 60)};
        if (i % 3 != 2)
            stage.say(personOf(Language::En, us.key.platform, 40 + i), replyTo(said, later, Language::En, dice.pick(asides)));
        const auto answered = momentOfAnswer(dice, stage.zone(), stage.host(), at);
        if (i % 3 == 0 || stage.say(us, replyTo(said, answered, Language::En, kAnswer)) == kUnseen)
            stage.leaveOpen({said, kUnseen, false});
    }
}

void quoteAngrily(Stage &stage, Dice &dice, int post, Instant began)
{
    for (int i = 0; i < 24; ++i) {
        const auto &[language, text] = kQuoting[static_cast<std::size_t>(i) % kQuoting.size()];
        const auto at = began + minutes{30 + i * dice.between(19, 40)};
        stage.say(personOf(language, "x", 20 + i * 3), quoteOf(post, at, language, text));
    }
}

} // namespace

void playBacklash(Stage &stage)
{
    auto dice = stage.dice(501);
    const auto &us = ownVoice(Own::X);
    const auto began = stage.at(kDaysAgo, 10, 5);
    const int post = stage.say(us, original(began, Language::En, kFees));
    stage.mark("backlash", post);
    stage.fixCounts(post, manyTalkBack());
    answerAngry(stage, dice, post, began);
    quoteAngrily(stage, dice, post, began);
    const int second = stage.say(us, quoteOf(post, stage.at(kDaysAgo - 1, 9, 20), Language::En, kAmends));
    stage.fixCounts(
        second, {.likes = 402, .reposts = 131, .quotes = 44, .replies = 97, .impressions = 121'900, .reach = {}, .views = {}});
}

} // namespace attache::demo
