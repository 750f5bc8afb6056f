#include "core/models/watch_view.h"

#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WatchView)
};

constexpr int kLabelEvery = 7;

QString joinedWords(const WatchWords &watch)
{
    QStringList words;
    for (const auto &word : watch.words)
        words << oneLine(word);
    return words.join(u" + "_s);
}

void add(TextRow &row, const QString &cell, const QVariant &sortBy)
{
    row.cells << cell;
    row.sortBy << sortBy;
}

QString spikeWords(const WatchSpike &spike, const FigureWords &words)
{
    const QString reached = fill(Say::tr("%1 on %2"), {words.items(Item::Post, spike.count), words.shortDay(spike.day)});
    if (!spike.expected)
        return reached;
    return fill(Say::tr("%1; about %2 are usual"), {reached, words.count(std::llround(*spike.expected))});
}

QString budgetWords(const WatchCount &count, const FigureWords &words)
{
    //: alarms that were raised, beside the one that may be chance
    return fill(Say::tr("%1 alarms in 30 days; 1 may be chance", nullptr, pluralNumber(count.spikesInBudget)),
                {words.count(count.spikesInBudget)});
}

QString countedWords(const WatchCount &count, const FigureWords &words)
{
    const QString found = fill(Say::tr("%1 of the last 28 days, ours and others'"), {words.items(Item::Post, count.total)});
    const QString all =
        count.complete ? found : fill(Say::tr("%1, among the latest %2"), {found, words.items(Item::Post, count.looked)});
    return joined({all, budgetWords(count, words)}, Say::tr("%1 · %2"));
}

} // namespace

Result<PressList> watchList(const Desk &desk, const Zone &, const FigureWords &words)
{
    const auto counts = desk.press().watched();
    if (!counts)
        return counts.error();
    PressList list;
    list.heads = {Say::tr("Watched"),   Say::tr("Words"), Say::tr("Last 28 days"),
                  Say::tr("Yesterday"), Say::tr("Today"), Say::tr("More than usual")};
    for (const WatchCount &count : *counts) {
        TextRow row;
        row.key = count.watch.name;
        const QString name = oneLine(count.watch.name), all = joinedWords(count.watch);
        add(row, name, name);
        add(row, all, all);
        add(row, words.count(count.total), qint64(count.total));
        for (const std::size_t back : {std::size_t(2), std::size_t(1)}) {
            const WatchDay &day = count.days[count.days.size() - back];
            add(row, day.gap && day.count == 0 ? Say::tr("not known") : words.count(day.count), qint64(day.count));
        }
        add(row, count.spikes.empty() ? QString() : spikeWords(count.spikes.front(), words), qint64(count.spikes.size()));
        list.rows.push_back(std::move(row));
    }
    list.total = qint64(list.rows.size());
    return list;
}

DayBarsSpec watchDays(const WatchCount &count, const FigureWords &words)
{
    DayBarsSpec spec;
    spec.words.title = fill(Say::tr("%1 by day"), {oneLine(count.watch.name)});
    spec.words.caption = countedWords(count, words);
    spec.words.table = {{Say::tr("Day"), Say::tr("Posts")}};
    spec.gapLabel = Say::tr("no data");
    spec.parts = {{Say::tr("posts with these words"), Tone::Them, FigureId::Posts}};
    for (const WatchDay &day : count.days) {
        const bool known = !day.gap || day.count > 0;
        const QString name = words.day(day.day), number = words.count(day.count);
        DayBarsSpec::Day bar;
        bar.day = day.day;
        bar.gap = day.gap;
        if (known)
            bar.values = {double(day.count)};
        bar.tip = known ? fill(day.gap ? Say::tr("%1: %2; not the whole day is known") : Say::tr("%1: %2"), {name, number})
                        : fill(Say::tr("%1: nothing known"), {name});
        if (spec.days.size() % kLabelEvery == 0)
            spec.dayLabels.append({int(spec.days.size()), words.shortDay(day.day)});
        spec.words.table << QStringList{name, known ? number : spec.gapLabel};
        if (!count.spikes.empty() && count.spikes.front().day == day.day)
            spec.note = std::pair{int(spec.days.size()), fill(Say::tr("more than usual, %1"), {words.shortDay(day.day)})};
        spec.days << bar;
    }
    spec.words.accessible = joined({spec.words.title, spec.words.caption, spec.note ? spec.note->second : QString()},
                                   Say::tr("%1; %2", "parts of a description"));
    return spec;
}

QString watchQuery(const WatchWords &watch, std::optional<LocalDay> day)
{
    QStringList parts;
    for (const auto &word : watch.words)
        parts << u'"' + QString::fromStdString(word).remove(u'"') + u'"';
    if (day) {
        const QString iso = QString::fromStdString(toIsoDay(*day));
        parts << u"since:"_s + iso << u"until:"_s + iso;
    }
    return parts.join(u' ');
}

QList<MorningView::Line> watchLines(const std::vector<WatchCount> &counts, const FigureWords &words)
{
    std::vector<std::pair<const WatchCount *, const WatchSpike *>> all;
    for (const WatchCount &count : counts)
        for (const WatchSpike &spike : count.spikes)
            all.emplace_back(&count, &spike);
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second->day > b.second->day; });
    QList<MorningView::Line> lines;
    for (const auto &[count, spike] : all) {
        MorningView::Line line;
        line.title = fill(Say::tr("More is said of “%1” than usual"), {oneLine(count->watch.name)});
        line.detail = spikeWords(*spike, words);
        line.action = Say::tr("See the posts");
        line.tone = Tone::Waiting;
        line.does = MorningView::Action::OpenSearch;
        line.query = watchQuery(count->watch, spike->day);
        line.day = spike->day;
        //: for a screen reader: what, the details, the action
        line.accessible = fill(Say::tr("%1. %2. %3"), {line.title, line.detail, line.action});
        lines << line;
    }
    return lines;
}

void addWatchLines(MorningView &view, const Morning &morning, const std::vector<WatchCount> &counts, const FigureWords &words)
{
    qsizetype at =
        std::count_if(morning.needs.begin(), morning.needs.end(), [](const Need &need) { return need.kind <= NeedKind::Spike; });
    for (const MorningView::Line &line : watchLines(counts, words))
        view.lines.insert(at++, line);
}

} // namespace attache
