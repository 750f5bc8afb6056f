#include "core/models/report_days.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/report_chapters.h"
#include "core/models/report_context.h"
#include "core/models/today_view.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace attache {

namespace {

constexpr std::array<std::string_view, 4> kSeries{"messages-by-day", "engagement-by-day", "reactions-positive-by-day",
                                                  "reactions-talkback-by-day"};
constexpr std::size_t kMostDays = 92, kMostMonths = 60;
constexpr double kDaysHeight = 118;  // points
constexpr qsizetype kMostBars = 124; // narrower bars say nothing on paper

enum class Step { Day, Month, Year };

// Several days in one row. A sum holds what is known; `unknown` days are named beside it.
struct Row {
    LocalDay first, last;
    std::array<std::optional<double>, kSeries.size()> values;
    std::array<std::int64_t, kSeries.size()> few{}; // days whose value is left out of a copy for others
    std::int64_t days = 0, unknown = 0, gaps = 0;
};

Step stepFor(std::size_t days) { return days <= kMostDays ? Step::Day : days <= kMostMonths * 31 ? Step::Month : Step::Year; }

LocalDay bucketOf(LocalDay day, Step step)
{
    if (step == Step::Day)
        return day;
    const std::chrono::year_month_day date{day};
    return LocalDay{date.year() / (step == Step::Month ? date.month() : std::chrono::January) / 1};
}

void addPoint(Row &row, std::size_t series, const DayPoint &point)
{
    row.last = std::max(row.last, point.day);
    if (point.value)
        row.values[series] = row.values[series].value_or(0) + *point.value;
    row.few[series] += point.few ? 1 : 0;
    if (series > 0)
        return;
    ++row.days;
    row.unknown += !point.value && !point.few;
    row.gaps += point.gap;
}

std::map<LocalDay, Row> rowsOf(const FigureSet &set, Step step)
{
    std::map<LocalDay, Row> rows;
    for (std::size_t i = 0; i < kSeries.size(); ++i) {
        const Series *series = set.seriesOf(kSeries[i]);
        for (const DayPoint &point : series ? series->points : std::vector<DayPoint>{})
            addPoint(rows.try_emplace(bucketOf(point.day, step), Row{point.day, point.day, {}}).first->second, i, point);
    }
    return rows;
}

class DaysTable {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    DaysTable(const FigureSet &set, const FigureWords &words) : m_set(set), m_words(words) {}

    TableBlock table() const
    {
        const Series *series = m_set.seriesOf(kSeries.front());
        const Step step = stepFor(series ? series->points.size() : 0);
        TableBlock table;
        table.columns = {{step == Step::Day ? tr("Day") : tr("Days"), step == Step::Day ? 1.1 : 2},
                         {tr("Messages to us"), 1, true},
                         {tr("Reactions"), 0.9, true},
                         {tr("liked or passed on"), 1.3, true},
                         {tr("talked back"), 0.9, true},
                         {tr("What is not known"), 1.3}};
        for (const auto &[first, row] : rowsOf(m_set, step))
            table.rows.push_back({cells(row, step)});
        return table;
    }

private:
    QStringList cells(const Row &row, Step step) const
    {
        QStringList cells{isolated(step == Step::Day ? m_words.day(row.first) : m_words.days(row.first, row.last))};
        for (std::size_t i = 0; i < row.values.size(); ++i)
            cells << value(row, i);
        cells << unknown(row, step);
        return cells;
    }

    // Of several days with few among them the sum would give the few away.
    QString value(const Row &row, std::size_t series) const
    {
        const auto &known = row.values[series];
        if (row.few[series] > 0)
            return known ? fill(tr("over %1", "a sum of which small parts are left out"), {m_words.count(std::llround(*known))})
                         : tr("under 5", "a count that is not shown");
        return known ? m_words.count(std::llround(*known)) : QStringLiteral("—");
    }

    QString unknown(const Row &row, Step step) const
    {
        if (step == Step::Day)
            return row.unknown ? tr("nothing known") : row.gaps ? tr("part of the day") : QString();
        const std::int64_t days = std::max(row.unknown, row.gaps);
        return days == 0 ? QString() : fill(tr("%1 day(s)", nullptr, pluralNumber(days)), {m_words.count(days)});
    }

    const FigureSet &m_set;
    const FigureWords &m_words;
};

} // namespace

TableBlock daysTable(const FigureSet &set, const FigureWords &words) { return DaysTable(set, words).table(); }

void addDays(ReportContext &context)
{
    TableBlock table = daysTable(context.set, context.words);
    context.chapter(DaysTable::tr("Day by day"), ReportSection::Days);
    if (table.rows.isEmpty())
        return context.add(ParagraphBlock{DaysTable::tr("Nothing is known of any day."), true});
    DayBarsSpec reactions = todayView(context.set, context.words).reactions;
    if (reactions.days.size() <= kMostBars)
        context.add(ChartBlock{std::move(reactions), kDaysHeight});
    context.remarkOn("days");
    context.add(std::move(table));
}

} // namespace attache
