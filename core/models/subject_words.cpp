#include "core/models/subject_words.h"

#include "core/domain/subject.h"

#include <QCoreApplication>

#include <array>

namespace attache {

namespace {

struct Words {
    std::string_view code;
    const char *name, *rule;
};

constexpr std::array kWords{
    Words{"crisis", QT_TRANSLATE_NOOP("SubjectWords", "crisis"),
          QT_TRANSLATE_NOOP("SubjectWords", "safety, evacuation, urgent warnings; routine travel advice is consular")},
    Words{"consular", QT_TRANSLATE_NOOP("SubjectWords", "consular"),
          QT_TRANSLATE_NOOP("SubjectWords", "visas, passports, opening hours, help for citizens")},
    Words{"listening", QT_TRANSLATE_NOOP("SubjectWords", "listening"),
          QT_TRANSLATE_NOOP("SubjectWords", "asks for views, polls, invites questions, reports what was heard")},
    Words{"advocacy", QT_TRANSLATE_NOOP("SubjectWords", "advocacy"),
          QT_TRANSLATE_NOOP("SubjectWords", "argues for a position, rebuts, calls to act")},
    Words{"policy", QT_TRANSLATE_NOOP("SubjectWords", "policy"),
          QT_TRANSLATE_NOOP("SubjectWords", "decisions, negotiations, agreements, statements, aid")},
    Words{"culture", QT_TRANSLATE_NOOP("SubjectWords", "culture"),
          QT_TRANSLATE_NOOP("SubjectWords", "arts, language, science, scholarships, sport, food")},
    Words{"ceremony", QT_TRANSLATE_NOOP("SubjectWords", "ceremony"),
          QT_TRANSLATE_NOOP("SubjectWords", "courtesy calls, credentials, condolences, anniversaries")},
    Words{"personal", QT_TRANSLATE_NOOP("SubjectWords", "personal"),
          QT_TRANSLATE_NOOP("SubjectWords", "life, opinions, humour of the office holder")},
    Words{"promotion", QT_TRANSLATE_NOOP("SubjectWords", "promotion"),
          QT_TRANSLATE_NOOP("SubjectWords", "business, investment, travel")},
    Words{"other", QT_TRANSLATE_NOOP("SubjectWords", "other"), QT_TRANSLATE_NOOP("SubjectWords", "greetings, tests, unclear")},
};

const Words *wordsFor(std::string_view code)
{
    for (const Words &words : kWords)
        if (words.code == code)
            return &words;
    return nullptr;
}

} // namespace

QString subjectWords(std::string_view codes)
{
    const auto code = primarySubject(codes);
    const Words *words = wordsFor(code);
    return words ? QCoreApplication::translate("SubjectWords", words->name)
                 : QString::fromUtf8(code.data(), qsizetype(code.size()));
}

QString subjectRule(std::string_view code)
{
    const Words *words = wordsFor(code);
    return words ? QCoreApplication::translate("SubjectWords", words->rule) : QString();
}

} // namespace attache
