#include "core/ingest/column_map.h"

#include <QtTest>

using namespace attache;

namespace {

std::vector<std::string> split(const QByteArray &header)
{
    std::vector<std::string> names;
    for (const auto &name : header.split(','))
        names.push_back(name.toStdString());
    return names;
}

// 'id=0 author=1 …', or the detail of the error with the field that is to blame.
std::string shown(const Result<ColumnMap> &map)
{
    if (!map)
        return map.error().place.field + (map.error().place.field.empty() ? "" : ": ") + map.error().detail;
    std::string text;
    for (std::size_t i = 0; i < kColumns; ++i)
        if (const auto place = map->place[i])
            text += (text.empty() ? "" : " ") + std::string(columnName(static_cast<Column>(i))) + "=" + std::to_string(*place);
    return text;
}

} // namespace

class ColumnMapTest : public QObject {
    Q_OBJECT

private slots:
    void mapColumns_headers_areFoundOrNamed_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray plain("platform,id,author,created_at,text");
        QTest::newRow("our names") << plain << QByteArray("{}") << QByteArray("id=1 platform=0 author=2 created_at=3 text=4");
        QTest::newRow("other names, other case")
            << QByteArray("Tweet_ID, Username ,DATE,Message") << QByteArray(R"({"platform":"Twitter"})")
            << QByteArray("id=0 author=1 created_at=2 text=3");
        QTest::newRow("our name beats another")
            << plain + ",author_id,status_id" << QByteArray("{}") << QByteArray("id=1 platform=0 author=2 created_at=3 text=4");
        QTest::newRow("no platform") << QByteArray("id,author,created_at,text") << QByteArray("{}")
                                     << QByteArray("missing: platform");
        QTest::newRow("several missing") << QByteArray("platform,created_at") << QByteArray("{}")
                                         << QByteArray("missing: id, author, text");
        QTest::newRow("two other names") << QByteArray("platform,id,username,author_id,created_at,text") << QByteArray("{}")
                                         << QByteArray("ambiguous: author");
        QTest::newRow("date and time apart") << QByteArray("platform,id,author,date,time,text") << QByteArray("{}")
                                             << QByteArray("ambiguous: created_at");
        QTest::newRow("header twice") << plain + ",likes,Likes" << QByteArray("{}") << QByteArray("ambiguous: likes");
        QTest::newRow("wish settles it") << QByteArray("platform,id,username,author_id,created_at,text")
                                         << QByteArray(R"({"columns":{"author":"Username"}})")
                                         << QByteArray("id=1 platform=0 author=2 created_at=4 text=5");
        QTest::newRow("left out") << plain + ",likes" << QByteArray(R"({"columns":{"likes":null}})")
                                  << QByteArray("id=1 platform=0 author=2 created_at=3 text=4");
        QTest::newRow("taken headers are not taken again")
            << QByteArray("platform,id,from,created_at,text,message")
            << QByteArray(R"({"columns":{"text":"message","author_name":"from"}})") << QByteArray("missing: author");
        QTest::newRow("no such header") << plain << QByteArray(R"({"columns":{"lang":"Sprache"}})")
                                        << QByteArray("lang: no such header");
        QTest::newRow("wished header twice") << plain + ",a,a" << QByteArray(R"({"columns":{"lang":"a"}})")
                                             << QByteArray("lang: the header stands twice");
    }
    void mapColumns_headers_areFoundOrNamed()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, wish);
        QFETCH(QByteArray, expected);
        const auto names = split(header);
        const std::vector<std::string_view> views(names.begin(), names.end());
        const auto parsed = parseMapWish(wish.toStdString());
        QVERIFY(parsed);
        QCOMPARE(QByteArray::fromStdString(shown(mapColumns(views, *parsed))), expected);
    }

    void parseMapWish_mistakes_nameTheMember_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray();
        QTest::newRow("list") << QByteArray("[]") << QByteArray();
        QTest::newRow("unknown member") << QByteArray(R"({"colums":{}})") << QByteArray("colums");
        QTest::newRow("unknown column") << QByteArray(R"({"columns":{"txt":"a"}})") << QByteArray("columns.txt");
        QTest::newRow("not ours to map") << QByteArray(R"({"columns":{"inbound":"a"}})") << QByteArray("columns.inbound");
        QTest::newRow("a number for a header") << QByteArray(R"({"columns":{"text":3}})") << QByteArray("columns.text");
        QTest::newRow("form") << QByteArray(R"({"time":{"form":"epoch"}})") << QByteArray("time.form");
        QTest::newRow("zone") << QByteArray(R"({"time":{"zone":"Europe/Atlantis"}})") << QByteArray("time.zone");
        QTest::newRow("delimiter") << QByteArray(R"({"delimiter":";;"})") << QByteArray("delimiter");
        QTest::newRow("platform") << QByteArray(R"({"platform":" "})") << QByteArray("platform");
    }
    void parseMapWish_mistakes_nameTheMember()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, field);
        const auto wish = parseMapWish(json.toStdString());
        QVERIFY(!wish);
        QCOMPARE(wish.error().code, Errc::BadMapping);
        QCOMPARE(QByteArray::fromStdString(wish.error().place.field), field);
    }

    void parseMapWish_allMembers_areTaken()
    {
        const auto wish =
            parseMapWish(R"({"platform":"Twitter","time":{"form":"epoch-ms","zone":"Asia/Kathmandu"},"delimiter":"|"})");
        QVERIFY(wish);
        QCOMPARE(wish->platform, std::string("x"));
        QCOMPARE(wish->time.reading, TimeReading::EpochMillis);
        QCOMPARE(wish->time.zone->name(), std::string("Asia/Kathmandu"));
        QCOMPARE(wish->delimiter, std::optional('|'));
    }
};

QTEST_APPLESS_MAIN(ColumnMapTest)
#include "tst_column_map.moc"
