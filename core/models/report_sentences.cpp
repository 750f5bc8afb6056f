#include "core/models/report_sentences.h"

#include "core/domain/figure_catalogue.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

namespace attache {

namespace {

constexpr double kChance = 0.05; // METRICS.md: intervals are 95 %

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// The four ways to say one figure; %1 is its value, %2 the one before.
struct Phrases {
    QString alone, notClear, up, down;
};

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    Sentences(const FigureSet &set, const FigureWords &words) : m_set(set), m_words(words) {}

    QString paragraph() const
    {
        QStringList sentences{speed(), ourTurn(), reactions(), periods(), waiting(), gaps()};
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

private:
    QString speed() const
    {
        const Figure &median = m_set.figure(FigureId::LatencyMedian);
        if (median.reason == NoValue::NotReached)
            return tr("Not yet half had an answer.");
        return said(median,
                    {tr("Half had an answer within %1."),
                     tr("No clear change in speed: half had an answer within %1, before %2; the difference may be chance."),
                     tr("Answers took longer: half had one within %1, before %2."),
                     tr("Answers came sooner: half had one within %1, before %2.")});
    }

    QString ourTurn() const
    {
        return said(m_set.figure(FigureId::OurTurnAnswered),
                    {tr("When it was our turn, we spoke %1 of the time."),
                     tr("When it was our turn, we spoke %1 of the time, before %2; that may be chance."),
                     tr("When it was our turn, we spoke more often: %1 of the time, before %2."),
                     tr("When it was our turn, we spoke less often: %1 of the time, before %2.")});
    }

    QString reactions() const
    {
        return said(m_set.figure(FigureId::EngagementPerPost),
                    {QString(), tr("No clear change in reactions per post: %1, before %2."),
                     tr("A post met with more reactions: %1 on average, before %2."),
                     tr("A post met with fewer reactions: %1 on average, before %2.")});
    }

    QString periods() const
    {
        if (m_set.scope.unequalLengths)
            return tr("The two periods differ in length: counts cannot be compared, shares can.");
        return m_set.scope.unequalWeekdays ? tr("The two periods hold other days of the week.") : QString();
    }

    QString waiting() const
    {
        const Figure &waiting = m_set.figure(FigureId::Waiting);
        if (!waiting.value || *waiting.value < 1)
            return {};
        const auto n = static_cast<std::int64_t>(*waiting.value);
        return fill(tr("%1 message(s) wait(s) for an answer now.", nullptr, pluralNumber(n)), {m_words.count(n)});
    }

    QString gaps() const
    {
        if (m_set.gaps.empty())
            return {};
        return fill(tr("%1.", "a sentence"), {capitalised(m_words.gaps(m_set.gaps, m_set.scope.zone))});
    }

    QString said(const Figure &figure, const Phrases &phrases) const
    {
        if (!figure.value)
            return {};
        const QString now = isolated(m_words.text(figure)), then = isolated(before(figure));
        switch (changeOf(figure)) {
        case Change::NoComparison: return fill(phrases.alone, {now});
        case Change::NotClear: return fill(phrases.notClear, {now, then});
        case Change::Up: return fill(phrases.up, {now, then});
        case Change::Down: return fill(phrases.down, {now, then});
        }
        return {};
    }

    QString before(const Figure &figure) const
    {
        if (!figure.compare)
            return {};
        Figure then = figure;
        then.value = figure.compare->value;
        then.numerator = figure.compare->numerator;
        then.denominator = figure.compare->denominator;
        then.n = figure.compare->n;
        then.partial = false;
        return m_words.text(then);
    }

    const FigureSet &m_set;
    const FigureWords &m_words;
};

// The interval of the difference decides; where there is none, the test.
bool isClear(const Comparison &compare)
{
    if (const auto &interval = compare.differenceInterval; interval && interval->lo && interval->hi)
        return *interval->lo > 0 || *interval->hi < 0;
    return compare.test && compare.test->p && *compare.test->p < kChance;
}

} // namespace

Change changeOf(const Figure &figure)
{
    if (!figure.value || !figure.compare || !figure.compare->value)
        return Change::NoComparison;
    if (!isClear(*figure.compare))
        return Change::NotClear;
    return *figure.value >= *figure.compare->value ? Change::Up : Change::Down;
}

QString summarySentences(const FigureSet &set, const FigureWords &words) { return Sentences(set, words).paragraph(); }

} // namespace attache
