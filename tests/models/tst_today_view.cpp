#include "core/measure/curves.h"
#include "core/models/figure_table.h"
#include "core/models/figure_words.h"
#include "core/models/language.h"
#include "core/models/passport_view.h"
#include "core/models/status_view.h"
#include "core/models/today_view.h"
#include "tests/models/figure_set_builder.h"

#include <QTest>

#include <QRegularExpression>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text) { return text.replace(QChar(0x202F), u' ').replace(QChar(0x00A0), u' '); }

Series seriesOf(const char *id, const std::vector<std::optional<double>> &values)
{
    Series series{id, Unit::Reactions, {}};
    LocalDay day = *parseIsoDay("2026-10-01");
    for (const auto &value : values) {
        DayPoint point;
        point.day = day;
        point.value = value;
        point.gap = !value;
        series.points.push_back(point);
        day += std::chrono::days{1};
    }
    return series;
}

// 401 messages = 287 answered + 34 on purpose + 58 too late + 9 waiting + 13 withdrawn.
FigureSet october()
{
    FigureSet set = emptySet();
    const std::pair<FigureId, std::int64_t> counts[] = {{FigureId::MessagesAll, 401},
                                                        {FigureId::Answered, 287},
                                                        {FigureId::Silent, 34},
                                                        {FigureId::TooLate, 58},
                                                        {FigureId::Open, 9},
                                                        {FigureId::DeletedUnanswered, 13},
                                                        {FigureId::MarkedAnsweredUnseen, 2},
                                                        {FigureId::Exchanges, 301},
                                                        {FigureId::EndedByUs, 99},
                                                        {FigureId::EndedByThem, 137},
                                                        {FigureId::EndedClosed, 65},
                                                        {FigureId::EndedOpen, 0},
                                                        {FigureId::Engagement, 33512}};
    for (const auto &[id, n] : counts)
        at(set, id) = countFigure(id, n);
    at(set, FigureId::AnswerRate24h) = shareFigure(FigureId::AnswerRate24h, 245, 354, 0.642, 0.737);
    at(set, FigureId::AnswerRate1h) = shareFigure(FigureId::AnswerRate1h, 4, 7, 0.25, 0.842);
    at(set, FigureId::Csr1) = shareFigure(FigureId::Csr1, 239, 301, 0.74, 0.84);
    at(set, FigureId::LatencyMedian) = secondsFigure(FigureId::LatencyMedian, 36000, 367);
    at(set, FigureId::LatencyMedian).interval = Interval{28800.0, 46800.0};
    Curve curve;
    curve.n = 4;
    curve.points = {{1200, 0.75, {}, {}, {}, 4, 1, 0},
                    {7200, 0.5, {}, {}, {}, 3, 1, 0},
                    {36000, 0.25, {}, {}, {}, 2, 1, 0},
                    {172800, 0.25, {}, {}, {}, 1, 0, 1}};
    Curve office = curve;
    office.clock = ClockKind::Host;
    office.points[1].t = 14400;
    set.curves = {curve, office};
    for (Curve &each : set.curves)
        mark(each, each.points);
    set.series = {seriesOf("reactions-positive-by-day", {100, 110, {}, 90, 100, 120, 95, 1000, 100}),
                  seriesOf("reactions-talkback-by-day", {10, 11, {}, 9, 10, 12, 9, 2536, 10})};
    return set;
}

} // namespace

class TestTodayView : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_installed.change(u"en"_s));
    }

    void tile_ofShare_carriesItsWeight()
    {
        const TileView tile = todayView(october(), m_words).tiles.first();
        QCOMPARE(tile.title, u"Answered within 24 h"_s);
        QCOMPARE(tile.value, u"69"_s);
        QCOMPARE(tile.unit, u"%"_s);
        QCOMPARE(plain(tile.weight), u"likely 64 to 74 · 245 of 354"_s);
        QVERIFY(!tile.faint);
        QVERIFY(tile.accessible.contains(u"245 of 354"_s));
    }

    void tile_withoutValue_saysWhy()
    {
        const TileView tile = todayView(october(), m_words).tiles[1];
        QCOMPARE(tile.value, u"—"_s);
        QCOMPARE(tile.unit, QString());
        QCOMPARE(tile.weight, u"nothing has been imported yet"_s);
        QVERIFY(tile.faint);
    }

    void messages_addToTheWhole()
    {
        const PartsBarSpec bar = todayView(october(), m_words).messages;
        double sum = 0;
        QStringList labels;
        for (const auto &part : bar.parts) {
            sum += part.n;
            labels << part.label;
        }
        QCOMPARE(sum, 401.0);
        QCOMPARE(labels,
                 (QStringList{u"answered 287"_s, u"left on purpose 34"_s, u"too late 58"_s, u"waiting 9"_s, u"withdrawn 13"_s}));
        QCOMPARE(bar.words.caption, u"of those waiting, 2 marked answered, not yet seen"_s);
        QCOMPARE(bar.words.title, u"What became of 401 messages"_s);
    }

    void endings_withoutOpenOnes_leaveThemAway()
    {
        const PartsBarSpec bar = todayView(october(), m_words).ended;
        QCOMPARE(bar.parts.size(), 3);
        QCOMPARE(bar.parts[0].label, u"we fell silent 99"_s);
        QCOMPARE(bar.parts[2].opens.figure, FigureId::EndedClosed);
    }

    void waits_readInWords()
    {
        const TodayView view = todayView(october(), m_words);
        QCOMPARE(plain(view.waitHeadline), u"Half had an answer within 10 h"_s);
        QCOMPARE(plain(view.waitUnder), u"likely 8 to 13 h · 4 h of our office hours"_s);
        QCOMPARE(plain(view.waits.rows[0].label), u"within 1 h"_s);
        QCOMPARE(view.waits.rows[0].value, u"4 of 7"_s);
        QCOMPARE(view.waits.rows[0].fraction, QString());
        QVERIFY(view.waits.rows[0].faint);
        QCOMPARE(plain(view.waits.rows[2].label), u"within 24 h"_s);
        QCOMPARE(plain(view.waits.rows[2].value), u"69 %"_s);
        QCOMPARE(view.waits.rows[2].fraction, u"245 of 354"_s);
    }

    void waits_notReached_saysNotYetHalf()
    {
        FigureSet set = october();
        Figure &median = at(set, FigureId::LatencyMedian);
        median.value.reset();
        median.reason = NoValue::NotReached;
        median.interval = Interval{28800.0, {}};
        QCOMPARE(todayView(set, m_words).waitHeadline, u"Not yet half had an answer"_s);
    }

    void curve_ticks_countWhoStillWaits()
    {
        const CurveSpec curve = todayView(october(), m_words).curve;
        QStringList ticks;
        for (const auto &tick : curve.ticks)
            ticks << plain(tick.label) + u'=' + tick.waiting;
        QCOMPARE(ticks, (QStringList{u"15 min=4"_s, u"1 h=3"_s, u"4 h=2"_s, u"1 d=1"_s}));
        QVERIFY(curve.mark.has_value());
        QCOMPARE(curve.mark->first, 36000.0);
    }

    void far_firstStepIsAll()
    {
        const ShareBarsSpec far = todayView(october(), m_words).far;
        QCOMPARE(far.rows.size(), 4);
        QCOMPARE(plain(far.rows[0].value), u"100 %"_s);
        QCOMPARE(far.rows[0].fraction, u"301 of 301"_s);
        QVERIFY(far.rows[0].opens.denominator);
        QCOMPARE(far.rows[1].fraction, u"239 of 301"_s);
        QCOMPARE(far.words.caption, u"301 exchanges opened by the public, at least 7 days old"_s);
    }

    void reactions_nameThePeakAndTheGap()
    {
        const DayBarsSpec bars = todayView(october(), m_words).reactions;
        QCOMPARE(bars.days.size(), 9);
        QVERIFY(bars.days[2].values.isEmpty());
        QVERIFY(bars.days[2].gap);
        QCOMPARE(bars.days[2].tip, u"3 Oct 2026: nothing known"_s);
        QVERIFY(bars.note.has_value());
        QCOMPARE(bars.note->first, 7);
        QCOMPARE(bars.note->second, u"peak, 8 Oct"_s);
        QCOMPARE(bars.dayLabels.first().second, u"1 Oct"_s);
        QCOMPARE(bars.dayLabels.at(1).second, u"2"_s);
    }

    void reactions_withoutClearPeak_nameNone()
    {
        FigureSet set = october();
        set.series = {seriesOf("reactions-positive-by-day", {100, 110, 90, 100, 120, 95, 130, 100}),
                      seriesOf("reactions-talkback-by-day", {10, 11, 9, 10, 12, 9, 10, 10})};
        QVERIFY(!todayView(set, m_words).reactions.note);
    }

    void everything_ofAnEmptyWorkspace_saysWhy()
    {
        const TodayView view = todayView(emptySet(), m_words);
        for (const QString &empty : {view.reactions.words.empty, view.waits.words.empty, view.curve.words.empty,
                                     view.messages.words.empty, view.far.words.empty, view.ended.words.empty})
            QCOMPARE(empty, u"nothing has been imported yet"_s);
        QVERIFY(view.messages.parts.isEmpty());
    }

    void passport_hasFormulaAndCircumstances()
    {
        FigureSet set = october();
        Figure figure = set.figure(FigureId::AnswerRate24h);
        figure.excluded = {{"left-on-purpose", 34}, {"deleted-unanswered", 0}};
        figure.people = 300;
        ChosenRows chosen;
        chosen.longest = ListRow{};
        chosen.longest->author = "amina";
        chosen.longest->seconds = 752400;
        chosen.longest->status = "open";
        const PassportView view = passportView(figure, set, chosen, m_words);
        QHash<QString, QString> lines;
        for (const auto &[label, text] : view.lines)
            lines.insert(label, plain(text));
        QCOMPARE(lines[u"What was counted"_s], u"245 of 354, from 300 people"_s);
        QCOMPARE(lines[u"Left out"_s], u"34 left unanswered on purpose"_s);
        QCOMPARE(lines[u"Marked by hand"_s], u"2 marked answered, not yet seen"_s);
        QCOMPARE(lines[u"Definition"_s], u"answer-rate@1"_s);
        QCOMPARE(view.chosen.size(), 1);
        QCOMPARE(view.chosen[0].label, u"Longest wait"_s);
        QCOMPARE(plain(view.chosen[0].status), u"waiting, 8 d 17 h"_s);
    }

    void status_namesImportGapsZone()
    {
        FigureSet set = october();
        Receipt receipt;
        receipt.finishedAt = *parseIso("2026-11-02T07:42:00Z");
        receipt.stored = 1204;
        receipt.refused = 3;
        const StatusView view = statusView(set, receipt, true, m_words);
        QCOMPARE(plain(view.start.first()), u"Last import 2 Nov 2026 07:42 · 1 204 posts, 3 refused"_s);
        QCOMPARE(view.end.size(), 3);
        QCOMPARE(statusView(set, {}, false, m_words).start.first(), u"Nothing imported yet"_s);
    }

    void table_hasALineForEveryFigure()
    {
        const QString table = figureTable(october(), m_words);
        for (const FigureEntry &entry : figureCatalogue())
            QVERIFY2(table.contains(m_words.title(entry.id)), entry.name.data());
    }

private:
    InstalledLanguage m_installed;
    FigureWords m_words{u"en"_s};
};

QTEST_GUILESS_MAIN(TestTodayView)
#include "tst_today_view.moc"
