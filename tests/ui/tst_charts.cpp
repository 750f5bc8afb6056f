#include "sample_specs.h"

#include "ui/charts/axis_steps.h"
#include "ui/charts/chart_factory.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/spec_chart.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace attache;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(attache::ChartSpec)

namespace {

ChartStyle styleFor(bool dark = false, bool rtl = false)
{
    return screenStyle(Theme{dark ? darkPalette() : lightPalette(), 1}, rtl ? Qt::RightToLeft : Qt::LeftToRight);
}

QImage drawn(const ChartSpec &spec, const ChartStyle &style, QSize size)
{
    QImage image(size * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(style.colours().card);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(), QSizeF(size)), spec, style);
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour, QRect area = {})
{
    int count = 0;
    const QRect within = area.isNull() ? image.rect() : area;
    for (int y = within.top(); y <= within.bottom(); ++y)
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixel(x, y) == colour.rgb();
    return count;
}

// Every text on the chart as it stands there.
QStringList textsOf(const ChartSpec &spec, const ChartStyle &style, QSizeF size = {420, 300})
{
    QGraphicsScene scene;
    auto *chart = buildSpecChart(spec, style).release();
    scene.addItem(chart);
    chart->resize(size);
    QStringList texts;
    const auto items = scene.items();
    for (QGraphicsItem *item : items)
        if (const auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
            texts += text->text();
    return texts;
}

QList<std::pair<QString, ChartSpec>> allSpecs(bool arabic = false)
{
    return {{u"daybars"_s, sample::dayBars(arabic)},
            {u"waits"_s, sample::waits(arabic)},
            {u"far"_s, sample::far(arabic)},
            {u"parts"_s, sample::parts(arabic)},
            {u"curve"_s, sample::curve(arabic)}};
}

void keep(const QImage &image, const QString &name)
{
    const QString directory = qEnvironmentVariable("ATTACHE_PICTURES");
    if (!directory.isEmpty())
        image.save(QDir(directory).filePath(name + u".png"_s));
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme{}); }

    void axisSteps_anyHighest_areRoundAndReachIt_data();
    void axisSteps_anyHighest_areRoundAndReachIt();
    void paintChart_everySpec_drawsMarks_data();
    void paintChart_everySpec_drawsMarks();
    void paintChart_emptySpec_drawsNothingAndDoesNotFail_data();
    void paintChart_emptySpec_drawsNothingAndDoesNotFail();
    void paintChart_emptyWords_saysWhy();
    void build_markupInWords_staysCharacters();
    void shareBars_rightToLeft_growFromTheRight();
    void dayBars_rightToLeft_keepTimeFromTheLeft();
    void dayBars_gap_isHatchedNotZero();
    void partsBar_tinyPart_isStillSeen();
    void paintChart_toPdf_keepsTextAndVectors();
    void view_arrowKeys_readMarksAndReturnOpens();
    void view_click_opensTheMark();
    void view_tableKey_showsTheSameNumbers();
    void view_themeSwitch_repaintsInNewColours();
    void view_accessible_saysTitleAndSentence();
};

void TestCharts::axisSteps_anyHighest_areRoundAndReachIt_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("steps");
    QTest::newRow("nothing") << 0.0 << 1.0 << 1;
    QTest::newRow("one") << 1.0 << 1.0 << 1;
    QTest::newRow("three") << 3.0 << 1.0 << 3;
    QTest::newRow("seven") << 7.0 << 2.0 << 4;
    QTest::newRow("twelve") << 12.0 << 5.0 << 3; // 2.5 would be half a post
    QTest::newRow("3296") << 3296.0 << 1000.0 << 4;
    QTest::newRow("hundred") << 100.0 << 20.0 << 5;
    QTest::newRow("million") << 1'200'000.0 << 250'000.0 << 5;
    QTest::newRow("not a number") << std::nan("") << 1.0 << 1;
}

void TestCharts::axisSteps_anyHighest_areRoundAndReachIt()
{
    QFETCH(double, highest);
    const AxisSteps axis = axisSteps(highest);
    QTEST(axis.step, "step");
    QTEST(axis.steps, "steps");
    QVERIFY(!(axis.top() < highest));
}

void TestCharts::paintChart_everySpec_drawsMarks_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("arabic");
    for (const auto &[dark, arabic] : {std::pair(false, false), std::pair(true, false), std::pair(false, true)})
        for (const auto &[name, spec] : allSpecs(arabic)) {
            const QString full = name + (dark ? u"-dark"_s : u"-light"_s) + (arabic ? u"-ar"_s : u"-en"_s);
            QTest::newRow(qPrintable(full)) << spec << full << dark << arabic;
        }
}

void TestCharts::paintChart_everySpec_drawsMarks()
{
    QFETCH(ChartSpec, spec);
    QFETCH(QString, name);
    QFETCH(bool, dark);
    QFETCH(bool, arabic);
    const ChartStyle style = styleFor(dark, arabic);
    const QSize size(480, std::max(60, int(chartHeight(spec, style, 480))));
    const QImage image = drawn(spec, style, size);
    keep(image, name);
    const QColor main = std::holds_alternative<CurveSpec>(spec) ? style.colours().us : style.colours().fill(Tone::Us);
    QVERIFY2(pixelsOf(image, main) > 400, qPrintable(name));
}

void TestCharts::paintChart_emptySpec_drawsNothingAndDoesNotFail_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::newRow("days") << ChartSpec(DayBarsSpec{});
    QTest::newRow("shares") << ChartSpec(ShareBarsSpec{});
    QTest::newRow("parts") << ChartSpec(PartsBarSpec{});
    QTest::newRow("curve") << ChartSpec(CurveSpec{});
    PartsBarSpec zeros;
    zeros.parts = {{u"none"_s, {}, 0, Tone::Us, {}}};
    QTest::newRow("only zeros") << ChartSpec(zeros);
    CurveSpec onePoint;
    onePoint.points = {{0, 0.5, {}, {}}};
    QTest::newRow("one point at zero") << ChartSpec(onePoint);
    DayBarsSpec unknown;
    unknown.days = {{LocalDay{}, {}, true, {}}};
    QTest::newRow("one unknown day") << ChartSpec(unknown);
}

void TestCharts::paintChart_emptySpec_drawsNothingAndDoesNotFail()
{
    QFETCH(ChartSpec, spec);
    const ChartStyle style = styleFor();
    QVERIFY(chartHeight(spec, style, 300) >= 0);
    const QImage image = drawn(spec, style, {300, 120});
    QCOMPARE(pixelsOf(image, style.colours().waiting), 0);
    drawn(spec, style, {1, 1});
    ChartView view;
    view.setSpec(spec);
    view.grab();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
}

void TestCharts::paintChart_emptyWords_saysWhy()
{
    DayBarsSpec spec;
    spec.words.empty = u"Nothing was posted in this period."_s;
    QCOMPARE(textsOf(spec, styleFor()), QStringList{spec.words.empty});
}

void TestCharts::build_markupInWords_staysCharacters()
{
    const QString hostile = u"<img src=/etc/passwd>"_s;
    ShareBarsSpec shares = sample::far();
    shares.rows[0].label = hostile;
    PartsBarSpec parts = sample::parts();
    parts.parts[0].label = hostile;
    DayBarsSpec days = sample::dayBars();
    days.note = {20, hostile};
    days.parts[0].name = hostile;
    CurveSpec curve = sample::curve();
    curve.mark->second = hostile;
    for (const ChartSpec &spec : {ChartSpec(shares), ChartSpec(parts), ChartSpec(days), ChartSpec(curve)})
        QVERIFY(textsOf(spec, styleFor()).contains(hostile));
}

void TestCharts::shareBars_rightToLeft_growFromTheRight()
{
    const ShareBarsSpec spec = sample::far();
    const QSize size(400, 200);
    for (const bool rtl : {false, true}) {
        const ChartStyle style = styleFor(false, rtl);
        const QImage image = drawn(spec, style, size);
        const QRect half(rtl ? image.width() / 2 : 0, 0, image.width() / 2, image.height());
        const QRect other(rtl ? 0 : image.width() / 2, 0, image.width() / 2, image.height());
        QVERIFY(pixelsOf(image, style.colours().us, half) > pixelsOf(image, style.colours().us, other));
    }
}

void TestCharts::dayBars_rightToLeft_keepTimeFromTheLeft()
{
    DayBarsSpec spec = sample::dayBars();
    for (qsizetype i = 10; i < spec.days.size(); ++i)
        spec.days[i].values = {0, 0};
    spec.note.reset();
    const ChartStyle style = styleFor(false, true);
    const QImage image = drawn(spec, style, {400, 220});
    const QRect left(0, 60, image.width() / 2, image.height() - 60),
        right(image.width() / 2, 60, image.width() / 2, image.height() - 60);
    QVERIFY(pixelsOf(image, style.colours().us, left) > 1000);
    QCOMPARE(pixelsOf(image, style.colours().us, right), 0);
}

void TestCharts::dayBars_gap_isHatchedNotZero()
{
    DayBarsSpec with = sample::dayBars(), without = with;
    for (auto &day : without.days)
        day.gap = false;
    QVERIFY(textsOf(with, styleFor()).contains(with.gapLabel));
    QVERIFY(!textsOf(without, styleFor()).contains(with.gapLabel));
    QVERIFY(drawn(with, styleFor(), {480, 220}) != drawn(without, styleFor(), {480, 220}));
}

void TestCharts::partsBar_tinyPart_isStillSeen()
{
    PartsBarSpec spec = sample::parts();
    spec.parts[0].n = 1e6;
    spec.parts[3].n = 1;
    const ChartStyle style = styleFor();
    const QImage image = drawn(spec, style, {300, 80});
    QVERIFY(pixelsOf(image, style.colours().waiting, QRect(0, 0, image.width(), 28)) > 40);
}

void TestCharts::paintChart_toPdf_keepsTextAndVectors()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        QPainter painter(&writer);
        double y = 0;
        for (const auto &[name, spec] : allSpecs()) {
            paintChart(painter, QRectF(0, y, 400, 130), spec, printStyle(Qt::LeftToRight, 72));
            y += 145;
        }
    }
    QVERIFY(bytes.contains("/FontFile2") || bytes.contains("/FontFile3") || bytes.contains("/FontDescriptor"));
    QVERIFY(!bytes.contains("/Subtype /Image"));
    QVERIFY(!bytes.contains("/ca 0."));
    const QString directory = qEnvironmentVariable("ATTACHE_PICTURES");
    if (!directory.isEmpty()) {
        QFile file(QDir(directory).filePath(u"charts.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
}

void TestCharts::view_arrowKeys_readMarksAndReturnOpens()
{
    ChartView view;
    view.setSpec(sample::dayBars());
    view.resize(480, 240);
    view.show();
    QSignalSpy read(&view, &ChartView::markRead), opened(&view, &ChartView::opened);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.last().at(1).toString(), u"2 Oct: 1170 liked, 170 talked back"_s);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.last().first().value<Opens>().day == sample::dayBars().days[1].day);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentMark(), 30);
}

void TestCharts::view_click_opensTheMark()
{
    ChartView view;
    view.setSpec(sample::parts());
    view.resize(400, 80);
    view.show();
    QSignalSpy opened(&view, &ChartView::opened);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(20, 7));
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.last().first().value<Opens>().figure == FigureId::MessagesAll);
}

void TestCharts::view_tableKey_showsTheSameNumbers()
{
    ChartView view;
    view.setSpec(sample::parts());
    view.resize(400, 80);
    view.show();
    QTest::keyClick(&view, Qt::Key_T);
    auto *dialog = view.findChild<ChartTable *>();
    QVERIFY(dialog);
    const auto *table = dialog->findChild<QTableWidget *>(u"chartNumbers"_s);
    QCOMPARE(table->item(0, 0)->text(), u"answered"_s);
    QCOMPARE(table->item(0, 1)->text(), u"287"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!view.findChild<ChartTable *>());
}

void TestCharts::view_themeSwitch_repaintsInNewColours()
{
    ChartView view;
    view.setSpec(sample::far());
    view.resize(400, 200);
    view.show();
    applyTheme(*qApp, Theme{darkPalette(), 1});
    const QImage dark = view.grab().toImage();
    applyTheme(*qApp, Theme{});
    QVERIFY(pixelsOf(dark, darkPalette().fill(Tone::Them)) > 500);
}

void TestCharts::view_accessible_saysTitleAndSentence()
{
    ChartView view;
    view.setSpec(sample::curve());
    QCOMPARE(view.accessibleName(), u"How long people wait"_s);
    QVERIFY(view.accessibleDescription().startsWith(u"How long people wait in one sentence."_s));
    QVERIFY(!view.viewport()->accessibleName().isEmpty());
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
