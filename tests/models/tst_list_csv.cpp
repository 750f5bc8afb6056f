#include "core/models/list_csv.h"
#include "core/models/list_json.h"

#include <QTest>

#include <QJsonArray>
#include <random>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

ListRow sampleRow()
{
    ListRow row;
    row.post = {"x", "17"};
    row.root = {"x", "16"};
    row.author = "amina";
    row.createdAt = *parseIso("2026-10-14T15:40:00Z");
    row.anchor = row.createdAt;
    row.status = "answered";
    row.seconds = 1800;
    row.answeredBy = PostKey{"x", "18"};
    row.text = "Hello";
    return row;
}

// What a reader of RFC 4180 gets from one field.
std::string readBack(std::string field)
{
    if (field.empty() || field.front() != '"')
        return field;
    std::string text;
    for (std::size_t i = 1; i + 1 < field.size(); ++i) {
        text += field[i];
        if (field[i] == '"')
            ++i;
    }
    return text;
}

} // namespace

class TestListCsv : public QObject {
    Q_OBJECT

private slots:
    void text_thatLooksLikeAFormula_getsAnApostrophe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"hello"_s << u"hello"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@embassy hello"_s << u"'@embassy hello"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("full-width equals") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
        QTest::newRow("full-width at") << u"\uFF20a"_s << u"'\uFF20a"_s;
        QTest::newRow("inside is harmless") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"say \"yes\""_s << u"\"say \"\"yes\"\"\""_s;
        QTest::newRow("formula with comma") << u"=HYPERLINK(\"a\",1)"_s << u"\"'=HYPERLINK(\"\"a\"\",1)\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    }
    void text_thatLooksLikeAFormula_getsAnApostrophe()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(csvText(text.toStdString())), expected);
    }

    void text_atRandom_neverBeginsAFormulaAndReadsBack()
    {
        std::mt19937 random(7);
        const std::vector<std::string> pieces{"=",  "+", "-", "@", "\t",     "\r",     "\n", ",",
                                              "\"", "a", "'", " ", "\uFF0B", "\uFF1D", "ب"};
        for (int i = 0; i < 100'000; ++i) {
            std::string text;
            for (auto n = random() % 6; n > 0; --n)
                text += pieces[random() % pieces.size()];
            const std::string read = readBack(csvText(text));
            QVERIFY(read == text || read == "'" + text);
            QVERIFY(read.empty() || std::string_view("=+-@\t\r\n\xEF").find(read.front()) == std::string_view::npos);
        }
    }

    void row_printsTheColumnsOfTheContract()
    {
        QCOMPARE(listCsvHead(),
                 std::string("key,platform,post_id,conversation,author,created_at,anchor,status,seconds,answered_by,text\r\n"));
        std::string csv;
        appendListCsv(csv, sampleRow());
        QCOMPARE(csv, std::string("x:17,x,17,x:16,amina,2026-10-14T15:40:00Z,2026-10-14T15:40:00Z,answered,1800,x:18,Hello\r\n"));
    }

    void row_withUnknowns_leavesThemEmpty()
    {
        ListRow row;
        row.post = {"x", "1"};
        row.createdAt = *parseIso("2026-10-14T15:40:00Z");
        row.seconds = 0.5;
        std::string csv;
        appendListCsv(csv, row);
        QCOMPARE(csv, std::string("x:1,x,1,,,2026-10-14T15:40:00Z,,,0.5,,\r\n"));
    }

    void json_hasTheSameMembers()
    {
        const QJsonObject list = listJson({FigureId::Answered, Part::Numerator, false, {}, 0, -1}, {1, {sampleRow()}});
        QCOMPARE(list[u"total"], 1);
        const QJsonObject row = list[u"rows"].toArray()[0].toObject();
        QCOMPARE(row.size(), qsizetype(kListColumns.size()));
        for (const std::string_view column : kListColumns)
            QVERIFY(row.contains(QLatin1String(column.data(), qsizetype(column.size()))));
    }
};

QTEST_GUILESS_MAIN(TestListCsv)
#include "tst_list_csv.moc"
