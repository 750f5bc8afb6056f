#include "core/ingest/cell.h"

#include <QtTest>

using namespace attache;

class CellTest : public QObject {
    Q_OBJECT

private slots:
    void idCell_damagedAndOddIds_areToldApart_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("expected"); // 'mangled' or the id
        const auto row = [](const char *cell, const char *expected) {
            QTest::newRow(*cell ? cell : "empty") << QByteArray(cell) << QByteArray(expected);
        };
        row("119237", "119237");
        row("1712345678901234567", "1712345678901234567");
        row("00123", "00123");
        row(" 119237\t", "119237");
        row("119236.0", "119236");
        row("1712345678901234567.0", "mangled");
        row("119236.5", "119236.5");
        row("1.70E+18", "mangled");
        row("1.7e+18", "mangled");
        row("1,70E+18", "mangled");
        row("1E+18", "mangled");
        row("1.7E18", "mangled");
        row("12345678e10", "12345678e10");
        row("3ke4abcd", "3ke4abcd");
        row("at://did:plc:abc/app.bsky.feed.post/3kabc", "at://did:plc:abc/app.bsky.feed.post/3kabc");
        row("=\"119237\"", "119237");
        row("nan", "");
        row("NULL", "");
        row("None", "");
        row("", "");
    }
    void idCell_damagedAndOddIds_areToldApart()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, expected);
        const auto text = cell.toStdString();
        const auto id = idCell(text);
        QCOMPARE(id ? QByteArray::fromStdString(std::string(*id)) : QByteArray("mangled"), expected);
    }

    void countCell_onlyPlainCounts_areKnown_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<qint64>("expected"); // -1: unknown
        const auto row = [](const char *cell, qint64 expected) {
            QTest::newRow(*cell ? cell : "empty") << QByteArray(cell) << expected;
        };
        row("0", 0);
        row("42", 42);
        row("42.0", 42);
        row("1000000000000", 1'000'000'000'000);
        row("1000000000001", -1);
        row("99999999999999999999", -1);
        row("-3", -1);
        row("NaN", -1);
        row("4.5", -1);
        row("1,234", -1);
        row("1e3", -1);
        row("+4", -1);
        row("many", -1);
        row("", -1);
    }
    void countCell_onlyPlainCounts_areKnown()
    {
        QFETCH(QByteArray, cell);
        QFETCH(qint64, expected);
        QCOMPARE(qint64{countCell(cell.toStdString()).value_or(-1)}, expected);
    }

    void flagCell_words_areReadInAnyCase()
    {
        QCOMPARE(flagCell("True"), std::optional(true));
        QCOMPARE(flagCell(" FALSE "), std::optional(false));
        QCOMPARE(flagCell("1"), std::optional(true));
        QCOMPARE(flagCell("n"), std::optional(false));
        QVERIFY(!flagCell(""));
        QVERIFY(!flagCell("Hootsuite"));
    }

    void handleList_words_areFoldedAndKeptOnce()
    {
        QCOMPARE(handleList(" @Amb_FR  amb_fr\n@Other "), std::string("amb_fr other"));
        QCOMPARE(handleList("@ "), std::string());
    }
};

QTEST_APPLESS_MAIN(CellTest)
#include "tst_cell.moc"
