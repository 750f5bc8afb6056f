#include "report_samples.h"

#include "core/models/figure_words.h"

#include <cmath>

namespace attache::test {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant kFrom{std::chrono::sys_days{std::chrono::year{2026} / 10 / 1}};

Figure share(FigureId id, std::int64_t numerator, std::int64_t denominator)
{
    Figure figure;
    figure.id = id;
    figure.unit = Unit::Share;
    figure.numerator = numerator;
    figure.denominator = denominator;
    figure.n = denominator;
    const double p = double(numerator) / double(denominator);
    figure.value = p;
    figure.interval = Interval{p - 0.05, p + 0.05};
    figure.compare = Comparison{};
    figure.compare->value = p - 0.03;
    figure.compare->n = denominator;
    figure.compare->numerator = numerator - 8;
    figure.compare->denominator = denominator;
    figure.compare->differenceInterval = Interval{-0.04, 0.1};
    return figure;
}

Figure seconds(FigureId id, double value)
{
    Figure figure;
    figure.id = id;
    figure.unit = Unit::Seconds;
    figure.value = value;
    figure.n = 354;
    figure.interval = Interval{value * 0.8, value * 1.3};
    return figure;
}

Figure sample(const FigureEntry &entry)
{
    const int place = int(entry.id);
    if (entry.unit == Unit::Share)
        return share(entry.id, 300 - 6 * place, 354 + place);
    if (entry.unit == Unit::Seconds)
        return seconds(entry.id, 1800.0 * (place - 10));
    Figure figure;
    figure.id = entry.id;
    figure.unit = entry.unit;
    figure.value = entry.unit == Unit::ReactionsPerPost ? 118 : 1401 - 31 * place;
    figure.n = 401 - 7 * place;
    return figure;
}

void set(FigureSet &figures, FigureId id, double value)
{
    Figure &figure = figures.figures[std::size_t(id)];
    figure.value = value;
    figure.n = std::int64_t(value);
}

void setBar(FigureSet &figures)
{
    set(figures, FigureId::MessagesAll, 401);
    set(figures, FigureId::Messages, 367);
    set(figures, FigureId::Answered, 287);
    set(figures, FigureId::Silent, 34);
    set(figures, FigureId::TooLate, 58);
    set(figures, FigureId::Open, 9);
    set(figures, FigureId::DeletedUnanswered, 13);
    set(figures, FigureId::Waiting, 8);
    set(figures, FigureId::EndedByUs, 99);
    set(figures, FigureId::EndedByThem, 137);
    set(figures, FigureId::EndedClosed, 65);
    set(figures, FigureId::EndedOpen, 12);
    figures.figures[std::size_t(FigureId::OurTurnAnswered)] = share(FigureId::OurTurnAnswered, 311, 410);
    figures.figures[std::size_t(FigureId::OurTurnAnswered)].exchanges = 301;
    figures.figures[std::size_t(FigureId::Csr1)] = share(FigureId::Csr1, 239, 301);
    figures.figures[std::size_t(FigureId::Csr2)] = share(FigureId::Csr2, 109, 301);
    figures.figures[std::size_t(FigureId::Csr3)] = share(FigureId::Csr3, 72, 301);
    figures.figures[std::size_t(FigureId::AnswerRate24h)].excluded = {{"left-on-purpose", 34}, {"unripe", 13}};
}

Curve sampleCurve()
{
    Curve curve;
    curve.n = 365;
    double s = 1;
    for (int i = 1; i <= 240; ++i) {
        s *= 0.9938;
        const auto risk = std::int64_t(365 * s);
        curve.points.push_back({300.0 * std::exp(i * 0.028), s, 0.02, s - 0.03, std::min(1.0, s + 0.03), risk, 1, 0});
    }
    curve.events = 240;
    return curve;
}

Series sampleSeries(const char *id, Unit unit, int days, double level)
{
    Series series{id, unit, {}};
    for (int i = 0; i < days; ++i) {
        const Instant from = kFrom + std::chrono::days(i);
        const bool gap = i >= 13 && i <= 15;
        DayPoint &point = series.points.emplace_back();
        point.day = Zone().dayOf(from);
        point.from = from;
        point.to = from + std::chrono::days(1);
        point.gap = gap;
        point.n = 4;
        if (!gap)
            point.value = std::floor(level * (1.2 + std::sin(i * 0.7)));
    }
    return series;
}

ListRow row(std::string author, std::string text, double seconds, bool answered)
{
    ListRow row;
    row.post = {"x", author};
    row.author = std::move(author);
    row.text = std::move(text);
    row.createdAt = kFrom + std::chrono::hours(305);
    row.seconds = seconds;
    if (answered)
        row.answeredBy = PostKey{"x", "1"};
    return row;
}

} // namespace

FigureSet sampleFigures(int days)
{
    FigureSet figures;
    figures.scope.window = {kFrom, kFrom + std::chrono::days(days)};
    figures.scope.previous = Window{kFrom - std::chrono::days(30), kFrom};
    figures.scope.now = kFrom + std::chrono::days(days + 1);
    figures.scope.nowSource = NowSource::Demonstration;
    figures.lastImport = figures.scope.now;
    figures.calendarVersion = 3;
    figures.gaps = {{{"x", "legation"}, kFrom + std::chrono::days(13), kFrom + std::chrono::days(16), "all"}};
    for (const FigureEntry &entry : figureCatalogue())
        figures.figures.push_back(sample(entry));
    setBar(figures);
    figures.curves = {sampleCurve()};
    figures.series = {sampleSeries("engagement-by-day", Unit::Reactions, days, 900),
                      sampleSeries("reactions-positive-by-day", Unit::Reactions, days, 700),
                      sampleSeries("reactions-talkback-by-day", Unit::Reactions, days, 200),
                      sampleSeries("messages-by-day", Unit::Messages, days, 11)};
    return figures;
}

ReportMaterial sampleMaterial()
{
    ReportMaterial material;
    material.figures = sampleFigures();
    material.chosen.typical = row("lost_traveller", "I lost my passport at the station, what do I do now?", 36000, true);
    material.chosen.longest = row("amal", "متى يُعاد فتح القسم القنصلي؟ سألت ثلاث مرات ولم يجبني أحد @legation", 691200, false);
    material.chosen.bestContinued = row("teacher", "<img src=/etc/passwd> Is the scholarship open to teachers?", 5400, true);
    return material;
}

ReportDefinition sampleDefinition()
{
    ReportDefinition definition = definitionOf(ReportTemplate::Summary);
    definition.title = "Embassy Vienna: the conversation in October 2026";
    definition.author = "Press and Culture";
    definition.mark = "INTERNAL";
    return definition;
}

ReportDocument sampleReport(const QString &language, bool shareable)
{
    return reportDocument(sampleMaterial(), sampleDefinition(), {shareable, kFrom + std::chrono::days(32)},
                          FigureWords(language));
}

ReportDocument longTable(int rows)
{
    TableBlock table;
    table.title = u"Everything"_s;
    table.columns = {{u"Name"_s, 2}, {u"Number"_s, 1, true}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{u"row %1."_s.arg(i), QString::number(i)}});
    ReportDocument document;
    document.title = u"Long"_s;
    document.pageOf = u"%1 of %2"_s;
    document.blocks = {HeadingBlock{HeadingBlock::Level::Title, u"Long"_s, {}}, table};
    return document;
}

} // namespace attache::test
