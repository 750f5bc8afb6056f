#include "core/models/figure_words.h"
#include "core/models/language.h"
#include "tests/models/figure_set_builder.h"

#include <QTest>

#include <QRegularExpression>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// The spaces of the house style as plain ones, so that expectations stay readable.
QString plain(QString text) { return text.replace(QChar(0x202F), u' ').replace(QChar(0x00A0), u' '); }

Gap gapOfX() { return {{"x", "embassy"}, *parseIso("2026-10-14T00:00:00Z"), *parseIso("2026-10-17T00:00:00Z"), "all"}; }

FigureSet october()
{
    FigureSet set = emptySet();
    set.scope.window = {*parseIso("2026-10-01T00:00:00Z"), *parseIso("2026-11-01T00:00:00Z")};
    return set;
}

} // namespace

class TestFigureWords : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_installed.change(u"en"_s));
    }

    void duration_ofSeconds_keepsTwoUnits_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << 0.0 << u"0 s"_s;
        QTest::newRow("seconds") << 45.0 << u"45 s"_s;
        QTest::newRow("rounded up to a minute") << 59.7 << u"1 min"_s;
        QTest::newRow("minute and seconds") << 90.0 << u"1 min 30 s"_s;
        QTest::newRow("minutes alone from ten on") << 12 * 60.0 + 20 << u"12 min"_s;
        QTest::newRow("rounded up to an hour") << 3599.0 << u"1 h"_s;
        QTest::newRow("hours") << 9 * 3600.0 << u"9 h"_s;
        QTest::newRow("hours and minutes") << 9 * 3600.0 + 20 * 60 << u"9 h 20 min"_s;
        QTest::newRow("rounded up to a day") << 86399.0 << u"1 d"_s;
        QTest::newRow("days and hours") << 8 * 86400.0 + 17 * 3600 << u"8 d 17 h"_s;
        QTest::newRow("never 143 hours") << 5 * 86400.0 + 143 * 3600 + 11 * 60 << u"10 d 23 h"_s;
        QTest::newRow("days alone from thirty on") << 41 * 86400.0 + 11 * 3600 << u"41 d"_s;
        QTest::newRow("thousands of days") << 2536 * 86400.0 << u"2 536 d"_s;
    }
    void duration_ofSeconds_keepsTwoUnits()
    {
        QFETCH(double, seconds);
        QFETCH(QString, expected);
        QCOMPARE(plain(m_words.duration(seconds)), expected);
    }

    void count_ofThousands_isPartedByNarrowSpace()
    {
        QCOMPARE(m_words.count(999), u"999"_s);
        QCOMPARE(m_words.count(1204), u"1\u202F204"_s);
        QCOMPARE(m_words.count(3000000), u"3\u202F000\u202F000"_s);
        QCOMPARE(m_words.count(-1204), u"-1\u202F204"_s);
    }

    void text_ofShare_data()
    {
        QTest::addColumn<qint64>("x");
        QTest::addColumn<qint64>("n");
        QTest::addColumn<QString>("expected");
        QTest::newRow("percentage") << qint64(245) << qint64(354) << u"69 %"_s;
        QTest::newRow("fraction under ten") << qint64(4) << qint64(7) << u"4 of 7"_s;
        QTest::newRow("percentage at ten") << qint64(4) << qint64(10) << u"40 %"_s;
        QTest::newRow("exactly nothing") << qint64(0) << qint64(354) << u"0 %"_s;
        QTest::newRow("exactly all") << qint64(354) << qint64(354) << u"100 %"_s;
        QTest::newRow("nearly all is not all") << qint64(999) << qint64(1000) << u"99.9 %"_s;
        QTest::newRow("nearly nothing is not nothing") << qint64(1) << qint64(2500) << u"0.04 %"_s;
    }
    void text_ofShare()
    {
        QFETCH(qint64, x);
        QFETCH(qint64, n);
        QFETCH(QString, expected);
        const Figure figure = shareFigure(FigureId::AnswerRate24h, x, n, 0, 1);
        QCOMPARE(plain(m_words.text(figure)), expected);
        QCOMPARE(m_words.faint(figure), n < 10);
    }

    void text_withoutValue_isDashWithReason()
    {
        Figure figure = emptySet().figure(FigureId::LatencyMedian);
        QCOMPARE(m_words.text(figure), u"—"_s);
        QVERIFY(m_words.faint(figure));
        for (const NoValue reason : {NoValue::NoData, NoValue::EmptyDenominator, NoValue::NotReached, NoValue::NoCalendar,
                                     NoValue::NoCounts, NoValue::FollowUpTooShort})
            QVERIFY(!m_words.reason(reason).isEmpty());
    }

    void text_onAnotherClock_saysSo()
    {
        Figure figure = secondsFigure(FigureId::LatencyMedian, 4 * 3600, 300);
        QCOMPARE(plain(m_words.text(figure)), u"4 h"_s);
        figure.clock = ClockKind::Host;
        QCOMPARE(plain(m_words.text(figure)), u"4 h of our office hours"_s);
        figure.clock = ClockKind::Duty;
        QCOMPARE(plain(m_words.text(figure)), u"4 h of our hours on duty"_s);
    }

    void text_ofPartialSum_saysAtLeast()
    {
        Figure figure = countFigure(FigureId::Engagement, 1204);
        figure.partial = true;
        QCOMPARE(plain(m_words.text(figure)), u"at least 1 204"_s);
    }

    void text_ofReactionsPerPost_roundsByItsSize()
    {
        Figure figure = countFigure(FigureId::EngagementPerPost, 118);
        figure.value = 118.4;
        QCOMPARE(m_words.text(figure), u"118"_s);
        figure.value = 2.44;
        QCOMPARE(m_words.text(figure), u"2.4"_s);
    }

    void likely_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QString>("expected");
        QTest::newRow("share") << shareFigure(FigureId::AnswerRate24h, 245, 354, 0.642, 0.737) << u"likely 64 to 74"_s;
        QTest::newRow("fraction needs the unit")
            << shareFigure(FigureId::AnswerRate24h, 4, 7, 0.25, 0.842) << u"likely 25 to 84 %"_s;
        Figure median = secondsFigure(FigureId::LatencyMedian, 36000, 300);
        QTest::newRow("none") << median << QString();
        median.interval = Interval{28800.0, 46800.0};
        QTest::newRow("durations") << median << u"likely 8 to 13 h"_s;
        median.interval = Interval{2700.0, 46800.0};
        QTest::newRow("different units") << median << u"likely 45 min to 13 h"_s;
        median.interval = Interval{28800.0, {}};
        QTest::newRow("no upper bound") << median << u"likely 8 h or more"_s;
        median.interval = Interval{};
        QTest::newRow("no bound at all") << median << QString();
    }
    void likely()
    {
        QFETCH(Figure, figure);
        QFETCH(QString, expected);
        QCOMPARE(plain(m_words.likely(figure)), expected);
    }

    void compared_withoutClearDifference_mayBeChance()
    {
        FigureSet set = october();
        set.scope.previous = Window{*parseIso("2026-09-01T00:00:00Z"), *parseIso("2026-10-01T00:00:00Z")};
        Figure figure = shareFigure(FigureId::AnswerRate24h, 245, 354, 0.64, 0.74);
        QCOMPARE(m_words.compared(figure, set.scope), QString());
        figure.compare = Comparison{};
        figure.compare->value = 0.66;
        figure.compare->n = 300;
        figure.compare->differenceInterval = Interval{-0.04, 0.10};
        QCOMPARE(plain(m_words.compared(figure, set.scope)), u"September: 66 %; may be chance"_s);
        figure.compare->differenceInterval = Interval{0.01, 0.10};
        QCOMPARE(plain(m_words.compared(figure, set.scope)), u"September: 66 %; more than chance"_s);
        set.scope.previous->from = *parseIso("2026-09-03T00:00:00Z");
        figure.compare->warning = "unequal-lengths";
        QCOMPARE(plain(m_words.compared(figure, set.scope)), u"before: 66 %; more than chance; the periods differ in length"_s);
    }

    void period_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("month") << u"2026-10-01T00:00:00Z"_s << u"2026-11-01T00:00:00Z"_s << u"1–31 October 2026"_s;
        QTest::newRow("one day") << u"2026-10-01T00:00:00Z"_s << u"2026-10-02T00:00:00Z"_s << u"1 October 2026"_s;
        QTest::newRow("two months") << u"2026-09-28T00:00:00Z"_s << u"2026-10-26T00:00:00Z"_s
                                    << u"28 September – 25 October 2026"_s;
        QTest::newRow("two years") << u"2025-12-20T00:00:00Z"_s << u"2026-01-06T00:00:00Z"_s
                                   << u"20 December 2025 – 5 January 2026"_s;
        QTest::newRow("open end") << u"2026-10-01T00:00:00Z"_s << QString() << u"from 1 Oct 2026"_s;
        QTest::newRow("open start") << QString() << u"2026-11-01T00:00:00Z"_s << u"until 31 Oct 2026"_s;
        QTest::newRow("everything") << QString() << QString() << u"everything"_s;
        QTest::newRow("moments") << u"2026-10-01T09:30:00Z"_s << u"2026-10-01T10:00:00Z"_s
                                 << u"1 Oct 2026 09:30 – 1 Oct 2026 10:00"_s;
    }
    void period()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        QCOMPARE(m_words.period({parseIso(from.toStdString()), parseIso(to.toStdString())}, Zone()), expected);
    }

    void moment_inAnotherZone_isLocal()
    {
        QCOMPARE(m_words.moment(*parseIso("2026-10-14T15:40:00Z"), *Zone::named("Europe/Vienna")), u"14 Oct 2026 17:40"_s);
        QCOMPARE(m_words.moment(*parseIso("2026-10-14T23:40:00Z"), *Zone::named("Europe/Vienna")), u"15 Oct 2026 01:40"_s);
    }

    void sentence_carriesItsWeight()
    {
        FigureSet set = october();
        Figure figure = shareFigure(FigureId::AnswerRate24h, 247, 386, 0.591, 0.686);
        figure.gaps = {gapOfX()};
        QCOMPARE(plain(m_words.sentence(figure, set)),
                 u"64 % of messages answered within 24 hours, round the clock: 247 of 386, likely 59 to 69 %; 1–31 October 2026, "
                 "all our accounts; nothing known of X (@embassy), 14–16 October 2026"_s);
    }

    void sentence_ofFewOrNone_leadsWithTheTitle()
    {
        FigureSet set = october();
        QCOMPARE(plain(m_words.sentence(shareFigure(FigureId::AnswerRate24h, 4, 7, 0.25, 0.842), set)),
                 u"Answered within 24 h: 4 of 7, round the clock: likely 25 to 84 %; 1–31 October 2026, all our accounts"_s);
        QCOMPARE(plain(m_words.sentence(set.figure(FigureId::Csr1), set)),
                 u"We answered: no value: nothing has been imported yet; 1–31 October 2026, all our accounts"_s);
    }

    void sentence_ofCount_choosesThePluralForm()
    {
        FigureSet set = emptySet();
        QCOMPARE(m_words.sentence(countFigure(FigureId::Waiting, 1), set),
                 u"1 message waiting for us; everything, all our accounts"_s);
        QCOMPARE(m_words.sentence(countFigure(FigureId::Waiting, 2), set),
                 u"2 messages waiting for us; everything, all our accounts"_s);
    }

    void titlesAndDefinitions_ofEveryFigure_areThere()
    {
        QSet<QString> titles;
        for (const FigureEntry &entry : figureCatalogue()) {
            titles << m_words.title(entry.id);
            QVERIFY(m_words.definition(entry.id).endsWith(u'.'));
        }
        QCOMPARE(titles.size(), qsizetype(figureCatalogue().size()));
    }

    void excluded_ofUnknownReason_isNotHidden()
    {
        QCOMPARE(m_words.excluded({"left-on-purpose", 34}), u"34 left unanswered on purpose"_s);
        QCOMPARE(m_words.excluded({"something-new", 3}), u"something-new: 3"_s);
    }

    void arabic_numbers_useLatinDigits()
    {
        QVERIFY(m_installed.change(u"ar"_s));
        const FigureWords words(u"ar"_s);
        QVERIFY(words.rightToLeft());
        const QStringList texts{words.count(1204), words.day(*parseIsoDay("2026-10-14")), words.duration(33600),
                                words.share(0.69), words.moment(*parseIso("2026-10-14T15:40:00Z"), Zone())};
        for (const QString &text : texts) {
            for (const QChar c : text)
                QVERIFY2(!c.isDigit() || c.unicode() < 0x80, qPrintable(text));
        }
        QVERIFY(words.day(*parseIsoDay("2026-10-14")).contains(u"أكتوبر"_s));
        QVERIFY(words.share(0.69).contains(u"69"_s));
    }

    void arabic_pluralForms_areChosen_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("form");
        QTest::newRow("0") << 0 << 0;
        QTest::newRow("1") << 1 << 1;
        QTest::newRow("2") << 2 << 2;
        QTest::newRow("3") << 3 << 3;
        QTest::newRow("5") << 5 << 3;
        QTest::newRow("11") << 11 << 4;
        QTest::newRow("21") << 21 << 4;
        QTest::newRow("100") << 100 << 5;
        QTest::newRow("103") << 103 << 3;
    }
    void arabic_pluralForms_areChosen()
    {
        QFETCH(int, n);
        QFETCH(int, form);
        QVERIFY(m_installed.change(u"ar"_s));
        const QString number = QString::number(n);
        const QStringList forms{u"لا رسائل"_s,        u"رسالة واحدة"_s,      u"رسالتان"_s,
                                number + u" رسائل"_s, number + u" رسالة"_s, number + u" رسالة"_s};
        QCOMPARE(FigureWords(u"ar"_s).items(Item::Message, n), forms[form]);
    }

private:
    InstalledLanguage m_installed;
    FigureWords m_words{u"en"_s};
};

QTEST_GUILESS_MAIN(TestFigureWords)
#include "tst_figure_words.moc"
