#include "core/ingest/csv_reader.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

struct Read {
    std::string shown; // 'line:field|field' of each record, one blank between records
    Status end;
};

Read readInPieces(const std::string &text, std::size_t piece, char delimiter = ',')
{
    Read read;
    CsvReader reader(delimiter, [&](const CsvRow &row) {
        read.shown += (read.shown.empty() ? "" : " ") + std::to_string(row.line) + ":";
        for (std::size_t i = 0; i < row.fields.size(); ++i)
            read.shown += (i ? "|" : "") + std::string(row.fields[i]) + (row.overlong == i ? "<overlong>" : "");
    });
    for (std::size_t at = 0; at < text.size(); at += piece)
        reader.feed(std::string_view(text).substr(at, piece));
    read.end = reader.finish();
    return read;
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private slots:
    void feed_anyPieceSize_givesTheSameRecords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QByteArray("1:a|b 2:1|2");
        QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << QByteArray("1:a|b 2:1|2");
        QTest::newRow("crlf") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << QByteArray("1:a|b 2:1|2 3:3|4");
        QTest::newRow("cr alone") << QByteArray("a,b\r1,2\r3,4\r") << QByteArray("1:a|b 2:1|2 3:3|4");
        QTest::newRow("blank lines count as lines") << QByteArray("a,b\n\n\r\n1,2\n") << QByteArray("1:a|b 4:1|2");
        QTest::newRow("line break in quotes") << QByteArray("a,\"b\nc\"\n1,2\n") << QByteArray("1:a|b\nc 3:1|2");
        QTest::newRow("crlf in quotes") << QByteArray("\"a\r\nb\",c\r\n1,2\r\n") << QByteArray("1:a\r\nb|c 3:1|2");
        QTest::newRow("cr ends one field, lf starts the next")
            << QByteArray("\"a\r\",\"\nb\"\n1,2\n") << QByteArray("1:a\r|\nb 4:1|2");
        QTest::newRow("cr ends the record, lf starts the next field")
            << QByteArray("a\r\"\nb\"\r1\n") << QByteArray("1:a 2:\nb 4:1");
        QTest::newRow("doubled quotes") << QByteArray("\"a \"\"b\"\" c\",\"\"\"\"\n1,2\n") << QByteArray("1:a \"b\" c|\" 2:1|2");
        QTest::newRow("empty fields") << QByteArray(",\n,,\n") << QByteArray("1:| 2:||");
        QTest::newRow("blanks are kept") << QByteArray(" a , b\t\n") << QByteArray("1: a | b\t");
        QTest::newRow("quote inside a bare field") << QByteArray("a\"b,c\n1,2\n") << QByteArray("1:a\"b|c 2:1|2");
        QTest::newRow("text behind a closing quote") << QByteArray("\"ab\"c,d\n1,2\n") << QByteArray("1:abc|d 2:1|2");
        QTest::newRow("blank behind a closing quote") << QByteArray("\"ab\" ,d\n1,2\n") << QByteArray("1:ab |d 2:1|2");
        QTest::newRow("quoted word in a quoted field")
            << QByteArray("\"say \"hi\" now\",d\n1,2\n") << QByteArray("1:say hi\" now\"|d 2:1|2");
        QTest::newRow("NUL") << QByteArray("a\0b,c\n", 6) << QByteArray("1:a\0b|c", 7);
    }
    void feed_anyPieceSize_givesTheSameRecords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        for (const std::size_t piece : {1U, 2U, 3U, 5U, 7U, 1000U}) {
            const auto read = readInPieces(text.toStdString(), piece);
            QVERIFY(read.end);
            QCOMPARE(QByteArray::fromStdString(read.shown), expected);
        }
    }

    void finish_quoteStaysOpen_namesTheLineWhereItOpened_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<qint64>("line");
        QTest::newRow("first record") << QByteArray("\"a,b\n1,2\n") << QByteArray() << qint64{1};
        QTest::newRow("later record") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << QByteArray("1:a|b 2:1|2") << qint64{3};
        QTest::newRow("behind a field of two lines")
            << QByteArray("a,b\n\"1\n2\",\"3\n4,5\n") << QByteArray("1:a|b") << qint64{3};
    }
    void finish_quoteStaysOpen_namesTheLineWhereItOpened()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, before);
        QFETCH(qint64, line);
        for (const std::size_t piece : {1U, 4U, 1000U}) {
            const auto read = readInPieces(text.toStdString(), piece);
            QVERIFY(!read.end);
            QCOMPARE(read.end.error().code, Errc::UnclosedQuote);
            QCOMPARE(read.end.error().place.line, line);
            QCOMPARE(QByteArray::fromStdString(read.shown), before);
        }
    }

    void feed_fieldAtAndOverTheLimit_marksTheOneOver_data()
    {
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<bool>("over");
        QTest::newRow("bare, at the limit") << false << false;
        QTest::newRow("bare, over") << false << true;
        QTest::newRow("quoted, at the limit") << true << false;
        QTest::newRow("quoted, over") << true << true;
    }
    void feed_fieldAtAndOverTheLimit_marksTheOneOver()
    {
        QFETCH(bool, quoted);
        QFETCH(bool, over);
        const std::string quote = quoted ? "\"" : "";
        const auto text = "a,b\n1," + quote + std::string(CsvReader::kFieldLimit + (over ? 1 : 0), 'x') + quote + ",3\n4,5\n";
        for (const std::size_t piece : {std::size_t{4096}, text.size()}) {
            const auto read = readInPieces(text, piece);
            QVERIFY(read.end);
            if (over)
                QCOMPARE(read.shown, "1:a|b 2:1|<overlong>|3 3:4|5"s);
            else
                QVERIFY(read.shown.size() > CsvReader::kFieldLimit && read.shown.ends_with("x|3 3:4|5"));
        }
    }

    void feed_longFieldOfManyLines_countsThemAll()
    {
        std::string long3("\"");
        for (int i = 0; i < 900'000; ++i)
            long3 += "ab\r\n";
        const auto read = readInPieces("a,b\n" + long3 + "\"\"\",2\n3,4\n", 65'537);
        QVERIFY(read.end);
        QCOMPARE(read.shown, "1:a|b 2:<overlong>|2 900003:3|4"s);
    }

    void feed_openQuoteInALongField_isFoundAtTheEnd()
    {
        const auto read = readInPieces("a,b\n1,\"" + std::string(3 * CsvReader::kFieldLimit, '\n'), 65'536);
        QVERIFY(!read.end);
        QCOMPARE(read.end.error().place.line, 2);
    }

    void feed_recordOfMillionsOfFields_staysBounded()
    {
        std::size_t fields = 0;
        CsvReader reader(',', [&](const CsvRow &row) { fields = row.fields.size(); });
        reader.feed(std::string(2'000'000, ','));
        QVERIFY(reader.finish());
        QCOMPARE(fields, std::size_t{4096});
    }

    void guessDelimiter_firstRecord_decides_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b,c\n1;2;3;4;5\n") << ',';
        QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2;3\n") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\n") << '\t';
        QTest::newRow("bar") << QByteArray("a|b\n") << '|';
        QTest::newRow("commas in quotes") << QByteArray("\"a,b,c,d\";e\n") << ';';
        QTest::newRow("none") << QByteArray("a\n") << ',';
    }
    void guessDelimiter_firstRecord_decides()
    {
        QFETCH(QByteArray, head);
        QFETCH(char, delimiter);
        QCOMPARE(guessDelimiter(head.toStdString()), delimiter);
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "tst_csv_reader.moc"
