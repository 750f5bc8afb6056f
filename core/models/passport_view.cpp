#include "core/models/passport_view.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"
#include "core/models/status_words.h"

namespace attache {

namespace {

struct PassportWords {
    Q_DECLARE_TR_FUNCTIONS(PassportView)
};

using Lines = QList<std::pair<QString, QString>>;

void add(Lines &lines, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        lines.append({label, text});
}

QString rangeWords(const Figure &figure, const FigureWords &words)
{
    if (!figure.interval)
        return {};
    return fill(
        PassportWords::tr("%1. Other weeks like these would give a value in this range 95 times in 100; the more is counted, "
                          "the narrower it gets."),
        {words.likely(figure)});
}

QString excludedWords(const Figure &figure, const FigureWords &words)
{
    QStringList parts;
    for (const Excluded &excluded : figure.excluded) {
        if (excluded.n > 0)
            parts << words.excluded(excluded);
    }
    return joined(parts, PassportWords::tr("%1; %2", "what was left out"));
}

QString remarks(const Figure &figure, const FigureSet &set, const FigureWords &words)
{
    QStringList parts;
    if (figure.oneAuthorDominates)
        parts << PassportWords::tr("One person gives more than a fifth of what was counted.");
    if (figure.accountsOverlap && set.scope.accounts.size() != 1)
        parts << PassportWords::tr("What belongs to several accounts is counted once; single accounts may add up to more.");
    if (figure.partial)
        parts << (figure.unit == Unit::Reactions ? PassportWords::tr("Some counts are unknown, so the true sum is larger.")
                                                 : PassportWords::tr("Some counts are unknown; what is known was counted."));
    if (words.faint(figure) && figure.value)
        parts << PassportWords::tr("Fewer than 10 were counted: too few for a percentage.");
    if (set.scope.unequalLengths && figure.compare)
        parts << PassportWords::tr("The two periods differ in length.");
    if (set.scope.unequalWeekdays && figure.compare)
        parts << PassportWords::tr("The two periods hold other days of the week.");
    return joined(parts, PassportWords::tr("%1 %2", "sentences"));
}

QString countedWords(const Figure &figure, const FigureWords &words)
{
    QStringList parts{words.fraction(figure)};
    if (figure.exchanges > 0)
        parts << fill(PassportWords::tr("in %1 exchange(s)", nullptr, pluralNumber(figure.exchanges)),
                      {words.count(figure.exchanges)});
    if (figure.people > 0)
        parts << fill(PassportWords::tr("from %1 person(s)", nullptr, pluralNumber(figure.people)), {words.count(figure.people)});
    return joined(parts, PassportWords::tr("%1, %2", "what was counted"));
}

// The figure that other tools show, beside ours and never instead of it.
QString peersWords(const Figure &figure, const FigureSet &set, const FigureWords &words)
{
    if (figure.id != FigureId::LatencyMedian)
        return {};
    const Figure &answeredOnly = set.figure(FigureId::LatencyMedianAnsweredOnly);
    if (!answeredOnly.value)
        return {};
    return fill(PassportWords::tr("%1, over answered messages alone; whoever still waits is left out"),
                {words.text(answeredOnly)});
}

// Beside a rate of answers: what was marked by hand and changes nothing yet.
QString markedWords(const Figure &figure, const FigureSet &set, const FigureWords &words)
{
    const bool ofMessages = figureEntry(figure.id).item == Item::Message && figure.unit != Unit::Messages;
    const Figure &marked = set.figure(FigureId::MarkedAnsweredUnseen);
    if (!ofMessages || marked.value.value_or(0) <= 0)
        return {};
    const auto n = static_cast<std::int64_t>(*marked.value);
    return fill(PassportWords::tr("%1 marked answered, not yet seen", nullptr, pluralNumber(n)), {words.count(n)});
}

QString knownWords(const Scope &scope, const FigureWords &words)
{
    if (scope.nowSource == NowSource::Empty)
        return nowSourceWords(scope.nowSource);
    return fill(PassportWords::tr("%1 (%2)", "moment, where it comes from"),
                {words.moment(scope.now, scope.zone), nowSourceWords(scope.nowSource)});
}

Lines linesOf(const Figure &figure, const FigureSet &set, const FigureWords &words)
{
    const Scope &scope = set.scope;
    Lines lines;
    add(lines, PassportWords::tr("How it is counted"), words.definition(figure.id));
    add(lines, PassportWords::tr("Why there is no value"), figure.reason ? words.reason(*figure.reason) : QString());
    add(lines, PassportWords::tr("What was counted"), countedWords(figure, words));
    add(lines, PassportWords::tr("Likely range"), rangeWords(figure, words));
    add(lines, PassportWords::tr("Left out"), excludedWords(figure, words));
    add(lines, PassportWords::tr("Marked by hand"), markedWords(figure, set, words));
    add(lines, PassportWords::tr("Compared"), words.compared(figure, scope));
    add(lines, PassportWords::tr("As other tools show it"), peersWords(figure, set, words));
    add(lines, PassportWords::tr("Period"),
        fill(PassportWords::tr("%1, days of %2", "period, time zone"),
             {words.period(scope.window, scope.zone), QString::fromStdString(scope.zone.name())}));
    add(lines, PassportWords::tr("Accounts"), words.accounts(scope));
    if (figureEntry(figure.id).clocked)
        add(lines, PassportWords::tr("Time counted"), words.clock(figure.clock));
    add(lines, PassportWords::tr("Known until"), knownWords(scope, words));
    add(lines, PassportWords::tr("Last import"), set.lastImport ? words.moment(*set.lastImport, scope.zone) : QString());
    add(lines, PassportWords::tr("Gaps"), words.gaps(figure.gaps.empty() ? set.gaps : figure.gaps, scope.zone));
    add(lines, PassportWords::tr("Take care"), remarks(figure, set, words));
    add(lines, PassportWords::tr("Definition"),
        QString::fromUtf8(figureEntry(figure.id).definition.data(),
                          static_cast<qsizetype>(figureEntry(figure.id).definition.size())));
    return lines;
}

PostLine postLine(const QString &label, const ListRow &row, const Scope &scope, const FigureWords &words)
{
    QStringList status{statusWords(row.status)};
    if (row.seconds)
        status << words.ofClock(words.duration(*row.seconds), scope.clock);
    const std::string &name = row.authorName.empty() ? row.author : row.authorName;
    return {label,
            isolated(name),
            words.moment(row.anchor.value_or(row.createdAt), scope.zone),
            isolated(row.text),
            joined(status, PassportWords::tr("%1, %2", "status, time waited")),
            row.conversation};
}

} // namespace

PassportView passportView(const Figure &figure, const FigureSet &set, const ChosenRows &chosen, const FigureWords &words)
{
    PassportView view{words.title(figure.id), words.text(figure), words.sentence(figure, set), linesOf(figure, set, words), {}};
    if (chosen.typical)
        view.chosen << postLine(PassportWords::tr("Typical"), *chosen.typical, set.scope, words);
    if (chosen.longest)
        view.chosen << postLine(PassportWords::tr("Longest wait"), *chosen.longest, set.scope, words);
    if (chosen.bestContinued)
        view.chosen << postLine(PassportWords::tr("Best continued"), *chosen.bestContinued, set.scope, words);
    return view;
}

} // namespace attache
