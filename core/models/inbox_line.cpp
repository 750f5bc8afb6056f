#include "core/models/inbox_line.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/inbox_words.h"
#include "core/models/labels.h"
#include "core/models/subject_words.h"

#include <QCoreApplication>

#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(InboxLine)
};

constexpr double kHour = 3600;

// Minutes say nothing once somebody has waited for hours; from a day on durations leave them out by themselves.
double inHours(double seconds)
{
    return seconds < kHour || seconds >= 24 * kHour ? seconds : std::floor(seconds / kHour) * kHour;
}

QString accountsOf(const InboxRow &row)
{
    if (row.accounts.empty())
        return {};
    //: to which of our accounts a message was said
    const QString first = fill(Say::tr("to %1"), {isolated("@" + row.accounts.front())});
    return row.accounts.size() == 1 ? first : QString(first + u" +" + QString::number(row.accounts.size() - 1));
}

QString aboutOf(const InboxRow &row)
{
    QStringList parts{platformWords(row.post.key.platform), accountsOf(row), isolated(row.post.lang), subjectWords(row.subject),
                      isolated(row.assignee)};
    if (row.hasDraft)
        parts << Say::tr("draft");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString timeLeft(const InboxRow &row, const FigureWords &words)
{
    InboxRow rounded = row;
    rounded.leftSeconds = std::copysign(inHours(std::abs(*row.leftSeconds)), *row.leftSeconds);
    return timeLeftWords(rounded, words);
}

QString ruleWords(Urgency reason, double targetHours, const FigureWords &words)
{
    const QString target = words.duration(targetHours * kHour);
    switch (reason) {
    case Urgency::Official: return Say::tr("asked by an account of another institution");
    case Urgency::Quoted: return fill(Say::tr("quoted %1 times or more"), {words.count(kQuotedFrom)});
    case Urgency::Late: return fill(Say::tr("waits longer than the team's target of %1"), {target});
    case Urgency::DueSoon: return fill(Say::tr("at most a quarter of the %1 is left"), {target});
    case Urgency::WaitingLongest: return Say::tr("nobody in the list has waited longer");
    case Urgency::Waiting: return Say::tr("none of these; the oldest first");
    }
    return {};
}

QString nameOf(Urgency reason)
{
    switch (reason) {
    case Urgency::Official: return Say::tr("official");
    case Urgency::Quoted: return Say::tr("quoted");
    case Urgency::Late: return Say::tr("late");
    case Urgency::DueSoon: return Say::tr("due soon");
    case Urgency::WaitingLongest: return Say::tr("waiting longest");
    case Urgency::Waiting: return Say::tr("waits");
    }
    return {};
}

} // namespace

InboxLine inboxLine(const InboxRow &row, const Zone &zone, const FigureWords &words)
{
    InboxLine line;
    line.waited = words.duration(inHours(row.waitedSeconds));
    if (row.leftSeconds) {
        line.left = timeLeft(row, words);
        line.late = *row.leftSeconds < 0;
    }
    line.who = shortPersonText(row.post.authorName, row.post.author);
    line.about = aboutOf(row);
    line.text = row.post.text.empty() ? Say::tr("without a word of its own") : oneLine(row.post.text);
    if (row.leftSeconds && row.points > 0)
        line.reason = urgencyWords(row, words);
    else if (!row.leftSeconds && row.decision)
        line.reason = decisionWords(*row.decision);
    //: for a screen reader: who, why it is urgent, where it stands, since when, time left, the words
    line.accessible = fill(Say::tr("%1, %2, %3, waiting since %4, %5: %6"),
                           {line.who, urgencyWords(row, words), line.about, words.moment(row.anchor, zone),
                            line.left.isEmpty() ? line.waited : line.left, line.text});
    return line;
}

QString inboxStateWords(InboxState state)
{
    switch (state) {
    case InboxState::Waiting: return Say::tr("waiting");
    case InboxState::MarkedAnswered: return Say::tr("marked answered, not yet seen");
    case InboxState::TooLate: return Say::tr("too late");
    case InboxState::LeftOnPurpose: return Say::tr("left on purpose");
    case InboxState::Spam: return decisionWords(DecisionKind::Spam);
    case InboxState::Duplicate: return decisionWords(DecisionKind::Duplicate);
    case InboxState::ClosingCourtesy: return decisionWords(DecisionKind::ClosingCourtesy);
    }
    return {};
}

QString inboxCountWords(const InboxRequest &request, std::int64_t total, const FigureWords &words)
{
    return fill(Say::tr("%1 %2", "a number, then how they stand: 19 waiting"),
                {words.count(total), inboxStateWords(request.state)});
}

QString inboxReasonsWords(const InboxPage &page, const FigureWords &words)
{
    QStringList parts;
    for (const Urgency reason : {Urgency::Official, Urgency::Quoted, Urgency::Late, Urgency::DueSoon})
        if (const auto n = page.byReason[std::size_t(reason)]; n > 0)
            parts << fill(Say::tr("%1 %2", "a number, then a reason: 9 late"), {words.count(n), nameOf(reason)});
    parts << Say::tr("all dates");
    return parts.join(u" · "_s);
}

QList<UrgencyLine> urgencyLines(const InboxPage &page, const FigureWords &words)
{
    QList<UrgencyLine> lines;
    for (const UrgencyRule &rule : urgencyRules())
        lines << UrgencyLine{nameOf(rule.reason), ruleWords(rule.reason, page.targetHours, words),
                             words.count(page.byReason[std::size_t(rule.reason)])};
    return lines;
}

} // namespace attache
