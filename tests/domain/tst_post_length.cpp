#include "core/domain/post_length.h"

#include <QtTest>

using namespace attache;

class PostLengthTest : public QObject {
    Q_OBJECT

private slots:
    void lengthOf_text_isWhatThePlatformCounts_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        const auto row = [](const char *name, const char *platform, const QString &text, int length) {
            QTest::newRow(name) << QString::fromUtf8(platform) << text << length;
        };
        row("plain", "x", QStringLiteral("Grüße"), 5);
        row("decomposed", "x", QStringLiteral("u\u0308"), 1);
        row("Han counts twice", "x", QStringLiteral("你好a"), 5);
        row("Arabic counts once", "x", QStringLiteral("سفارة"), 5);
        row("a family is one sign of two", "x", QStringLiteral("👨‍👩‍👧"), 2);
        // 4 for 'see ', 23 for the link whatever its length
        row("link on X", "x", QStringLiteral("see https://example.org/a/very/long/path/that/goes/on"), 27);
        row("link on Mastodon", "mastodon", QStringLiteral("see http://a.b"), 27);
        row("link on Bluesky", "bluesky", QStringLiteral("see http://a.b"), 14);
        row("Han on Bluesky", "bluesky", QStringLiteral("你好"), 2);
        row("empty", "x", QString(), 0);
    }

    void lengthOf_text_isWhatThePlatformCounts()
    {
        QFETCH(QString, platform);
        QFETCH(QString, text);
        QFETCH(int, length);
        const auto limit = lengthLimitOf(platform.toStdString());
        QVERIFY(limit);
        QCOMPARE(lengthOf(text.toStdString(), *limit), length);
    }

    void lengthLimitOf_platforms_isKnownOrNothing()
    {
        QCOMPARE(lengthLimitOf("x")->most, 280);
        QCOMPARE(lengthLimitOf("bluesky")->most, 300);
        QCOMPARE(lengthLimitOf("mastodon")->most, 500);
        QVERIFY(!lengthLimitOf("weibo"));
    }
};

QTEST_APPLESS_MAIN(PostLengthTest)
#include "tst_post_length.moc"
