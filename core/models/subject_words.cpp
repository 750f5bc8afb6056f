#include "core/models/subject_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Subjects)
};

constexpr std::array<std::pair<std::string_view, const char *>, 10> kWords{{
    {"crisis", QT_TRANSLATE_NOOP("Subjects", "Crisis")},
    {"consular", QT_TRANSLATE_NOOP("Subjects", "Consular service")},
    {"listening", QT_TRANSLATE_NOOP("Subjects", "Listening, questions")},
    {"advocacy", QT_TRANSLATE_NOOP("Subjects", "Advocacy")},
    {"policy", QT_TRANSLATE_NOOP("Subjects", "Policy")},
    {"culture", QT_TRANSLATE_NOOP("Subjects", "Culture and exchange")},
    {"ceremony", QT_TRANSLATE_NOOP("Subjects", "Ceremony, protocol")},
    {"personal", QT_TRANSLATE_NOOP("Subjects", "Personal")},
    {"promotion", QT_TRANSLATE_NOOP("Subjects", "Promotion")},
    {"other", QT_TRANSLATE_NOOP("Subjects", "Other")},
}};

} // namespace

QString subjectWords(std::string_view code)
{
    if (code.empty())
        return Say::tr("Not coded yet");
    const auto found = std::ranges::find(kWords, code, &std::pair<std::string_view, const char *>::first);
    return found == kWords.end() ? QString::fromUtf8(code.data(), qsizetype(code.size())) : Say::tr(found->second);
}

} // namespace attache
