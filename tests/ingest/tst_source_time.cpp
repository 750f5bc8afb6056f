#include "core/ingest/source_time.h"

#include <QtTest>

using namespace attache;

namespace {

TimeRule ruleOf(const QByteArray &reading, const QByteArray &zone)
{
    TimeRule rule;
    rule.reading = reading == "iso"    ? TimeReading::Iso
                   : reading == "twcs" ? TimeReading::Twcs
                   : reading == "s"    ? TimeReading::EpochSeconds
                   : reading == "ms"   ? TimeReading::EpochMillis
                                       : TimeReading::Auto;
    if (!zone.isEmpty())
        rule.zone = Zone::named(zone.toStdString()).value();
    return rule;
}

} // namespace

class SourceTimeTest : public QObject {
    Q_OBJECT

private slots:
    void readTime_everyForm_givesInstantOrFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reading");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("expected"); // an instant, or the name of the fault
        const auto row = [](const char *text, const char *reading, const char *zone, const char *expected) {
            QTest::addRow("%s %s %s", text, reading, zone)
                << QByteArray(text) << QByteArray(reading) << QByteArray(zone) << QByteArray(expected);
        };
        row("Tue Oct 31 22:10:47 +0000 2017", "", "", "2017-10-31T22:10:47Z");
        row("Tue Oct 31 22:10:47 +0530 2017", "twcs", "", "2017-10-31T16:40:47Z");
        row("Thu Feb 29 00:00:00 -0330 2024", "twcs", "", "2024-02-29T03:30:00Z");
        row("Mon Oct 31 22:10:47 +0000 2017", "", "", "2017-10-31T22:10:47Z"); // wrong day of the week
        row("Tue Feb 29 00:00:00 +0000 2023", "", "", "bad-time");
        row("Tue Oct 31 24:00:00 +0000 2017", "", "", "bad-time");
        row("Die Okt 31 22:10:47 +0000 2017", "twcs", "", "bad-time");
        row("Tue Oct 31 22:10:47 0000 20177", "", "", "bad-time");
        row("Tue Oct 31 22:10:47 +0000 1817", "", "", "time-out-of-range");
        row("Fri Dec 31 23:59:59 -0100 9999", "", "", "time-out-of-range");
        row("9999-12-31T23:59:59", "", "America/New_York", "time-out-of-range");
        row("2017-10-31T22:10:47Z", "twcs", "", "bad-time");
        row("2017-10-31T22:10:47Z", "", "", "2017-10-31T22:10:47Z");
        row("2017-10-31 22:10:47.5+01:00", "iso", "", "2017-10-31T21:10:47.500Z");
        row("2017-10-31T22:10:47", "", "", "time-without-zone");
        row("2017-10-31T22:10:47", "", "Europe/Vienna", "2017-10-31T21:10:47Z");
        row("2017-03-26T02:30:00", "", "Europe/Vienna", "2017-03-26T01:00:00Z"); // in the gap: the transition
        row("2017-10-29T02:30:10.250", "", "Europe/Vienna", "2017-10-29T00:30:10.250Z"); // in the fold: the first
        row("2017-10-31T22:10:47Z", "", "Europe/Vienna", "2017-10-31T22:10:47Z");
        row("2017-10-31", "", "", "bad-time");
        row("31.10.2017 22:10", "", "", "bad-time");
        row("0017-10-31T22:10:47Z", "", "", "time-out-of-range");
        row("20170-10-31T22:10:47Z", "", "", "time-out-of-range");
        row("1509487847", "", "", "bad-time"); // never guessed
        row("1509487847", "s", "", "2017-10-31T22:10:47Z");
        row("1509487847.0", "s", "", "2017-10-31T22:10:47Z");
        row("1509487847123", "ms", "", "2017-10-31T22:10:47.123Z");
        row("-1", "s", "", "1969-12-31T23:59:59Z");
        row("1509487847123", "s", "", "time-out-of-range");
        row("99999999999999999999", "s", "", "time-out-of-range");
        row("12ab", "s", "", "bad-time");
        row("", "", "", "bad-time");
    }
    void readTime_everyForm_givesInstantOrFault()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reading);
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, expected);
        const auto time = readTime(text.toStdString(), ruleOf(reading, zone));
        QCOMPARE(QByteArray::fromStdString(time.fault ? std::string(refusalName(*time.fault)) : toIso(time.at)), expected);
        if (!time.fault)
            QCOMPARE(sourceText(time.at, time.source), text.toStdString());
    }

    void readTime_canonicalText_isNotKept()
    {
        for (const std::string_view text : {"Tue Oct 31 22:10:47 -0700 2017", "2017-10-31T22:10:47Z", "2017-10-31T22:10:47+05:45",
                                            "2017-10-31T22:10:47.500-03:30"})
            QVERIFY2(readTime(text, {}).source.text.empty(), text.data());
        for (const std::string_view text : {"2017-10-31 22:10:47Z", "2017-10-31T22:10:47+0545", "2017-10-31T22:10:47.000Z"})
            QVERIFY2(!readTime(text, {}).source.text.empty(), text.data());
    }
};

QTEST_APPLESS_MAIN(SourceTimeTest)
#include "tst_source_time.moc"
