#include "core/models/subject_words.h"

#include "core/domain/subject.h"

#include <QCoreApplication>

#include <array>

namespace attache {

namespace {

struct Words {
    std::string_view code;
    const char *name, *rule;
    const char *elsewhere = nullptr; // what belongs to another subject
};

constexpr std::array kWords{
    Words{"crisis", QT_TRANSLATE_NOOP("SubjectWords", "crisis"),
          QT_TRANSLATE_NOOP("SubjectWords", "safety, evacuation, urgent warnings"),
          QT_TRANSLATE_NOOP("SubjectWords", "routine travel advice is consular")},
    Words{"consular", QT_TRANSLATE_NOOP("SubjectWords", "consular"),
          QT_TRANSLATE_NOOP("SubjectWords", "visas, passports, opening hours, help for citizens"),
          QT_TRANSLATE_NOOP("SubjectWords", "persuasion")},
    Words{"listening", QT_TRANSLATE_NOOP("SubjectWords", "listening"),
          QT_TRANSLATE_NOOP("SubjectWords", "asks for views, polls, invites questions, reports what was heard"),
          QT_TRANSLATE_NOOP("SubjectWords", "rhetorical questions: by their content")},
    Words{"advocacy", QT_TRANSLATE_NOOP("SubjectWords", "advocacy"),
          QT_TRANSLATE_NOOP("SubjectWords", "argues for a position, rebuts, calls to act"),
          QT_TRANSLATE_NOOP("SubjectWords", "neutral news of policy")},
    Words{"policy", QT_TRANSLATE_NOOP("SubjectWords", "policy"),
          QT_TRANSLATE_NOOP("SubjectWords", "decisions, negotiations, agreements, statements, aid"),
          QT_TRANSLATE_NOOP("SubjectWords", "ceremony without content")},
    Words{"culture", QT_TRANSLATE_NOOP("SubjectWords", "culture"),
          QT_TRANSLATE_NOOP("SubjectWords", "arts, language, science, scholarships, sport, food"),
          QT_TRANSLATE_NOOP("SubjectWords", "protocol of a national day")},
    Words{"ceremony", QT_TRANSLATE_NOOP("SubjectWords", "ceremony"),
          QT_TRANSLATE_NOOP("SubjectWords", "courtesy calls, credentials, condolences, anniversaries"),
          QT_TRANSLATE_NOOP("SubjectWords", "meetings whose content is told")},
    Words{"personal", QT_TRANSLATE_NOOP("SubjectWords", "personal"),
          QT_TRANSLATE_NOOP("SubjectWords", "life, opinions, humour of the office holder"),
          QT_TRANSLATE_NOOP("SubjectWords", "the presentation of staff is other")},
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

QString subjectElsewhere(std::string_view code)
{
    const Words *words = wordsFor(code);
    return words && words->elsewhere ? QCoreApplication::translate("SubjectWords", words->elsewhere) : QString();
}

} // namespace attache
