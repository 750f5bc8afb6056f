#include "core/models/today_parts.h"

#include "core/domain/figure.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace attache {

namespace {

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(PartsBar)
};

std::int64_t counted(const Figure &figure) { return std::llround(figure.value.value_or(0)); }

// `pattern` as 'answered %1'; the tip adds the share of the whole. Parts of nothing are left away.
void addPart(PartsBarSpec &spec, const QString &pattern, Tone tone, const Figure &figure, std::int64_t whole,
             const FigureWords &words)
{
    const std::int64_t n = counted(figure);
    if (n == 0)
        return;
    const QString label = fill(pattern, {words.count(n)});
    const double share = whole > 0 ? static_cast<double>(n) / static_cast<double>(whole) : 0;
    const QString tip = fill(PartWords::tr("%1 (%2)", "a part, its share of the whole"), {label, words.share(share)});
    spec.parts.append({label, tip, static_cast<double>(n), tone, {figure.id, false, {}}});
}

// Parts too small to be shown to others stand as one, so that the bar still adds to the whole.
void addHidden(PartsBarSpec &spec, std::int64_t whole, const FigureSet &set, std::span<const FigureId> parts,
               const FigureWords &words)
{
    double shown = 0;
    for (const auto &part : std::as_const(spec.parts))
        shown += part.n;
    const auto hidden = whole - std::llround(shown);
    const auto tooFew = [&](FigureId id) { return set.figure(id).reason == NoValue::TooFew; };
    if (hidden <= 0 || std::none_of(parts.begin(), parts.end(), tooFew))
        return;
    const QString label = fill(PartWords::tr("not shown apart %1"), {words.count(hidden)});
    const double share = static_cast<double>(hidden) / static_cast<double>(whole);
    const QString tip = fill(PartWords::tr("%1 (%2)", "a part, its share of the whole"), {label, words.share(share)});
    spec.parts.append({label, tip, static_cast<double>(hidden), Tone::Withdrawn, {}});
}

QString markedWords(const FigureSet &set, const FigureWords &words)
{
    const std::int64_t marked = counted(set.figure(FigureId::MarkedAnsweredUnseen));
    if (marked == 0)
        return {};
    return fill(PartWords::tr("of those waiting, %1 marked answered, not yet seen", nullptr, pluralNumber(marked)),
                {words.count(marked)});
}

} // namespace

PartsBarSpec messageParts(const FigureSet &set, const FigureWords &words)
{
    const Figure &all = set.figure(FigureId::MessagesAll);
    const std::int64_t whole = counted(all);
    PartsBarSpec spec;
    spec.words.title = fill(PartWords::tr("What became of %1 message(s)", nullptr, pluralNumber(whole)), {words.count(whole)});
    spec.words.caption = markedWords(set, words);
    spec.words.empty = emptyWords(all, words);
    addPart(spec, PartWords::tr("answered %1"), Tone::Us, set.figure(FigureId::Answered), whole, words);
    addPart(spec, PartWords::tr("left on purpose %1"), Tone::Silent, set.figure(FigureId::Silent), whole, words);
    addPart(spec, PartWords::tr("too late %1"), Tone::TooLate, set.figure(FigureId::TooLate), whole, words);
    addPart(spec, PartWords::tr("waiting %1"), Tone::Waiting, set.figure(FigureId::Open), whole, words);
    addPart(spec, PartWords::tr("withdrawn %1"), Tone::Withdrawn, set.figure(FigureId::DeletedUnanswered), whole, words);
    constexpr std::array kParts{FigureId::Answered, FigureId::Silent, FigureId::TooLate, FigureId::Open,
                                FigureId::DeletedUnanswered};
    addHidden(spec, whole, set, kParts, words);
    describeParts(spec, {PartWords::tr("Messages"), PartWords::tr("Share")});
    return spec;
}

PartsBarSpec endingParts(const FigureSet &set, const FigureWords &words)
{
    const Figure &all = set.figure(FigureId::Exchanges);
    const std::int64_t whole = counted(all);
    PartsBarSpec spec;
    spec.words.title = PartWords::tr("How they ended");
    spec.words.caption =
        fill(PartWords::tr("%1 exchange(s) opened by the public", nullptr, pluralNumber(whole)), {words.count(whole)});
    spec.words.empty = emptyWords(all, words);
    addPart(spec, PartWords::tr("we fell silent %1"), Tone::Us, set.figure(FigureId::EndedByUs), whole, words);
    addPart(spec, PartWords::tr("they fell silent %1"), Tone::Them, set.figure(FigureId::EndedByThem), whole, words);
    addPart(spec, PartWords::tr("closed %1"), Tone::Settled, set.figure(FigureId::EndedClosed), whole, words);
    addPart(spec, PartWords::tr("still open %1"), Tone::Withdrawn, set.figure(FigureId::EndedOpen), whole, words);
    constexpr std::array kParts{FigureId::EndedByUs, FigureId::EndedByThem, FigureId::EndedClosed, FigureId::EndedOpen};
    addHidden(spec, whole, set, kParts, words);
    describeParts(spec, {PartWords::tr("Exchanges"), PartWords::tr("Share")});
    return spec;
}

} // namespace attache
