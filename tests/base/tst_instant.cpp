#include "core/base/instant.h"

#include <QtTest>

using namespace attache;

class InstantTest : public QObject {
    Q_OBJECT

private slots:
    void parseIso_texts_areReadOrNot_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // empty: nothing
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << QByteArray(expected);
        };
        row("2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z");
        row("2026-03-01t10:00:00z", "2026-03-01T10:00:00Z");
        row("2026-03-01 10:00Z", "2026-03-01T10:00:00Z");
        row("2026-03-01T10:00:00.5Z", "2026-03-01T10:00:00.500Z");
        row("2026-03-01T10:00:00.1239Z", "2026-03-01T10:00:00.123Z");
        row("2026-03-01T10:00:00+05:45", "2026-03-01T04:15:00Z");
        row("2026-03-01T10:00:00-0330", "2026-03-01T13:30:00Z");
        row("2026-03-01 10:00:00 +0000", "2026-03-01T10:00:00Z");
        row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z");
        row("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z");
        row("1900-01-01T00:00:00Z", "1900-01-01T00:00:00Z");
        row("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z");
        row("2026-03-01T10:00:00", "");
        row("2026-03-01", "");
        row("2026-03-01T24:00:00Z", "");
        row("2026-03-01T10:60:00Z", "");
        row("2026-02-29T10:00:00Z", "");
        row("2026-13-01T10:00:00Z", "");
        row("1899-12-31T23:59:59Z", "");
        row("9999-12-31T23:59:59-00:01", "");
        row("1900-01-01T00:00:00+00:01", "");
        row("12026-03-01T10:00:00Z", "");
        row("2026-03-01T10:00:00.Z", "");
        row("2026-03-01T10:00:00+5", "");
        row("2026-03-01T10:00:00+16:00", "");
        row("2026-03-01T10:00:00Z.", "");
        row("2026-3-1T10:00:00Z", "");
        row("", "");
    }
    void parseIso_texts_areReadOrNot()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto instant = parseIso(text.toStdString());
        QCOMPARE(instant ? QByteArray::fromStdString(toIso(*instant)) : QByteArray(), expected);
    }

    void toIso_everyInstant_isReadBack()
    {
        for (std::int64_t millis = -2'208'988'800'000; millis < 4'102'444'800'000; millis += 86'399'123'457) {
            const auto instant = fromMillis(millis);
            QCOMPARE(toMillis(instant), millis);
            QVERIFY(parseIso(toIso(instant)) == instant);
        }
    }

    void secondsBetween_laterMinusEarlier_keepsMillisecondsAndSign()
    {
        QCOMPARE(secondsBetween(fromMillis(1'000), fromMillis(3'500)), 2.5);
        QCOMPARE(secondsBetween(fromMillis(3'500), fromMillis(1'000)), -2.5);
    }
};

QTEST_APPLESS_MAIN(InstantTest)
#include "tst_instant.moc"
