#include "core/ingest/mail_message.h"
#include "core/ingest/mime_text.h"
#include "tests/ingest/form_checks.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

const std::string kHeaders = "From: Somebody on X <notify@x.com>\r\nTo: press@embassy.example\r\n"
                             "Subject: =?utf-8?Q?A=C3=AFda_(=40asker)?= =?utf-8?B?IHJlcGxpZWQ=?=\r\n"
                             "Date: Sun, 01 Mar 2026 11:00:00 +0100 (CET)\r\nMIME-Version: 1.0\r\n";
const std::string kBody = "A\xC3\xAF"
                          "da (@asker) replied to your post:\n\nWhen do you open, @embassy?\nI am at the gate.\n\n"
                          "See it: https://x.com/asker/status/1701234567890123456?cn=1\nUnsubscribe: https://x.com/i/u\n";
const std::string kMail = kHeaders + "Content-Type: text/plain; charset=\"utf-8\"\r\n\r\n" + kBody;

} // namespace

class MailImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_mailThatQuotesAReply_givesItAsPartial()
    {
        const auto run = m_files.import(kMail);
        QVERIFY(run.status);
        QCOMPARE(run.format, "mail"s);
        QCOMPARE(run.receipt.read, 1);
        const auto &post = run.sink.posts.at(0);
        QCOMPARE(post.key, (PostKey{"x", "1701234567890123456"}));
        QCOMPARE(post.author, "asker"s);
        QCOMPARE(post.text, "When do you open, @embassy?\nI am at the gate."s);
        QCOMPARE(post.mentions, "embassy"s);
        QCOMPARE(toIso(post.createdAt), "2026-03-01T10:00:00Z"s);
        QCOMPARE(post.createdSource.text, "Sun, 01 Mar 2026 11:00:00 +0100 (CET)"s);
        QCOMPARE(run.warnings(), (Counted{{"partial-text", 1}, {"approximate-times", 1}}));
        QCOMPARE(run.receipt.gaps.at(0).kinds, (std::vector<std::string>{"replies", "mentions", "counts"}));
    }

    void read_encodings_giveTheSameText_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        const auto body = QByteArray::fromStdString(kBody);
        QTest::newRow("quoted-printable")
            << QByteArray("text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable")
            << QByteArray(body).replace("\xC3\xAF", "=C3=AF").replace("at the", "at=\r\n the").replace("?cn=1", "?cn=3D1");
        QTest::newRow("base64") << QByteArray("text/plain; charset=utf-8\r\nContent-Transfer-Encoding: BASE64")
                                << body.toBase64();
        QTest::newRow("latin 1") << QByteArray("text/plain; charset=ISO-8859-1") << QByteArray(body).replace("\xC3\xAF", "\xEF");
        QTest::newRow("in parts") << QByteArray("multipart/alternative;\r\n boundary=\"b1\"")
                                  << "first\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body
                                         + "\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>other</p>\r\n--b1--\r\n";
        QTest::newRow("html alone")
            << QByteArray("text/html; charset=utf-8")
            << QByteArray("<p>A&#239;da (@asker) replied:</p><p>When do you open, @embassy?<br>I am at the gate.</p>"
                          "<p><a href=\"https://x.com/asker/status/1701234567890123456?cn=1\">See it: https://x.com</a></p>");
    }
    void read_encodings_giveTheSameText()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        const auto run = m_files.import(kHeaders + "Content-Type: " + head.toStdString() + "\r\n\r\n" + body.toStdString());
        QCOMPARE(run.sink.posts, m_files.import(kMail).sink.posts);
    }

    void read_mailbox_readsEachOfIt()
    {
        auto second = kMail;
        second.replace(second.find("status/17"), 9, "status/18");
        const auto other =
            "From: shop@example.org\nDate: Sun, 01 Mar 2026 10:00:00 +0000\nSubject: Offer\n\nBuy https://x.com/a/status/5\n"s;
        const auto box = "From a Sun Mar 01\n" + kMail + "\nFrom b Sun Mar 01\n" + other + "\nFrom c Sun Mar 01\n" + second;
        const auto run = m_files.import(box);
        QCOMPARE(run.format, "mail"s);
        QCOMPARE(run.sink.posts.size(), std::size_t{2});
        QCOMPARE(run.warnings().at("other-records"), 1);
        const auto turned = "From c Sun Mar 01\n" + second + "\nFrom a Sun Mar 01\n" + kMail;
        QCOMPARE(test::sortedPosts(m_files.import(turned)), test::sortedPosts(run));
    }

    void read_required_isAskedFor_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("no date") << QByteArray("Date:") << QByteArray("Received:") << QByteArray("missing-field created_at");
        QTest::newRow("no zone") << QByteArray(" +0100 (CET)") << QByteArray() << QByteArray("missing-field created_at");
        QTest::newRow("no text") << QByteArray("When do you open, @embassy?\nI am at the gate.\n") << QByteArray()
                                 << QByteArray("missing-field text");
    }
    void read_required_isAskedFor()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(QByteArray, refusal);
        const auto run = m_files.import(QByteArray::fromStdString(kMail).replace(what, with).toStdString());
        QCOMPARE(run.refusals(), (Counted{{refusal.toStdString(), 1}}));
        QVERIFY(test::sumsHold(run));
    }

    void read_linkOfAnotherPlatform_isNoPost()
    {
        auto mail = kMail;
        mail.replace(mail.find("notify@x.com"), 12, "notify@y.com");
        const auto run = m_files.import(mail);
        QCOMPARE(run.receipt.kind, "no-posts"s);
        QCOMPARE(run.warnings(), (Counted{{"other-records", 1}}));
    }

    void read_serverOfMastodon_isKnownByItsLink()
    {
        const auto run =
            m_files.import("From: notifications@host.example\nDate: Sun, 01 Mar 2026 10:00:00 +0000\n"
                           "Subject: You were mentioned by asker\n\nYou were mentioned by asker in:\n\nHello @embassy\n\n"
                           "View: https://host.example/@asker/111222333444555666\n");
        QCOMPARE(run.sink.posts.at(0).key, (PostKey{"mastodon", "111222333444555666"}));
        QCOMPARE(run.sink.posts.at(0).text, "Hello @embassy"s);
    }

    void read_cutOrDamaged_keepsTheSums() { QCOMPARE(test::firstBrokenBy(m_files, kMail, "mail"), ""s); }

    void headerText_decodesWords()
    {
        QCOMPARE(headerText("=?iso-8859-1?q?caf=E9_1?= x"), "caf\xC3\xA9 1 x"s);
        QCOMPARE(headerText("=?utf-8?B?YQ==?=\t=?utf-8?B?Yg==?="), "ab"s);
        QCOMPARE(headerText("a =? b"), "a =? b"s);
        QCOMPARE(headerParameter("text/plain; Charset=\"x-y\"; b=c", "charset"), "x-y"s);
        QCOMPARE(toUtf8("caf\xE9", "no-such-set"), "caf\xE9"s);
    }

    void isoOfMailDate_everyWriting()
    {
        QCOMPARE(isoOfMailDate("1 Mar 2026 10:00:00 GMT"), "2026-03-01T10:00:00Z"s);
        QCOMPARE(isoOfMailDate("Sun, 01 Mar 2026 10:00:00 -0130"), "2026-03-01T10:00:00-0130"s);
        QCOMPARE(isoOfMailDate("Sun, 01 Foo 2026 10:00:00 GMT"), ""s);
        QCOMPARE(isoOfMailDate("yesterday"), ""s);
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(MailImportTest)
#include "tst_mail_import.moc"
