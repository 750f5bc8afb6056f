#include "figure_set_builder.h"

#include "core/models/figure_words.h"
#include "core/models/report_builder.h"
#include "core/models/report_sentences.h"

#include <QTest>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

using D = std::optional<double>;

void addDays(FigureSet &set, int days)
{
    const LocalDay first{std::chrono::year{2026} / 1 / 1};
    Series series{"messages-by-day", Unit::Messages, {}};
    for (int i = 0; i < days; ++i) {
        DayPoint &point = series.points.emplace_back();
        point.day = first + std::chrono::days(i);
        point.value = 1;
    }
    series.points.back().value.reset();
    set.series = {series};
}

// The table whose first column is headed so, or an empty one.
TableBlock tableHeaded(const ReportDocument &document, const QStringList &heads)
{
    for (const ReportBlock &block : document.blocks)
        if (const auto *table = std::get_if<TableBlock>(&block); table && heads.contains(table->columns[0].head))
            return *table;
    return {};
}

ReportDocument reportOf(const FigureSet &set)
{
    ReportMaterial material;
    material.figures = set;
    return reportDocument(material, definitionOf(ReportTemplate::Summary), {}, FigureWords(u"en"_s));
}

} // namespace

class TestReportBuilder : public QObject {
    Q_OBJECT

private slots:
    void change_besideChance_isClearOrNot_data();
    void change_besideChance_isClearOrNot();
    void sentences_medianNotReached_saySo();
    void sentences_differenceByChance_sayNoClearChange();
    void days_longPeriods_areGathered_data();
    void days_longPeriods_areGathered();
    void days_withoutSeries_areLeftOut();
    void definitions_nameEveryFigure();
    void footnotes_areNumberedInOrder();
};

void TestReportBuilder::change_besideChance_isClearOrNot_data()
{
    QTest::addColumn<D>("before");
    QTest::addColumn<D>("lo");
    QTest::addColumn<D>("hi");
    QTest::addColumn<D>("p");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing before") << D() << D() << D() << D() << int(Change::NoComparison);
    QTest::newRow("interval holds 0") << D(0.5) << D(-0.01) << D(0.2) << D(0.01) << int(Change::NotClear);
    QTest::newRow("interval above 0") << D(0.5) << D(0.01) << D(0.2) << D() << int(Change::Up);
    QTest::newRow("interval below 0") << D(0.9) << D(-0.4) << D(-0.1) << D() << int(Change::Down);
    QTest::newRow("test says chance") << D(0.5) << D() << D() << D(0.05) << int(Change::NotClear);
    QTest::newRow("test says change") << D(0.5) << D() << D() << D(0.049) << int(Change::Up);
    QTest::newRow("no interval, no test") << D(0.5) << D() << D() << D() << int(Change::NotClear);
}

void TestReportBuilder::change_besideChance_isClearOrNot()
{
    QFETCH(D, before);
    QFETCH(D, lo);
    QFETCH(D, hi);
    QFETCH(D, p);
    Figure figure;
    figure.value = 0.6;
    figure.compare = Comparison{};
    figure.compare->value = before;
    if (lo || hi)
        figure.compare->differenceInterval = Interval{lo, hi};
    if (p)
        figure.compare->test = Test{"log-rank", {}, p};
    QTEST(int(changeOf(figure)), "expected");
}

void TestReportBuilder::sentences_medianNotReached_saySo()
{
    FigureSet set = emptySet();
    at(set, FigureId::LatencyMedian).reason = NoValue::NotReached;
    QCOMPARE(summarySentences(set, FigureWords(u"en"_s)), u"Not yet half had an answer."_s);
}

void TestReportBuilder::sentences_differenceByChance_sayNoClearChange()
{
    FigureSet set = emptySet();
    Figure &median = at(set, FigureId::LatencyMedian);
    median.value = 36000;
    median.reason.reset();
    median.compare = Comparison{};
    median.compare->value = 39600;
    median.compare->test = Test{"log-rank", 0.4, 0.5};
    const QString text = summarySentences(set, FigureWords(u"en"_s));
    QVERIFY2(text.startsWith(u"No clear change in speed"_s) && text.contains(u"may be chance"_s), qPrintable(text));
}

void TestReportBuilder::days_longPeriods_areGathered_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("rows");
    QTest::newRow("a month") << 31 << 31;
    QTest::newRow("a quarter") << 92 << 92;
    QTest::newRow("a year, by month") << 365 << 12;
    QTest::newRow("ten years, by year") << 3652 << 10;
}

void TestReportBuilder::days_longPeriods_areGathered()
{
    QFETCH(int, days);
    FigureSet set = emptySet();
    addDays(set, days);
    const TableBlock table = tableHeaded(reportOf(set), {u"Day"_s, u"Days"_s});
    QTEST(int(table.rows.size()), "rows");
    std::int64_t sum = 0;
    for (const auto &row : table.rows)
        sum += row.cells[1] == u"—"_s ? 0 : QString(row.cells[1]).remove(QChar(0x202F)).toLongLong();
    QCOMPARE(sum, days - 1); // the last day is unknown, which is not 0
    QVERIFY(!table.rows.back().cells.back().isEmpty());
}

void TestReportBuilder::days_withoutSeries_areLeftOut()
{
    QVERIFY(tableHeaded(reportOf(emptySet()), {u"Day"_s, u"Days"_s}).rows.isEmpty());
}

void TestReportBuilder::definitions_nameEveryFigure()
{
    const FigureWords words(u"en"_s);
    const TableBlock table = tableHeaded(reportOf(emptySet()), {u"Figure"_s});
    const auto named = [&table](const QString &title) {
        return std::ranges::any_of(table.rows, [&](const auto &row) { return row.cells[0].startsWith(title + u'\n'); });
    };
    for (const FigureEntry &entry : figureCatalogue())
        QVERIFY2(named(words.title(entry.id)), entry.name.data());
}

void TestReportBuilder::footnotes_areNumberedInOrder()
{
    const QStringList footnotes = reportOf(emptySet()).footnotes;
    QCOMPARE(footnotes.size(), 4);
    const QString numbers = u"¹²³⁴"_s;
    for (qsizetype i = 0; i < footnotes.size(); ++i)
        QCOMPARE(footnotes[i][1], numbers[i]); // behind the isolate
}

QTEST_GUILESS_MAIN(TestReportBuilder)
#include "tst_report_builder.moc"
