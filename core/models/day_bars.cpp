#include "core/models/today_parts.h"

#include "core/domain/figure.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayBars)
};

using std::chrono::year_month_day;

std::int64_t whole(double value) { return std::llround(value); }

year_month_day dateOf(LocalDay day) { return year_month_day{std::chrono::sys_days{day.time_since_epoch()}}; }

DayBarsSpec::Day dayOf(const DayPoint &liked, const DayPoint *talked, const FigureWords &words)
{
    DayBarsSpec::Day day;
    day.day = liked.day;
    day.gap = liked.gap || (talked && talked->gap);
    const QString name = words.day(liked.day);
    if (!liked.value && !(talked && talked->value)) {
        day.tip = fill(DayWords::tr("%1: nothing known"), {name});
        return day;
    }
    const double first = liked.value.value_or(0), second = talked ? talked->value.value_or(0) : 0;
    day.values = {first, second};
    const QString pattern = day.gap ? DayWords::tr("%1: %2 liked or passed on, %3 talked back; not the whole day is known")
                                    : DayWords::tr("%1: %2 liked or passed on, %3 talked back");
    day.tip = fill(pattern, {name, words.count(whole(first)), words.count(whole(second))});
    return day;
}

// The month is named at the first label and where it changes; between, the day alone. Over long periods months alone.
QList<std::pair<int, QString>> labelsOf(const QList<DayBarsSpec::Day> &days, const FigureWords &words)
{
    constexpr qsizetype kByDay = 10, kByWeek = 62, kLabels = 8;
    QList<std::pair<int, QString>> labels;
    if (days.size() <= kByWeek) {
        const int step = days.size() <= kByDay ? 1 : days.size() <= 35 ? 7 : 14;
        for (int i = 0; i < days.size(); i += step) {
            const auto date = dateOf(days[i].day);
            const bool named = i == 0 || date.month() != dateOf(days[i - step].day).month();
            labels.append({i, named ? words.shortDay(days[i].day) : QString::number(static_cast<unsigned>(date.day()))});
        }
        return labels;
    }
    QList<int> firsts;
    for (int i = 0; i < days.size(); ++i) {
        if (dateOf(days[i].day).day() == std::chrono::day{1})
            firsts << i;
    }
    const qsizetype step = std::max<qsizetype>(1, (firsts.size() + kLabels - 1) / kLabels);
    for (qsizetype i = 0; i < firsts.size(); i += step)
        labels.append({firsts[i], words.month(days[firsts[i]].day)});
    return labels;
}

double totalOf(const DayBarsSpec::Day &day)
{
    double total = 0;
    for (const double value : day.values)
        total += value;
    return total;
}

// Only a day that stands clearly above all others is named: three times the median and a quarter above the second.
std::optional<std::pair<int, QString>> peakOf(const QList<DayBarsSpec::Day> &days, const FigureWords &words)
{
    constexpr std::size_t kFewestDays = 7;
    std::vector<double> totals;
    int peak = -1;
    for (int i = 0; i < days.size(); ++i) {
        if (days[i].values.isEmpty())
            continue;
        totals.push_back(totalOf(days[i]));
        if (peak < 0 || totals.back() > totalOf(days[peak]))
            peak = i;
    }
    if (totals.size() < kFewestDays)
        return {};
    std::sort(totals.begin(), totals.end());
    const double highest = totals.back(), second = totals[totals.size() - 2], median = totals[totals.size() / 2];
    if (highest <= 0 || highest < 3 * median || highest < 1.25 * second)
        return {};
    return std::pair{peak, fill(DayWords::tr("peak, %1"), {words.shortDay(days[peak].day)})};
}

void describe(DayBarsSpec &spec, const FigureWords &words)
{
    spec.words.table = {{DayWords::tr("Day"), spec.parts[0].name, spec.parts[1].name}};
    for (const DayBarsSpec::Day &day : std::as_const(spec.days)) {
        const bool known = !day.values.isEmpty();
        spec.words.table << QStringList{words.day(day.day), known ? words.count(whole(day.values[0])) : spec.gapLabel,
                                        known ? words.count(whole(day.values[1])) : spec.gapLabel};
    }
    spec.words.accessible = joined({spec.words.title, spec.words.empty.isEmpty() ? spec.words.caption : spec.words.empty,
                                    spec.note ? spec.note->second : QString()},
                                   DayWords::tr("%1; %2", "parts of a description"));
}

QString reactionsCaption(const Figure &engagement, const FigureWords &words)
{
    if (!engagement.value)
        return {};
    const auto n = whole(*engagement.value);
    return fill(DayWords::tr("%1 reaction(s) to %2, by the day of the post", nullptr, pluralNumber(n)),
                {words.text(engagement), words.items(Item::Post, engagement.n)});
}

} // namespace

DayBarsSpec reactionsByDay(const FigureSet &set, const FigureWords &words)
{
    DayBarsSpec spec;
    const Figure &engagement = set.figure(FigureId::Engagement);
    spec.words.title = DayWords::tr("Reactions by day");
    spec.words.caption = reactionsCaption(engagement, words);
    spec.words.empty = emptyWords(engagement, words);
    spec.gapLabel = DayWords::tr("no data");
    spec.parts = {{DayWords::tr("liked or passed on"), Tone::Us, FigureId::Engagement},
                  {DayWords::tr("talked back"), Tone::Them, FigureId::Engagement}};
    const Series *liked = set.seriesOf("reactions-positive-by-day"), *talked = set.seriesOf("reactions-talkback-by-day");
    for (std::size_t i = 0; liked && i < liked->points.size(); ++i)
        spec.days << dayOf(liked->points[i], talked && i < talked->points.size() ? &talked->points[i] : nullptr, words);
    spec.dayLabels = labelsOf(spec.days, words);
    spec.note = peakOf(spec.days, words);
    describe(spec, words);
    return spec;
}

} // namespace attache
