#include "core/models/coverage_words.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CoverageWords)
};

std::string kindsOf(const std::vector<Coverage> &coverage, bool held)
{
    unsigned kinds = 0;
    for (const auto &one : coverage)
        kinds |= one.kinds;
    std::string words;
    for (const auto &[kind, name] : kCapturedKinds)
        if (((kinds & kind) != 0) == held)
            words += (words.empty() ? "" : " ") + std::string(name);
    return words;
}

} // namespace

QString heldKinds(const std::vector<Coverage> &coverage, const FigureWords &words)
{
    const auto held = kindsOf(coverage, true);
    return held.empty() ? QString() : fill(Say::tr("Speaks of: %1"), {words.kinds(held)});
}

QString missingKinds(const std::vector<Coverage> &coverage, const FigureWords &words)
{
    const auto missing = kindsOf(coverage, false);
    return coverage.empty() || missing.empty() ? QString() : fill(Say::tr("Cannot speak of: %1"), {words.kinds(missing)});
}

QString coveredDays(const std::vector<Coverage> &coverage, const FigureWords &words, const Zone &zone)
{
    if (coverage.empty())
        return {};
    Instant from = coverage.front().from, to = coverage.front().to;
    for (const auto &one : coverage) {
        from = std::min(from, one.from);
        to = std::max(to, one.to);
    }
    return words.days(zone.dayOf(from), zone.dayOf(to));
}

QString coverageWords(const std::vector<Coverage> &coverage, const FigureWords &words, const Zone &zone)
{
    const auto days = coveredDays(coverage, words, zone);
    const auto held = joined({heldKinds(coverage, words), isolated(days)}, Say::tr("%1; %2", "kinds of records, days"));
    return joined({held, missingKinds(coverage, words)}, QStringLiteral("%1\n%2"));
}

} // namespace attache
