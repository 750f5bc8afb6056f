#include "core/models/impact_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace attache {

namespace {

struct Words {
    std::string_view kind;
    const char *words;
};

constexpr std::array kActions{Words{"forwarded", QT_TRANSLATE_NOOP("Impact", "forwarded")},
                              Words{"policy-note", QT_TRANSLATE_NOOP("Impact", "policy note")},
                              Words{"correction", QT_TRANSLATE_NOOP("Impact", "correction")},
                              Words{"meeting", QT_TRANSLATE_NOOP("Impact", "meeting")},
                              Words{"other", QT_TRANSLATE_NOOP("Impact", "something else")}};
constexpr std::array kOutcomes{Words{"decision", QT_TRANSLATE_NOOP("Impact", "decision")},
                               Words{"service-change", QT_TRANSLATE_NOOP("Impact", "change of a service")},
                               Words{"quoted-position", QT_TRANSLATE_NOOP("Impact", "position quoted")},
                               Words{"other", QT_TRANSLATE_NOOP("Impact", "something else")}};

template <std::size_t N>
QString wordsFor(const std::array<Words, N> &known, std::string_view kind)
{
    const auto found = std::find_if(known.begin(), known.end(), [kind](const Words &one) { return one.kind == kind; });
    return found == known.end() ? QString::fromUtf8(kind.data(), qsizetype(kind.size()))
                                : QCoreApplication::translate("Impact", found->words);
}

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Impact)
};

} // namespace

QString actionWords(std::string_view kind) { return wordsFor(kActions, kind); }

QString outcomeWords(std::string_view kind) { return wordsFor(kOutcomes, kind); }

QString claimWords(ClaimLevel level)
{
    switch (level) {
    case ClaimLevel::Unsupported: return Say::tr("unsupported: no valid action");
    case ClaimLevel::Asserted: return Say::tr("asserted: no evidence");
    case ClaimLevel::Traced: return Say::tr("traced: evidence, but our own or without a rival explanation");
    case ClaimLevel::DocumentedContribution: return Say::tr("documented contribution: independent evidence, rivals discussed");
    }
    return {};
}

} // namespace attache
