#include "core/ingest/json_cutter.h"
#include "core/ingest/json_keys.h"
#include "core/ingest/json_parser.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

struct Cuts {
    std::vector<std::string> records;
    std::vector<std::int64_t> lines;
    std::string envelope;
    int overlong = 0;
    bool whole = false;
};

Cuts cut(const std::string &text, JsonShape shape, const std::string &member, std::size_t piece)
{
    Cuts cuts;
    JsonCutter cutter(shape, member, [&](const JsonCut &record) {
        cuts.records.emplace_back(record.bytes);
        cuts.lines.push_back(record.line);
        cuts.overlong += record.overlong ? 1 : 0;
    });
    for (std::size_t at = 0; at < text.size(); at += piece)
        cutter.feed(std::string_view(text).substr(at, piece));
    cuts.whole = bool(cutter.finish());
    cuts.envelope = cutter.envelope();
    return cuts;
}

using Texts = std::vector<std::string>;

} // namespace

class JsonCutterTest : public QObject {
    Q_OBJECT

private slots:
    void cut_shapes_giveRecordsWhateverThePieces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("shape");
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArrayList>("records");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("lines") << QByteArray("{\"a\":1}\r\n\n {\"b\":2}\nno json\n[3]") << int(JsonShape::Lines) << QByteArray()
                               << QByteArrayList{"{\"a\":1}", "{\"b\":2}", "no json", "[3]"} << QByteArray("1 3 4 5 ");
        QTest::newRow("elements") << QByteArray("[ {\"a\":\"],}\\\"\"},\n{\"b\":[1,{}]} ,\n\"c\", 4.5,null ]\n")
                                  << int(JsonShape::Elements) << QByteArray()
                                  << QByteArrayList{"{\"a\":\"],}\\\"\"}", "{\"b\":[1,{}]}", "\"c\"", "4.5", "null"}
                                  << QByteArray("1 2 3 3 3 ");
        QTest::newRow("behind a name") << QByteArray("window.YTD.tweets.part0 = [\n  {\"a\":\"x = [1\"}\n];\n")
                                       << int(JsonShape::Elements) << QByteArray() << QByteArrayList{"{\"a\":\"x = [1\"}"}
                                       << QByteArray("2 ");
        QTest::newRow("pages one after the other")
            << QByteArray("[1,2]\n[3]\n\n[]\n[4]") << int(JsonShape::Elements) << QByteArray()
            << QByteArrayList{"1", "2", "3", "4"} << QByteArray("1 1 2 5 ");
        QTest::newRow("nothing in it") << QByteArray("[]") << int(JsonShape::Elements) << QByteArray() << QByteArrayList{}
                                       << QByteArray();
        QTest::newRow("documents") << QByteArray("{\n\"a\":\n1}\n{\"b\":2}") << int(JsonShape::Documents) << QByteArray()
                                   << QByteArrayList{"{\n\"a\":\n1}", "{\"b\":2}"} << QByteArray("1 4 ");
        QTest::newRow("a member") << QByteArray("{\"id\":\"items\",\"more\":{\"items\":[9]},\"items\":[{\"a\":1},2],\"n\":2}")
                                  << int(JsonShape::Elements) << QByteArray("items") << QByteArrayList{"{\"a\":1}", "2"}
                                  << QByteArray("1 1 ");
        QTest::newRow("a member that is none") << QByteArray("{\"items\":{\"a\":[1]}}") << int(JsonShape::Elements)
                                               << QByteArray("items") << QByteArrayList{} << QByteArray();
        const QByteArray deep =
            "{\"X\":{\"Items\":[0]},\n\"B\":{\"s\":\"Items\",\"Items\":{\"L\":[1,\n2]},\"one\":{\"c\":3},\"L\":[9]},\"L\":[8]}";
        QTest::newRow("a member far in") << deep << int(JsonShape::Elements) << QByteArray("A|B/Items/K|L")
                                         << QByteArrayList{"1", "2"} << QByteArray("2 3 ");
        QTest::newRow("an object") << deep << int(JsonShape::Elements) << QByteArray("A|B/one{}") << QByteArrayList{"{\"c\":3}"}
                                   << QByteArray("3 ");
        QTest::newRow("no object there") << deep << int(JsonShape::Elements) << QByteArray("B/L{}") << QByteArrayList{}
                                         << QByteArray();
    }
    void cut_shapes_giveRecordsWhateverThePieces()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, shape);
        QFETCH(QByteArray, member);
        QFETCH(QByteArrayList, records);
        QFETCH(QByteArray, lines);
        for (const std::size_t piece : {1U, 2U, 3U, 7U, 4096U}) {
            const auto cuts = cut(text.toStdString(), JsonShape(shape), member.toStdString(), piece);
            Texts expected;
            for (const auto &record : records)
                expected.push_back(record.toStdString());
            std::string found;
            for (const auto line : cuts.lines)
                found += std::to_string(line) + " ";
            QCOMPARE(cuts.records, expected);
            QCOMPARE(found, lines.toStdString());
            QVERIFY(cuts.whole);
        }
    }

    void cut_member_leavesTheObjectAround()
    {
        for (const std::size_t piece : {1U, 5U, 4096U})
            QCOMPARE(cut("{\"id\":\"o\", \"items\":[1,[2]], \"n\":2}\n", JsonShape::Elements, "items", piece).envelope,
                     "{\"id\":\"o\", \"items\":[], \"n\":2}"s);
    }

    // A text in the place of a name is not kept: with the way to a member, memory stays bounded too.
    void cut_longTextBesideTheMember_isLetGo()
    {
        const auto text = "{\"a\":\"" + std::string(3'000'000, 'x') + "\",\"items\":[1]}";
        const auto cuts = cut(text, JsonShape::Elements, "items", 1000);
        QCOMPARE(cuts.records, Texts{"1"});
        QVERIFY(cuts.whole);
    }

    void parse_oneNameTwice_isRefusedAtAnyDepth()
    {
        JsonParser parser;
        std::string many = "{";
        for (int i = 0; i < 100; ++i)
            many += "\"n" + std::to_string(i) + "\":{\"a\":1},";
        const std::vector<std::pair<std::string, bool>> cases{{R"({"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]})", false},
                                                              {R"({"a":1,"a":1})", true},
                                                              {R"([{"x":{"b":1,"c":2,"b":3}}])", true},
                                                              {R"({"a":1,"\u0061":2})", true},
                                                              {many + "\"last\":1}", false},
                                                              {many + "\"n7\":1}", true}};
        for (auto [text, twice] : cases) {
            const auto parsed = parseWhole(parser, text);
            QCOMPARE(parsed.fault == Refusal::DuplicateKey, twice);
            QCOMPARE(bool(parsed.root), !twice);
        }
    }

    void finish_arrayNotClosed_saysWhere()
    {
        JsonCutter cutter(JsonShape::Elements, {}, [](const JsonCut &) {});
        cutter.feed("[{\"a\":1},\n{\"b\":");
        const auto ended = cutter.finish();
        QCOMPARE(ended.error().code, Errc::FileCutOff);
        QCOMPARE(ended.error().place.line, 2);
    }

    void cut_recordOverTheLimit_isNamedAndTheNextIsRead()
    {
        const auto large = "{\"a\":\"" + std::string(JsonCutter::kRecordLimit, 'x') + "\"}";
        const auto lines = cut(large + "\n{\"b\":1}\n", JsonShape::Lines, {}, 65536);
        QCOMPARE(lines.overlong, 1);
        QCOMPARE(lines.records, (Texts{"", "{\"b\":1}"}));
        const auto elements = cut("[" + large + ",\n{\"b\":1}]", JsonShape::Elements, {}, 65536);
        QCOMPARE(elements.overlong, 1);
        QCOMPARE(elements.records, (Texts{"", "{\"b\":1}"}));
        QCOMPARE(elements.lines, (std::vector<std::int64_t>{1, 2}));
    }

    void keysIn_cutText_givesTheWays()
    {
        const auto keys = keysIn("window.x = [ {\"tweet\": {\"id_str\": \"1\", \"e\": {\"urls\": [ {\"u\": \"k\"} ] }, \"tex");
        QVERIFY(keys.contains("[].tweet.id_str"));
        QVERIFY(keys.contains("[].tweet.e.urls[].u"));
        QCOMPARE(keys.size(), std::size_t{5});
    }

    void parse_damage_isMendedOrNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value"); // of "a"
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("damaged");
        const auto fine = -1;
        QTest::newRow("whole") << QByteArray("{\"a\":\"b\"}") << QByteArray("b") << fine << 0;
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"caf\xE9\"}") << QByteArray("caf\xEF\xBF\xBD") << fine << 1;
        QTest::newRow("lone surrogate") << QByteArray("{\"a\":\"x\\ud83dy\"}") << QByteArray("x\xEF\xBF\xBDy") << fine << 1;
        QTest::newRow("a pair and a lone one")
            << QByteArray("{\"a\":\"\\ud83d\\ude00\\ude00\"}") << QByteArray("\xF0\x9F\x98\x80\xEF\xBF\xBD") << fine << 1;
        QTest::newRow("number of many digits")
            << QByteArray("{\"a\":123456789012345678901234567890}") << QByteArray("123456789012345678901234567890") << fine << 0;
        QTest::newRow("number out of range") << QByteArray("{\"a\":1e999}") << QByteArray("1e999") << fine << 0;
        QTest::newRow("cut off") << QByteArray("{\"a\":\"b") << QByteArray() << int(Refusal::BrokenJson) << 0;
        QTest::newRow("prose") << QByteArray("Bad Gateway") << QByteArray() << int(Refusal::BrokenJson) << 0;
        QTest::newRow("too deep") << "{\"a\":" + QByteArray(70, '[') + QByteArray(70, ']') + "}" << QByteArray()
                                  << int(Refusal::TooDeep) << 0;
    }
    void parse_damage_isMendedOrNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        QFETCH(int, fault);
        QFETCH(int, damaged);
        JsonParser parser;
        auto bytes = text.toStdString();
        const auto parsed = parseWhole(parser, bytes);
        QCOMPARE(parsed.fault ? int(*parsed.fault) : -1, fault);
        QCOMPARE(std::string(parsed.root["a"].text()), value.toStdString());
        QCOMPARE(int(parsed.cleaning.damaged), damaged);
    }

    void item_numbersAndTexts_areReadAlike()
    {
        JsonParser parser;
        auto text = R"({"id":12345678901234567890,"text":"17","float":1.7e18,"n":"1,234","minus":-3,"none":null,"word":"x",)"s
                    + R"("list":[1,2]})";
        const auto root = parseWhole(parser, text).root;
        QCOMPARE(root["id"].id(), std::optional("12345678901234567890"s));
        QCOMPARE(root["text"].id(), std::optional("17"s));
        QVERIFY(!root["float"].id());
        QCOMPARE(root["none"].id(), std::optional(""s));
        QCOMPARE(root["gone"]["deeper"].id(), std::optional(""s));
        std::int64_t bad = 0;
        QCOMPARE(root["text"].count(bad), std::optional<std::int64_t>(17));
        QCOMPARE(root["n"].count(bad), std::optional<std::int64_t>(1234));
        QVERIFY(!root["none"].count(bad) && !root["gone"].count(bad));
        QCOMPARE(bad, 0);
        QVERIFY(!root["minus"].count(bad) && !root["word"].count(bad));
        QCOMPARE(bad, 2);
        std::int64_t sum = 0;
        for (const auto each : root["list"].elements())
            sum += each.integer().value_or(0);
        QCOMPARE(sum, 3);
        for (const auto each : root["gone"].elements())
            QVERIFY2(!each, "nothing has no elements");
    }
};

QTEST_APPLESS_MAIN(JsonCutterTest)
#include "tst_json_cutter.moc"
