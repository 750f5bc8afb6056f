#include "tests/pipeline/program.h"

#include <QtTest>

#include <algorithm>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// Three sources of the same invented weeks. They overlap in the posts 101 to 106 and 201 to 204, write one handle in three
// cases, and each knows something that the others do not: the archive has no counts of others and its texts are cut, the
// interface has counts at a moment, the table has what was edited and deleted since.

QByteArray tweet(const char *id, const char *minute, const char *text, const QByteArray &more = {})
{
    return R"({"tweet":{"id_str":")" + QByteArray(id) + R"(","created_at":"Sun Mar 01 10:)" + minute
           + R"(:00 +0000 2026","full_text":")" + text + R"(","lang":"en","favorite_count":"1","retweet_count":"0")" + more
           + "}}";
}

QByteArray archive()
{
    return "window.YTD.tweets.part0 = [\n"
           + tweet("101", "00", "Visas on Monday &amp; Tuesday", R"(,"entities":{"user_mentions":[{"screen_name":"Asker"}]})")
           + ",\n"
           + tweet("102", "10", "@Asker At nine.", R"(,"in_reply_to_status_id_str":"201","in_reply_to_screen_name":"Asker")")
           + ",\n" + tweet("103", "20", "RT @Ministry: a very long te…") + ",\n" + tweet("104", "30", "first version") + ",\n"
           + tweet("106", "50", "to be deleted") + "\n]\n";
}

const QByteArray kAccount =
    R"(window.YTD.account.part0 = [{"account":{"username":"Embassy_One","accountId":"1","accountDisplayName":"Embassy"}}])";

QByteArray post(const char *id, const char *author, const char *minute, const char *text, const QByteArray &more = {})
{
    return R"({"id":")" + QByteArray(id) + R"(","author_id":")" + author + R"(","created_at":"2026-03-01T10:)" + minute
           + R"(:00.000Z","conversation_id":"201","text":")" + text + R"(")" + more + "}";
}

QByteArray page(const QByteArray &posts, const char *retrieved)
{
    return R"({"data":[)" + posts + R"(],"includes":{"users":[{"id":"1","username":"embassy_one","name":"The Embassy"},)"
           + R"({"id":"2","username":"asker","name":"Asker"},{"id":"3","username":"Other"}]},"__twarc":{"url":"u","version":"2",)"
           + R"("retrieved_at":")" + retrieved + "\"}}\n";
}

QByteArray counts(int likes)
{
    return R"(,"public_metrics":{"retweet_count":2,"reply_count":1,"like_count":)" + QByteArray::number(likes)
           + R"(,"quote_count":0,"impression_count":90})";
}

QByteArray interface()
{
    const QByteArray reply = R"(,"referenced_tweets":[{"type":"replied_to","id":"201"}])";
    const QByteArray mention = R"(,"entities":{"mentions":[{"username":"EMBASSY_ONE","start":0,"end":12}]})";
    return page(post("101", "1", "00", "Visas on Monday &amp; Tuesday", counts(3)) + ","
                    + post("102", "1", "10", "@Asker At nine.", reply + counts(1)) + ","
                    + post("201", "2", "05", "@EMBASSY_ONE when?", mention + counts(0)) + ","
                    + post("202", "3", "06", "@embassy_one and where?", reply + mention),
                "2026-03-02T00:00:00+00:00")
           + page(post("101", "1", "00", "Visas on Monday &amp; Tuesday", counts(8)) + ","
                      + post("103", "1", "20", "RT @Ministry: a very long te…",
                             R"(,"referenced_tweets":[{"type":"retweeted","id":"900"}])")
                      + "," + post("104", "1", "30", "second version") + ","
                      + post("203", "2", "40", "@embassy_one thank you", reply + mention),
                  "2026-03-05T00:00:00+00:00");
}

QByteArray table()
{
    return "platform,id,author,created_at,text,in_reply_to,quote_of,mentions,likes,deleted_at,edited_at,observed_at,lang\n"
           "X,101,EMBASSY_ONE,2026-03-01T10:00:00Z,Visas on Monday & Tuesday,,,asker,5,,,2026-03-03T00:00:00Z,\n"
           "x,102,@Embassy_One,2026-03-01T11:10:00+01:00,@Asker At nine.,201,,asker,,,,2026-03-03T00:00:00Z,en\n"
           "x,104,embassy_one,2026-03-01T10:30:00Z,third version,,,,,,2026-03-04T10:00:00Z,2026-03-06T00:00:00Z,en\n"
           "x,106,embassy_one,2026-03-01T10:50:00Z,,,,,,2026-03-02T08:00:00Z,,2026-03-03T00:00:00Z,en\n"
           "x,201,Asker,2026-03-01T10:05:00Z,@EMBASSY_ONE when?,,,Embassy_One,2,,,2026-03-03T00:00:00Z,en\n"
           "x,202,other,2026-03-01T10:06:00Z,,201,,embassy_one,,2026-03-04T00:00:00Z,,2026-03-06T00:00:00Z,\n"
           "x,204,Asker,2026-03-01T10:45:00Z,see this,104,101,EMBASSY_ONE,,,,2026-03-06T00:00:00Z,en\n";
}

} // namespace

class ImportOrdersTest : public QObject {
    Q_OBJECT

private:
    Program m_program;
    QStringList m_sources;
    int m_made = 0;

    // The dump of a workspace into which those files came, one import for each or one for all.
    QByteArray dumpOf(const QStringList &files, bool oneByOne)
    {
        const QString workspace = u"w%1.attache"_s.arg(++m_made);
        QList<QStringList> imports{files};
        if (oneByOne) {
            imports.clear();
            for (const auto &file : files)
                imports << QStringList{file};
        }
        for (const auto &each : imports)
            if (const auto run = m_program.run(QStringList{u"import"_s, m_program.file(workspace)} + each); run.code != 0)
                qWarning("%s", qPrintable(run.all()));
        if (m_program.run({u"check"_s, m_program.file(workspace)}).out != "clean\n")
            qWarning("not clean");
        return m_program.dump(workspace);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_program.file(u"archive/data"_s)));
        m_program.write(u"archive/data/tweets.js"_s, archive());
        m_program.write(u"archive/data/account.js"_s, kAccount);
        m_sources = {m_program.file(u"archive"_s), m_program.write(u"interface.jsonl"_s, interface()),
                     m_program.write(u"table.csv"_s, table())};
    }

    void dump_afterThreeSourcesInSixOrders_isTheSame()
    {
        const auto expected = dumpOf(m_sources, true);
        QVERIFY(expected.contains("third version") && expected.contains("second version") && expected.contains("first version"));
        QVERIFY(!expected.contains("to be deleted") && !expected.contains("and where?"));
        auto order = m_sources;
        std::sort(order.begin(), order.end());
        int orders = 0;
        do {
            for (const bool oneByOne : {true, false})
                QVERIFY2(dumpOf(order, oneByOne) == expected, qPrintable(order.join(u' ')));
            ++orders;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(orders, 6);
    }
};

QTEST_GUILESS_MAIN(ImportOrdersTest)
#include "tst_import_orders.moc"
