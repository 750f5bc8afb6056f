#include "core/models/history_words.h"

#include "core/domain/code_book.h"
#include "core/domain/desk_record.h"
#include "core/domain/example.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"
#include "core/models/subject_words.h"

#include <QCoreApplication>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString actWords(const HistoryEntry &entry)
{
    const QString what = stepWords(entry.step.what);
    if (entry.act == actName(Act::Undid))
        return fill(Say::tr("took back: %1"), {what});
    if (entry.act == actName(Act::DidAgain))
        return fill(Say::tr("did again: %1"), {what});
    return what;
}

QString valueOf(const Decision &decision, const Zone &zone, const FigureWords &words)
{
    const QString value = decision.kind == DecisionKind::Coded ? subjectWords(decision.value)
                          : decision.kind == DecisionKind::Example
                              ? (decision.value == "copy" ? Say::tr("to copy") : Say::tr("to discuss"))
                              : oneLine(decision.value.empty() ? decision.reason : decision.value);
    if (!decision.reviewAt)
        return value;
    const QString day = words.shortDay(zone.dayOf(*decision.reviewAt));
    const QString until =
        decision.kind == DecisionKind::Promise ? fill(Say::tr("by %1"), {day}) : fill(Say::tr("look again %1"), {day});
    return joined({value, until}, Say::tr("%1, %2"));
}

// With what it says where it says something: 'given to: Ilka'.
QString kindAndValue(const Decision &decision, const Zone &zone, const FigureWords &words)
{
    const QString kind =
        decision.kind == DecisionKind::MarkedAnswered ? Say::tr("marked answered, not yet seen") : decisionWords(decision.kind);
    const QString value = decision.kind == DecisionKind::UsedLine ? QString() : valueOf(decision, zone, words);
    //: what was said of a message, then its words
    return value.isEmpty() ? kind : fill(Say::tr("%1: %2"), {kind, value});
}

} // namespace

QString stepWords(const std::string &what)
{
    if (const auto kind = decisionNamed(what))
        return *kind == DecisionKind::MarkedAnswered ? Say::tr("marked answered") : decisionWords(*kind);
    if (what == "several")
        return Say::tr("several decisions");
    if (what == kLineRecord)
        return Say::tr("cleared line");
    if (what == kOfficerRecord)
        return Say::tr("officer");
    if (what == kWatchRecord)
        return Say::tr("watch words");
    if (what == kViewRecord)
        return Say::tr("saved view");
    if (what == kExampleRecord)
        return Say::tr("example");
    if (what == kCollectionRecord)
        return Say::tr("collection");
    if (what == kLessonRecord)
        return Say::tr("result sheets");
    if (what == "pack")
        return Say::tr("case pack");
    if (what == kCodeBookRecord)
        return Say::tr("list of subjects");
    if (what == kSampleRecord)
        return Say::tr("sample");
    if (what == kReadingRecord)
        return Say::tr("subject of a sample");
    if (what == "merge")
        return Say::tr("decisions of another desk");
    return Say::tr("setting");
}

QList<HistoryLine> historyLines(const std::vector<HistoryEntry> &entries, const Zone &zone, const FigureWords &words)
{
    QList<HistoryLine> lines;
    for (const HistoryEntry &entry : entries)
        lines << HistoryLine{actWords(entry), entry.deed.who.empty() ? Say::tr("nobody named") : isolated(entry.deed.who),
                             words.moment(entry.deed.at, zone), entry.step.undone};
    return lines;
}

QString decidedWords(DecisionKind kind, const QString &whom)
{
    switch (kind) {
    case DecisionKind::LeftOnPurpose: return fill(Say::tr("Left unanswered on purpose: %1"), {whom});
    case DecisionKind::Spam: return fill(Say::tr("Spam: %1"), {whom});
    case DecisionKind::Duplicate: return fill(Say::tr("Duplicate: %1"), {whom});
    case DecisionKind::ClosingCourtesy: return fill(Say::tr("Closing thanks: %1"), {whom});
    case DecisionKind::TooLate: return fill(Say::tr("Too late to answer: %1"), {whom});
    case DecisionKind::MarkedAnswered: return fill(Say::tr("Marked answered: %1"), {whom});
    case DecisionKind::Reopened: return fill(Say::tr("Waits again: %1"), {whom});
    case DecisionKind::WrongClaim: return fill(Say::tr("Wrong claim noted: %1"), {whom});
    case DecisionKind::Coded: return fill(Say::tr("Subject set: %1"), {whom});
    case DecisionKind::GivenTo: return fill(Say::tr("Given on: %1"), {whom});
    case DecisionKind::Note: return fill(Say::tr("Note kept: %1"), {whom});
    case DecisionKind::Promise: return fill(Say::tr("Promise kept in the list: %1"), {whom});
    case DecisionKind::Example: return fill(Say::tr("Kept as an example: %1"), {whom});
    case DecisionKind::UsedLine: return fill(Say::tr("Cleared line used: %1"), {whom});
    }
    return {};
}

QString saidWords(const Decision &decision, const Zone &zone, const FigureWords &words)
{
    //: what was said of a message, who said it, and when
    return fill(Say::tr("%1 (%2, %3)"),
                {kindAndValue(decision, zone, words), isolated(decision.decider), words.moment(decision.at, zone)});
}

QString saidInShort(const std::vector<Decision> &decisions, const Zone &zone, const FigureWords &words)
{
    QStringList parts;
    for (const Decision &decision : decisions)
        if (decision.kind != DecisionKind::UsedLine && !(decision.kind == DecisionKind::GivenTo && decision.value.empty()))
            parts << kindAndValue(decision, zone, words);
    return parts.join(u" · "_s);
}

} // namespace attache
