#include "core/models/today_parts.h"

#include "core/domain/figure.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

namespace attache {

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(ConversationSteps)
};

// The first step is all of them: what the shares below are of.
ShareBarsSpec::Row opening(const Figure &answered, const FigureWords &words)
{
    Figure all = answered;
    all.numerator = answered.denominator;
    all.interval.reset();
    if (all.value)
        all.value = 1;
    ShareBarsSpec::Row row = shareRow(StepWords::tr("They wrote to us"), all, Tone::Them, words);
    row.opens.denominator = true;
    return row;
}

} // namespace

ShareBarsSpec conversationSteps(const FigureSet &set, const FigureWords &words)
{
    const Figure &answered = set.figure(FigureId::Csr1);
    const std::int64_t n = answered.denominator.value_or(0);
    ShareBarsSpec spec;
    spec.labelsAbove = true;
    spec.words.title = StepWords::tr("How far conversations go");
    spec.words.caption = fill(StepWords::tr("%1 exchange(s) opened by the public, at least 7 days old", nullptr, pluralNumber(n)),
                              {words.count(n)});
    if (answered.reason)
        spec.words.empty = words.reason(*answered.reason);
    spec.rows << opening(answered, words) << shareRow(StepWords::tr("We answered"), answered, Tone::Us, words)
              << shareRow(StepWords::tr("They came back"), set.figure(FigureId::Csr2), Tone::Them, words)
              << shareRow(StepWords::tr("We answered again"), set.figure(FigureId::Csr3), Tone::Us, words);
    describeRows(spec, {StepWords::tr("Step"), StepWords::tr("Share"), StepWords::tr("Exchanges")});
    return spec;
}

} // namespace attache
