#include "core/ingest/source_time.h"
#include "core/ingest/written_time.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

class WrittenTimeTest : public QObject {
    Q_OBJECT

private slots:
    void isoOfWritten_everyWriting_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("monthFirst");
        QTest::addColumn<QByteArray>("iso"); // empty: none
        const auto row = [](const char *text, bool monthFirst, const char *iso) {
            QTest::newRow(text) << QByteArray(text) << monthFirst << QByteArray(iso);
        };
        row("10/16/17 22:59", true, "2017-10-16T22:59:00");
        row("9/30/70 2:22", true, "1970-09-30T02:22:00");
        row("03/15/2024 10:05 am", true, "2024-03-15T10:05:00");
        row("03/15/2024 12:05 AM", true, "2024-03-15T00:05:00");
        row("03/15/2024 12:05pm", true, "2024-03-15T12:05:00");
        row("15.3.2024 10:05:30", false, "2024-03-15T10:05:30");
        row("15-Jul-2024 10:05PM", true, "2024-07-15T22:05:00");
        row("Jul/15/2024, 10:05", false, "2024-07-15T10:05:00");
        row("03/15/2024", true, "");
        row("03/15 10:05", true, "");
        row("13:05", true, "");
        row("03/15/2024 13:05 pm", true, "");
        row("03/15/202 10:05", true, "");
        row("a/b/2024 10:05", true, "");
    }
    void isoOfWritten_everyWriting()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, monthFirst);
        QFETCH(QByteArray, iso);
        QCOMPARE(QByteArray::fromStdString(isoOfWritten(text.toStdString(), monthFirst).value_or("")), iso);
    }

    void readTime_needsTheZoneAndARealDay()
    {
        const TimeRule bare{TimeReading::MonthFirst, {}}, utc{TimeReading::MonthFirst, Zone()};
        QCOMPARE(readTime("10/16/17 22:59", bare).fault, std::optional(Refusal::TimeWithoutZone));
        QCOMPARE(readTime("13/16/17 22:59", utc).fault, std::optional(Refusal::BadTime));
        const auto read = readTime("10/16/17 22:59", utc);
        QCOMPARE(toIso(read.at), "2017-10-16T22:59:00Z"s);
        QCOMPARE(sourceText(read.at, read.source), "10/16/17 22:59"s);
    }
};

QTEST_APPLESS_MAIN(WrittenTimeTest)
#include "tst_written_time.moc"
