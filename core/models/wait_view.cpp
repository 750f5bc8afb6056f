#include "core/models/today_parts.h"

#include "core/domain/figure.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <algorithm>

namespace attache {

namespace {

struct WaitWords {
    Q_DECLARE_TR_FUNCTIONS(WaitView)
};

constexpr double kMinute = 60, kHour = 3600;
constexpr double kFirstTick = 15 * kMinute; // unless some were quicker

const Curve *curveOf(const FigureSet &set, ClockKind clock)
{
    const auto it = std::find_if(set.curves.begin(), set.curves.end(), [clock](const Curve &c) { return c.clock == clock; });
    return it == set.curves.end() ? nullptr : &*it;
}

QString caption(const FigureSet &set, const FigureWords &words)
{
    const Figure &median = set.figure(FigureId::LatencyMedian);
    return fill(WaitWords::tr("%1; those without an answer kept in", "'367 messages'"), {words.items(Item::Message, median.n)});
}

// The same wait on our office hours, read off the curve that the scope brought along.
QString onOfficeHours(const FigureSet &set, const FigureWords &words)
{
    const Curve *host = set.scope.clock == ClockKind::Wall ? curveOf(set, ClockKind::Host) : nullptr;
    const auto half = host ? host->half : std::nullopt;
    return half ? words.ofClock(words.duration(*half), ClockKind::Host) : QString();
}

// The marks of the curve that are labelled under the axis.
std::vector<CurvePoint> labelledMarks(const Curve &curve)
{
    std::vector<CurvePoint> labelled;
    if (curve.points.empty())
        return labelled;
    const bool quick = std::any_of(curve.marks.begin(), curve.marks.end(),
                                   [](const CurvePoint &mark) { return mark.t == kFirstTick && mark.s < 0.9; });
    const double longest = curve.points.back().t;
    for (const CurvePoint &mark : curve.marks)
        if ((mark.t >= kFirstTick || quick) && (labelled.size() < 2 || mark.t <= longest))
            labelled.push_back(mark);
    return labelled;
}

void describeCurve(CurveSpec &spec, const std::vector<CurvePoint> &marks, const FigureWords &words, const QString &headline)
{
    spec.words.table = {
        {WaitWords::tr("After"), WaitWords::tr("Still waiting"), WaitWords::tr("Likely"), WaitWords::tr("Messages")}};
    for (const CurvePoint &at : marks) {
        const QString waiting = at.n < 0 ? WaitWords::tr("under 5", "a count that is not shown") : words.count(at.n);
        spec.ticks.append({at.t, words.duration(at.t), waiting});
        const QString range =
            at.lo && at.hi ? fill(WaitWords::tr("%1 to %2"), {words.share(*at.lo), words.share(*at.hi)}) : QString();
        spec.words.table << QStringList{spec.ticks.back().label, words.share(at.s), range, spec.ticks.back().waiting};
    }
    spec.words.accessible = fill(WaitWords::tr("%1: %2", "title, content"), {spec.words.title, headline});
}

} // namespace

QString waitHeadline(const FigureSet &set, const FigureWords &words)
{
    const Figure &median = set.figure(FigureId::LatencyMedian);
    if (median.value)
        return fill(WaitWords::tr("Half had an answer within %1"), {words.text(median)});
    if (median.reason == NoValue::NotReached)
        return WaitWords::tr("Not yet half had an answer");
    return WaitWords::tr("Nobody had to wait");
}

QString waitUnder(const FigureSet &set, const FigureWords &words)
{
    const Figure &median = set.figure(FigureId::LatencyMedian);
    const bool unknown = median.reason && *median.reason != NoValue::NotReached;
    return joined({unknown ? words.reason(*median.reason) : words.likely(median), onOfficeHours(set, words)},
                  WaitWords::tr("%1 · %2", "parts of the weight"));
}

ShareBarsSpec waitShares(const FigureSet &set, const FigureWords &words)
{
    ShareBarsSpec spec;
    spec.words.title = WaitWords::tr("How long people wait");
    spec.words.caption = caption(set, words);
    const Figure &day = set.figure(FigureId::AnswerRate24h);
    if (day.reason)
        spec.words.empty = words.reason(*day.reason);
    const auto label = [&](double seconds) {
        return fill(WaitWords::tr("within %1"), {words.ofClock(words.duration(seconds), set.scope.clock)});
    };
    spec.rows << shareRow(label(kHour), set.figure(FigureId::AnswerRate1h), Tone::Us, words)
              << shareRow(label(4 * kHour), set.figure(FigureId::AnswerRate4h), Tone::Us, words)
              << shareRow(fill(WaitWords::tr("within %1"), {words.ofClock(WaitWords::tr("24 h"), set.scope.clock)}), day,
                          Tone::Us, words);
    describeRows(spec, {WaitWords::tr("Answered"), WaitWords::tr("Share"), WaitWords::tr("Messages")});
    return spec;
}

CurveSpec waitCurve(const FigureSet &set, const FigureWords &words)
{
    CurveSpec spec;
    spec.words.title = WaitWords::tr("How long people wait");
    spec.words.caption =
        fill(WaitWords::tr("%1, %2", "what was counted, time counted"), {caption(set, words), words.clock(set.scope.clock)});
    spec.waitingLabel = WaitWords::tr("waiting", "before the numbers still waiting under an axis");
    spec.opens = {FigureId::LatencyMedian, false, {}};
    const Figure &median = set.figure(FigureId::LatencyMedian);
    const Curve *curve = curveOf(set, set.scope.clock);
    if (!curve || curve->points.empty()) {
        spec.words.empty = words.reason(median.reason.value_or(NoValue::EmptyDenominator));
        spec.words.accessible = spec.words.empty;
        return spec;
    }
    for (const CurvePoint &p : curve->points)
        spec.points.append({p.t, p.s, p.lo, p.hi});
    const QString headline = waitHeadline(set, words);
    if (median.value)
        spec.mark = {*median.value, fill(WaitWords::tr("half had an answer within %1"), {words.text(median)})};
    describeCurve(spec, labelledMarks(*curve), words, headline);
    return spec;
}

} // namespace attache
