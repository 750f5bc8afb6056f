#include "core/ingest/post_link.h"

#include <QtTest>

using namespace attache;

class PostLinkTest : public QObject {
    Q_OBJECT

private slots:
    void parsePostLink_knownForms_areRead_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("platform");
        QTest::addColumn<QByteArray>("author");
        QTest::addColumn<QByteArray>("id");
        const auto row = [](const char *link, const char *platform, const char *author, const char *id) {
            QTest::newRow(link) << QByteArray(link) << QByteArray(platform) << QByteArray(author) << QByteArray(id);
        };
        row("https://x.com/Embassy_One/status/1712345678901234567", "x", "Embassy_One", "1712345678901234567");
        row(" https://twitter.com/Embassy_One/status/17?s=20 ", "x", "Embassy_One", "17");
        row("http://mobile.twitter.com/a/status/17/photo/1", "x", "a", "17");
        row("https://x.com/i/web/status/17", "x", "", "17");
        row("https://bsky.app/profile/amb.example.org/post/3kabc", "bluesky", "amb.example.org",
            "at://amb.example.org/app.bsky.feed.post/3kabc");
        row("https://bsky.app/profile/did:plc:abc/post/3kabc", "bluesky", "did:plc:abc",
            "at://did:plc:abc/app.bsky.feed.post/3kabc");
        row("https://social.example.org/@embassy/111222", "mastodon", "embassy@social.example.org", "111222");
        row("https://social.example.org/@embassy@other.example/111222", "mastodon", "embassy@other.example", "111222");
        row("https://www.facebook.com/Embassy.One/posts/pfbid02abc", "facebook", "Embassy.One", "pfbid02abc");
        row("https://facebook.com/Embassy/videos/a-title/123/", "facebook", "Embassy", "123");
        row("https://m.facebook.com/permalink.php?story_fbid=12&id=34", "facebook", "34", "12");
        row("https://www.facebook.com/watch/?v=123", "facebook", "", "123");
        row("https://www.instagram.com/p/C1-_a/", "instagram", "", "C1-_a");
        row("https://instagram.com/embassy.one/reel/C1a/", "instagram", "embassy.one", "C1a");
        row("https://www.youtube.com/watch?v=a-b_c123456", "youtube", "", "a-b_c123456");
        row("https://youtu.be/abc?t=3", "youtube", "", "abc");
        row("https://www.youtube.com/shorts/abc", "youtube", "", "abc");
        row("https://www.youtube.com/watch?v=abc&lc=Ugx.9z", "youtube", "", "Ugx.9z");
        row("https://www.tiktok.com/@embassy.one/video/7123", "tiktok", "embassy.one", "7123");
        row("https://www.threads.net/@embassy/post/C1a", "threads", "embassy", "C1a");
    }
    void parsePostLink_knownForms_areRead()
    {
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, platform);
        QFETCH(QByteArray, author);
        QFETCH(QByteArray, id);
        const auto read = parsePostLink(link.toStdString());
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QCOMPARE(*read, (PostLink{platform.toStdString(), author.toStdString(), id.toStdString()}));
    }

    void parsePostLink_anythingElse_isRefused_data()
    {
        QTest::addColumn<QByteArray>("link");
        for (const char *link : {"",
                                 "hello",
                                 "x.com/a/status/17",
                                 "ftp://x.com/a/status/17",
                                 "javascript:alert(1)",
                                 "file:///etc/passwd",
                                 "https://x.com@evil.example/a/status/17",
                                 "https://user:secret@x.com/a/status/17",
                                 "https://@x.com/a/status/17",
                                 "https://x.com.evil.example/a/status/17",
                                 "https://\xD1\x85.com/a/status/17",
                                 "https://x.com/a",
                                 "https://x.com/a/status/17abc",
                                 "https://x.com/a/b/status/17",
                                 "https://x.com/status/17",
                                 "https://bsky.app/profile/a",
                                 "https://example.org/news/17",
                                 "https://social.example.org/@embassy",
                                 "https://social.example.org/@embassy/abc",
                                 "https://www.youtube.com/@embassy",
                                 "https://www.tiktok.com/@embassy",
                                 "https://www.instagram.com/embassy/",
                                 "https://facebook.com/Embassy",
                                 "https://x.com/a/status/17\n18 19",
                                 "https:///a/status/17"})
            QTest::newRow(*link ? link : "empty") << QByteArray(link);
        QTest::newRow("long") << "https://x.com/a/status/17?q=" + QByteArray(3000, 'a');
    }
    void parsePostLink_anythingElse_isRefused()
    {
        QFETCH(QByteArray, link);
        const auto read = parsePostLink(link.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::Usage);
        QVERIFY(!read.error().detail.empty());
    }
};

QTEST_APPLESS_MAIN(PostLinkTest)
#include "tst_post_link.moc"
