// When an answer about a known post is stored, and when it is only one more telling of the same.

#include "core/desk/sync/page_store.h"

#include <QtTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

Post known()
{
    Post post;
    post.key = {"mastodon", "1"};
    post.author = "anna@arvenia.example";
    post.authorName = "Anna";
    post.text = "When does the consulate open?";
    post.visibility = "public";
    post.lang = "en";
    post.counts.likes = 3;
    return post;
}

} // namespace

class SyncNewsTest : public QObject {
    Q_OBJECT
private slots:
    void bringsNews_forWhatAnAnswerSays_isTrueOnlyWhereItDiffers_data()
    {
        QTest::addColumn<Post>("seen");
        QTest::addColumn<bool>("news");
        const auto row = [](const char *name, bool news, auto change) {
            auto post = known();
            change(post);
            QTest::newRow(name) << post << news;
        };
        row("the same", false, [](Post &) {});
        row("another text", true, [](Post &post) { post.text = "And on Monday?"; });
        row("another count", true, [](Post &post) { post.counts.likes = 4; });
        row("a count that is not told", false, [](Post &post) { post.counts.likes.reset(); });
        row("another name of the author", true, [](Post &post) { post.authorName = "Anna N."; });
        row("no name of the author", false, [](Post &post) { post.authorName.clear(); });
        row("another visibility", true, [](Post &post) { post.visibility = "private"; });
        row("no visibility", false, [](Post &post) { post.visibility.clear(); });
    }

    void bringsNews_forWhatAnAnswerSays_isTrueOnlyWhereItDiffers()
    {
        QFETCH(const Post, seen);
        QTEST(bringsNews(known(), seen), "news");
    }

    void bringsNews_ofAPostThatWasDeleted_isNone()
    {
        auto gone = known();
        gone.deletedAt = Instant(Millis(1));
        auto seen = known();
        seen.text = "Again";
        QVERIFY(!bringsNews(gone, seen));
    }
};

QTEST_GUILESS_MAIN(SyncNewsTest)
#include "tst_sync_news.moc"
