#include "tests/ingest/form_checks.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

const std::string kQuestion = R"({"platform":"x","id":"1","author":"@asker","created_at":"2026-03-01T10:00:00Z",)"
                              R"("text":"Dear @Embassy","likes":3,"followers_at_post":7})";
const std::string kAnswer = R"({"platform":"x","id":2,"author":"Embassy","created_at":"2026-03-01T11:00:00+01:00",)"
                            R"("text":"Yes","in_reply_to":"1","mentions":["asker","@Other"],"observed_at":)"
                            R"("2026-03-02T00:00:00Z","automatic":true,"lang":"en","url":"https://x.com/Embassy/status/2"})";

} // namespace

class JsonlImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_ourNames_fillsThePost()
    {
        const auto run = m_files.import(kQuestion + "\n" + kAnswer + "\n");
        QVERIFY(run.status);
        QCOMPARE(run.format, "jsonl"s);
        QCOMPARE(run.receipt.kind, "posts"s);
        const auto &question = run.sink.posts.at(0);
        QCOMPARE(question.key, (PostKey{"x", "1"}));
        QCOMPARE(question.author, "asker"s);
        QCOMPARE(question.mentions, "embassy"s);
        QVERIFY(question.mentionsFromText);
        QCOMPARE(question.counts.likes, std::optional<std::int64_t>(3));
        const auto &answer = run.sink.posts.at(1);
        QCOMPARE(answer.key.id, "2"s);
        QCOMPARE(answer.inReplyTo, "1"s);
        QCOMPARE(answer.mentions, "asker other"s);
        QVERIFY(!answer.mentionsFromText && answer.automatic);
        QCOMPARE(answer.observedAt, parseIso("2026-03-02T00:00:00Z"));
    }

    void read_arrayOfRecords_isTheSame()
    {
        const auto lines = m_files.import(kQuestion + "\n" + kAnswer + "\n");
        QCOMPARE(m_files.import("[" + kQuestion + "," + kAnswer + "]").sink.posts, lines.sink.posts);
    }

    void read_mappedMembers_byTheirWay()
    {
        ImportOptions options;
        options.columnMap = R"({"platform":"mastodon","time":{"form":"epoch-ms"},"columns":{"author":"user.name",
                                "created_at":"at","text":"body","likes":null}})";
        const auto run = m_files.import(R"({"id":"1","user":{"name":"a@host.example"},"at":1772359200000,"body":"hi","likes":4})",
                                        options, "jsonl");
        QVERIFY(run.refusals().empty());
        QCOMPARE(run.sink.posts.at(0).author, "a@host.example"s);
        QCOMPARE(toIso(run.sink.posts.at(0).createdAt), "2026-03-01T10:00:00Z"s);
        QVERIFY(!run.sink.posts.at(0).counts.likes);
        options.columnMap = "[]";
        QCOMPARE(m_files.import(kQuestion, options).status.error().code, Errc::BadMapping);
    }

    void read_badRecords_areRefusedByTheirLine_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QByteArray>("refusal");
        const auto row = [](const char *what, const char *with, const char *refusal) {
            QTest::newRow(refusal) << QByteArray(what) << QByteArray(with) << QByteArray(refusal);
        };
        row("\"id\":\"1\"", "\"id\":\"1.70E+18\"", "mangled-id id");
        row("\"id\":\"1\"", "\"id\":\"\"", "missing-field id");
        row("\"x\"", "\"\"", "bad-platform platform");
        row("@asker", "", "missing-field author");
        row("Dear @Embassy", "", "missing-field text");
        row("10:00:00Z", "10:00:00", "time-without-zone created_at");
        row("2026-03-01T", "2026-02-30T", "bad-time created_at");
        row("2026-03-01T", "1066-03-01T", "time-out-of-range created_at");
        row("\"likes\":3", "\"automatic\":\"perhaps\"", "missing-field automatic");
        row("\"likes\":3", "\"likes\":", "broken-json");
    }
    void read_badRecords_areRefusedByTheirLine()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(QByteArray, refusal);
        const auto bad = QByteArray::fromStdString(kQuestion).replace(what, with).toStdString();
        const auto run = m_files.import(kAnswer + "\n" + bad + "\n");
        QCOMPARE(run.refusals(), (Counted{{refusal.toStdString(), 1}}));
        QCOMPARE(run.receipt.refusals[0].firstLines, std::vector<std::int64_t>{2});
        QCOMPARE(run.sink.posts.size(), std::size_t{1});
    }

    void read_anyMemberMissing_keepsTheSums()
    {
        for (const auto &file : test::withoutEachMember(kAnswer))
            QVERIFY2(test::sumsHold(m_files.import(file, {}, "jsonl")), file.c_str());
    }

    void read_cutOrDamaged_keepsTheSums()
    {
        QCOMPARE(test::firstBrokenBy(m_files, kQuestion + "\n" + kAnswer + "\n", "jsonl"), ""s);
    }

    void read_linesInEitherOrder_giveTheSamePosts()
    {
        QCOMPARE(test::sortedPosts(m_files.import(kAnswer + "\n" + kQuestion)),
                 test::sortedPosts(m_files.import(kQuestion + "\n" + kAnswer)));
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(JsonlImportTest)
#include "tst_jsonl_import.moc"
