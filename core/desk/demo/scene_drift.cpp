#include "core/desk/demo/scenes.h"

#include <array>

namespace attache::demo {

namespace {

using std::chrono::hours;

struct Retold {
    Language language;
    int afterHours;
    bool quoting; // our post itself, not only its words
    std::string_view text;
};

constexpr std::string_view kSentence =
    "Arvenia will fund 120 scholarships for students from Vienna next year, half of them for teachers in training.";

// Verbatim, cut, added to, a number changed, a negation, translated, in other words.
constexpr std::array kRetold{
    Retold{Language::En, 1, true,
           "Arvenia will fund 120 scholarships for students from Vienna next year, half of them for teachers in training."},
    Retold{Language::En, 2, false, "Arvenia will fund 120 scholarships for students from Vienna next year."},
    Retold{Language::En, 4, false,
           "Good news: Arvenia will fund 120 scholarships for students from Vienna next year, half of them for teachers "
           "in training. Apply early!"},
    Retold{Language::En, 7, false,
           "Arvenia will fund 1,200 scholarships for students from Vienna next year, half of them for teachers in training."},
    Retold{Language::En, 9, false, "Arvenia will fund 1,200 scholarships for students from Vienna next year!"},
    Retold{Language::En, 12, true,
           "Arvenia will not fund scholarships for students from Vienna next year, only for teachers in training."},
    Retold{
        Language::Fr, 6, false,
        "L'Arvénie financera 120 bourses pour des étudiants de Vienne l'an prochain, dont la moitié pour de futurs enseignants."},
    Retold{Language::Es, 11, false, "Arvenia financiará 1.200 becas para estudiantes de Viena el próximo año."},
    Retold{Language::Ar, 15, false, "تمول أرفينيا 120 منحة لطلاب فيينا في العام القادم، نصفها لمعلمي المستقبل."},
    Retold{Language::Ru, 18, true, "Арвения оплатит 120 стипендий для студентов Вены, половину — для будущих учителей."},
    Retold{Language::Zh, 20, false, "阿尔维尼亚明年将为维也纳学生提供1200个奖学金名额。"},
    Retold{Language::En, 26, false,
           "Money for a hundred or so students from Vienna, and every second one of them a future teacher: well done, Arvenia."},
};

} // namespace

void playDrift(Stage &stage)
{
    const auto &us = ownVoice(Own::Bluesky);
    const auto began = stage.at(24, 11, 0);
    const int post = stage.say(us, original(began, Language::En, kSentence));
    int next = 11;
    int wrong = kUnseen;
    for (const auto &one : kRetold) {
        const auto who = personOf(one.language, us.key.platform, next += 4);
        const auto at = began + hours{one.afterHours} + std::chrono::minutes{next};
        const int said =
            stage.say(who, one.quoting ? quoteOf(post, at, one.language, one.text) : original(at, one.language, one.text));
        if (one.afterHours == 7)
            wrong = said;
    }
    for (int i = 0; i < 5; ++i)
        stage.say(personOf(Language::En, us.key.platform, 60 + i),
                  repostOf(i < 3 ? wrong : post, began + hours{8 + 2 * i}, Language::En));
    stage.say(us, replyTo(wrong, began + hours{23}, Language::En,
                          "Thank you for passing it on! One zero is too many: it is 120 scholarships."));
}

} // namespace attache::demo
