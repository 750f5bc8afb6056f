#include "core/models/morning_view.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

#include <cmath>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(MorningView)
};

constexpr qsizetype kLongestWords = 120;

QString quoted(const Need &need) { return oneLine(need.words, kLongestWords); }

QString who(const Need &need) { return shortPersonText(need.whoName, need.who); }

QString talkedBack(const Need &need, const FigureWords &words)
{
    return fill(Say::tr("%1 talked back; liked or passed on %2"),
                {words.count(need.reactions.disputing), words.count(need.reactions.agreeing)});
}

QString spikeDetail(const Need &need, const Zone &zone, const FigureWords &words)
{
    const QString reached =
        fill(Say::tr("%1 in the hour of %2"), {words.items(Item::Message, need.messages), words.moment(need.at, zone)});
    if (!need.expected)
        return reached;
    const auto usual = static_cast<std::int64_t>(std::llround(*need.expected));
    return fill(Say::tr("%1; about %2 are usual"), {reached, words.count(usual)});
}

// Titles, details and actions by kind; the rest of a line is the same for all.
MorningView::Line worded(const Need &need, const Zone &zone, const FigureWords &words)
{
    using Line = MorningView::Line;
    using Action = MorningView::Action;
    const QString due = words.day(zone.dayOf(need.at));
    switch (need.kind) {
    case NeedKind::FlareUp:
        return Line{Say::tr("A post of ours is turning against us"),
                    fill(Say::tr("%1 · %2"), {talkedBack(need, words), quoted(need)}),
                    Say::tr("Open"),
                    {},
                    Tone::Waiting};
    case NeedKind::Spike:
        return Line{Say::tr("More messages than usual"),
                    spikeDetail(need, zone, words),
                    Say::tr("See the day"),
                    {},
                    Tone::Waiting,
                    Action::OpenDay};
    case NeedKind::OfficialWaits:
        return Line{fill(Say::tr("%1 has asked us"), {who(need)}),
                    fill(Say::tr("%1 ago · %2"), {words.duration(need.waitedSeconds), quoted(need)}),
                    Say::tr("Answer"),
                    {},
                    Tone::Them};
    case NeedKind::PromiseBroken:
        return Line{Say::tr("A promise is overdue"),
                    fill(Say::tr("due %1 · %2 · to %3"), {due, quoted(need), who(need)}),
                    Say::tr("Answer"),
                    {},
                    Tone::Waiting};
    case NeedKind::PromiseDue:
        return Line{Say::tr("A promise is due today"),
                    fill(Say::tr("%1 · to %2"), {quoted(need), who(need)}),
                    Say::tr("Answer"),
                    {},
                    Tone::Silent};
    case NeedKind::ReviewDue:
        return Line{fill(Say::tr("Left unanswered on purpose: %1 to look at again", nullptr, pluralNumber(need.more + 1)),
                         {words.items(Item::Message, need.more + 1)}),
                    fill(Say::tr("since %1 · %2 · %3"), {due, who(need), quoted(need)}),
                    Say::tr("Look"),
                    {},
                    Tone::Silent};
    case NeedKind::CaptureGap: break;
    }
    return Line{Say::tr("Something is missing"),
                need.gap ? words.gap(*need.gap, zone) : QString(),
                Say::tr("Import…"),
                {},
                Tone::Silent,
                Action::ImportFiles};
}

QString sinceWords(const Morning &morning, const Zone &zone, const FigureWords &words)
{
    if (!morning.since)
        return {};
    const SinceLooked &since = *morning.since;
    const auto number = [](std::int64_t n) { return pluralNumber(n); };
    QStringList parts{words.items(Item::Message, since.messages),
                      fill(Say::tr("%1 answers", nullptr, number(since.answers)), {words.count(since.answers)})};
    if (since.flareUps > 0)
        parts << fill(Say::tr("%1 flare-ups", nullptr, number(since.flareUps)), {words.count(since.flareUps)});
    return fill(Say::tr("Since you last looked, %1: %2"),
                {words.moment(since.at, zone), joined(parts, Say::tr("%1, %2", "enumeration"))});
}

QString waitingSentence(const Morning &morning, const FigureWords &words)
{
    if (morning.waiting == 0)
        return Say::tr("Nobody waits for an answer.");
    const QString waits =
        fill(Say::tr("%1 wait for us", nullptr, pluralNumber(morning.waiting)), {words.items(Item::Message, morning.waiting)});
    const QString late =
        fill(Say::tr("%1 of them longer than %2"), {words.count(morning.late), words.duration(morning.targetHours * 3600)});
    if (!morning.oldest)
        return fill(Say::tr("%1, %2."), {waits, late});
    return fill(Say::tr("%1, %2; the longest %3."), {waits, late, words.duration(secondsBetween(*morning.oldest, morning.now))});
}

QString flareSentence(const Morning &morning, const FigureWords &words)
{
    std::int64_t flares = 0, spikes = 0;
    for (const Need &need : morning.needs) {
        flares += need.kind == NeedKind::FlareUp;
        spikes += need.kind == NeedKind::Spike;
    }
    if (flares + spikes == 0)
        return Say::tr("Nothing flared up in the last 7 days.");
    const QString posts = fill(Say::tr("%1 posts of ours met opposition", nullptr, pluralNumber(flares)), {words.count(flares)});
    const QString hours =
        fill(Say::tr("%1 hours brought more messages than usual", nullptr, pluralNumber(spikes)), {words.count(spikes)});
    return fill(Say::tr("In the last 7 days %1 and %2."), {posts, hours});
}

} // namespace

MorningView morningView(const Morning &morning, const Zone &zone, const FigureWords &words)
{
    MorningView view;
    view.title = Say::tr("Needs you");
    view.since = sinceWords(morning, zone, words);
    view.nothing = Say::tr("Nothing needs you now: no flare-up, no promise due, no official waiting.");
    for (const Need &need : morning.needs) {
        MorningView::Line line = worded(need, zone, words);
        line.conversation = need.conversation;
        line.day = zone.dayOf(need.at);
        //: for a screen reader: what, the details, the action
        line.accessible = fill(Say::tr("%1. %2. %3"), {line.title, line.detail, line.action});
        view.lines << line;
    }
    return view;
}

QString morningLine(const Morning &morning, const FigureSet &set, const FigureWords &words)
{
    //: three sentences
    return fill(Say::tr("%1 %2 %3"), {waitingSentence(morning, words), flareSentence(morning, words),
                                      words.sentence(set.figure(FigureId::AnswerRate24h), set)});
}

} // namespace attache
