#include "tests/ingest/import_run.h"
#include "tests/support/shared_material.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace attache;
using namespace std::string_literals;
using namespace Qt::StringLiterals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

const QString kTime = u"2026-03-01T10:00:00+0000"_s;

QJsonObject total(int count) { return {{u"data"_s, QJsonArray{}}, {u"summary"_s, QJsonObject{{u"total_count"_s, count}}}}; }

QJsonObject post(const QString &id = u"100_200"_s)
{
    return {{u"id"_s, id},
            {u"created_time"_s, kTime},
            {u"message"_s, u"Open on Monday"_s},
            {u"from"_s, QJsonObject{{u"id"_s, u"100"_s}, {u"name"_s, u"Embassy"_s}}},
            {u"permalink_url"_s, u"https://www.facebook.com/100/posts/200"_s},
            {u"message_tags"_s, QJsonArray{QJsonObject{{u"id"_s, u"555"_s}, {u"name"_s, u"Ministry"_s}}}},
            {u"shares"_s, QJsonObject{{u"count"_s, 3}}},
            {u"comments"_s, total(7)},
            {u"reactions"_s, total(9)}};
}

QJsonObject comment(const QString &id = u"200_300"_s)
{
    return {{u"id"_s, id},
            {u"created_time"_s, kTime},
            {u"message"_s, u"When?"_s},
            {u"from"_s, QJsonObject{{u"id"_s, u"777"_s}, {u"name"_s, u"Ana"_s}}},
            {u"like_count"_s, 2},
            {u"comment_count"_s, 1},
            {u"permalink_url"_s, u"https://www.facebook.com/100/posts/200?comment_id=%1"_s.arg(id.section(u'_', -1))}};
}

QJsonObject media(const QString &id = u"17001"_s)
{
    return {{u"id"_s, id},
            {u"caption"_s, u"Garden @ana.b"_s},
            {u"media_type"_s, u"IMAGE"_s},
            {u"permalink"_s, u"https://www.instagram.com/p/A/"_s},
            {u"timestamp"_s, kTime},
            {u"username"_s, u"embassy"_s},
            {u"like_count"_s, 5},
            {u"comments_count"_s, 6}};
}

QJsonObject mediaComment(const QString &id = u"18001"_s)
{
    return {{u"id"_s, id}, {u"text"_s, u"Nice"_s}, {u"timestamp"_s, kTime}, {u"username"_s, u"ana"_s}, {u"like_count"_s, 1}};
}

QJsonObject page(const QJsonArray &items, const QString &next = {})
{
    QJsonObject paging{{u"cursors"_s, QJsonObject{{u"after"_s, u"x"_s}}}};
    if (!next.isEmpty())
        paging[u"next"_s] = next;
    return {{u"data"_s, items}, {u"paging"_s, paging}};
}

std::string text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(); }

} // namespace

class MetaGraphImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_facebookPostWithComment_givesBoth()
    {
        auto whole = post();
        whole[u"comments"_s] =
            QJsonObject{{u"data"_s, QJsonArray{comment(u"100_200_300"_s)}}, {u"summary"_s, QJsonObject{{u"total_count"_s, 7}}}};
        const auto run = m_files.import(text(page({whole})));
        QVERIFY(run.status);
        QCOMPARE(run.format, "meta-graph"s);
        QCOMPARE(run.receipt.read, 2);
        const auto &first = run.sink.posts.at(0);
        QCOMPARE(first.key, (PostKey{"facebook", "100_200"}));
        QCOMPARE(first.author, "100"s);
        QCOMPARE(first.authorName, "Embassy"s);
        QCOMPARE(first.mentions, "555"s);
        QCOMPARE(*first.counts.likes, 9);
        QCOMPARE(*first.counts.replies, 7);
        QCOMPARE(*first.counts.reposts, 3);
        QCOMPARE(toIso(first.createdAt), "2026-03-01T10:00:00Z"s);
        const auto &second = run.sink.posts.at(1);
        QCOMPARE(second.key.id, "200_300"s);
        QCOMPARE(second.inReplyTo, "100_200"s);
        QCOMPARE(second.author, "777"s);
        QCOMPARE(*second.counts.likes, 2);
        QCOMPARE(run.warnings(), (Counted{{"handle-unknown", 1}}));
    }

    void read_instagramMediaWithComments_givesTheTree()
    {
        auto answered = mediaComment();
        answered[u"replies"_s] = QJsonObject{{u"data"_s, QJsonArray{mediaComment(u"18002"_s)}}};
        auto whole = media();
        whole[u"comments"_s] = QJsonObject{{u"data"_s, QJsonArray{answered}}};
        const auto run = m_files.import(text(page({whole})));
        QVERIFY(run.status);
        QCOMPARE(run.sink.posts.size(), std::size_t{3});
        const auto &picture = run.sink.posts[0];
        QCOMPARE(picture.key, (PostKey{"instagram", "17001"}));
        QCOMPARE(picture.author, "embassy"s);
        QCOMPARE(picture.mentions, "ana.b"s);
        QCOMPARE(*picture.counts.likes, 5);
        QCOMPARE(*picture.counts.replies, 6);
        QCOMPARE(run.sink.posts[1].inReplyTo, "17001"s);
        QCOMPARE(run.sink.posts[2].inReplyTo, "18001"s);
    }

    void read_comment_findsItsParent_data()
    {
        QTest::addColumn<QJsonObject>("file");
        QTest::addColumn<QString>("parent");
        auto reply = comment(u"200_301"_s);
        reply[u"permalink_url"_s] = u"https://www.facebook.com/100/posts/200?comment_id=300&reply_comment_id=301"_s;
        auto named = comment();
        named[u"parent"_s] = QJsonObject{{u"id"_s, u"200_299"_s}};
        auto lost = comment();
        lost.remove(u"permalink_url"_s);
        QTest::newRow("by its link") << comment() << u"100_200"_s;
        QTest::newRow("reply, by its link") << reply << u"200_300"_s;
        QTest::newRow("named") << named << u"200_299"_s;
        QTest::newRow("by the next page") << page({lost}, u"https://graph.facebook.com/v21.0/100_200/comments?access_token=x"_s)
                                          << u"100_200"_s;
        QTest::newRow("not told") << lost << u"unknown-200_300"_s;
        QTest::newRow("picture, by the next page")
            << page({mediaComment()}, u"https://graph.facebook.com/v21.0/17001/comments?x=y"_s) << u"17001"_s;
        QTest::newRow("picture, not told") << page({mediaComment()}) << u"unknown-18001"_s;
    }
    void read_comment_findsItsParent()
    {
        QFETCH(QJsonObject, file);
        QFETCH(QString, parent);
        const auto run = m_files.import(text(file));
        QVERIFY(run.status);
        QCOMPARE(run.sink.posts.size(), std::size_t{1});
        QCOMPARE(run.sink.posts[0].inReplyTo, parent.toStdString());
    }

    // A page's own posts are the page's; of people nothing is guessed, and two unknown people stay two.
    void read_withoutAuthor_saysSo()
    {
        auto ours = post();
        ours.remove(u"from"_s);
        auto one = comment(u"200_300"_s);
        one.remove(u"from"_s);
        auto two = comment(u"200_301"_s);
        two.remove(u"from"_s);
        const auto run = m_files.import(text(page({ours, one, two})));
        QCOMPARE(run.sink.posts.at(0).author, "100"s);
        QVERIFY(run.sink.posts.at(1).author != run.sink.posts.at(2).author);
        QCOMPARE(run.warnings(), (Counted{{"author-unknown", 2}, {"handle-unknown", 1}}));
    }

    void read_everyFieldMissingOnce_refusesOrGoesWithout_data()
    {
        QTest::addColumn<QJsonObject>("item");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("refusal");
        const auto rows = [](const QJsonObject &item, const QString &kind, const std::map<QString, QString> &refused) {
            for (const auto &field : item.keys()) {
                const auto why = refused.find(field);
                QTest::newRow(qPrintable(kind + u", "_s + field))
                    << item << field << (why == refused.end() ? QString() : why->second);
            }
        };
        const auto id = u"missing-field id"_s, time = u"missing-field created_at"_s, words = u"missing-field text"_s;
        rows(post(), u"post"_s, {{u"id"_s, id}, {u"created_time"_s, time}});
        rows(comment(), u"comment"_s, {{u"created_time"_s, time}, {u"message"_s, words}});
        rows(media(), u"media"_s, {{u"id"_s, id}, {u"timestamp"_s, time}});
        rows(mediaComment(), u"picture comment"_s, {{u"id"_s, id}, {u"timestamp"_s, time}});
    }
    void read_everyFieldMissingOnce_refusesOrGoesWithout()
    {
        QFETCH(QJsonObject, item);
        QFETCH(QString, field);
        QFETCH(QString, refusal);
        const bool facebook = item.contains(u"created_time"_s);
        item.remove(field);
        const auto good = facebook ? post(u"100_900"_s) : media(u"17900"_s);
        const auto run = m_files.import(text(page({good, item, good})));
        QVERIFY(run.status);
        QCOMPARE(run.refusals(), refusal.isEmpty() ? Counted{} : (Counted{{refusal.toStdString(), 1}}));
        const bool other = field == u"text"_s; // nothing shows any more that it is a comment
        QCOMPARE(run.receipt.read, other ? 2 : 3);
        QCOMPARE(std::int64_t(run.sink.posts.size()) + run.receipt.refused, run.receipt.read);
    }

    void read_damagedAndCutOff_keepsTheRest()
    {
        const auto good = text(page({post()}));
        const auto damaged =
            m_files.import(good + "\n{\"data\":[{]}\n" + text(page({post(u"100_201"_s)})) + "\n", {}, "meta-graph");
        QCOMPARE(damaged.refusals(), (Counted{{"broken-json", 1}}));
        QCOMPARE(damaged.sink.posts.size(), std::size_t{2});
        const auto cut = m_files.import(good.substr(0, good.size() - 20));
        QVERIFY(!cut.status || cut.receipt.refused == 1);
        QCOMPARE(std::int64_t(cut.sink.posts.size()) + cut.receipt.refused, cut.receipt.read);
    }

    void read_inTwoOrders_givesTheSamePosts()
    {
        auto one = m_files.import(text(page({post(), comment(), comment(u"200_301"_s)}))).sink.posts;
        const auto other = m_files.import(text(page({comment(u"200_301"_s), comment(), post()}))).sink.posts;
        std::reverse(one.begin(), one.end());
        QVERIFY(one == other);
    }

    // PROVENANCE.md lists the files; the posts and comments in them were counted in Python, those inside a post included
    // (pictures inside an album are none of their own).
    void read_publicRecordings_refuseNothing_data()
    {
        QTest::addColumn<int>("posts");
        QTest::newRow("facebook/comments/comment_info") << 1;
        QTest::newRow("facebook/comments/comments_info") << 2;
        QTest::newRow("facebook/comments/comments_p1") << 10;
        QTest::newRow("facebook/comments/create_resp") << 1;
        QTest::newRow("facebook/likes/likes_resp") << 0;
        QTest::newRow("facebook/posts/feed_fields_p1") << 5;
        QTest::newRow("facebook/posts/feeds_default_fields_p1") << 5;
        QTest::newRow("facebook/posts/multi_posts_data") << 18;
        QTest::newRow("facebook/posts/multi_posts_data_fields") << 2;
        QTest::newRow("facebook/posts/single_post_data") << 1;
        QTest::newRow("facebook/posts/single_post_data_fields") << 1;
        QTest::newRow("facebook/users/user") << 0;
        QTest::newRow("facebook/users/user_accounts_p1") << 0;
        QTest::newRow("facebook/users/user_businesses") << 0;
        QTest::newRow("facebook/users/users_default") << 0;
        QTest::newRow("facebook/users/users_fields") << 0;
        QTest::newRow("instagram/comments/comment_fields") << 1;
        QTest::newRow("instagram/comments/comments_fields") << 2;
        QTest::newRow("instagram/comments/replies") << 1;
        QTest::newRow("instagram/discovery/medias_p1") << 2;
        QTest::newRow("instagram/discovery/user_fields") << 0;
        QTest::newRow("instagram/medias/children") << 2;
        QTest::newRow("instagram/medias/comments_p1") << 2;
        QTest::newRow("instagram/medias/insights") << 0;
        QTest::newRow("instagram/medias/insights_new") << 0;
        QTest::newRow("instagram/medias/media_default") << 1;
        QTest::newRow("instagram/medias/medias_fields") << 2;
        QTest::newRow("instagram/medias/product_tags") << 0;
        QTest::newRow("instagram/users/available_catalogs") << 0;
        QTest::newRow("instagram/users/catalog_product_search") << 0;
        QTest::newRow("instagram/users/content_publish_limit") << 0;
        QTest::newRow("instagram/users/hashtag_search") << 0;
        QTest::newRow("instagram/users/live_medias") << 0;
        QTest::newRow("instagram/users/medias_p1") << 2;
        QTest::newRow("instagram/users/mentioned_comment") << 1;
        QTest::newRow("instagram/users/mentioned_media") << 1;
        QTest::newRow("instagram/users/product_appeal") << 0;
        QTest::newRow("instagram/users/recently_searched_hashtags") << 0;
        QTest::newRow("instagram/users/stories") << 2;
        QTest::newRow("instagram/users/tagged_medias") << 5;
        QTest::newRow("instagram/users/user_fields") << 0;
        QTest::newRow("instagram/users/user_insights") << 0;
        QTest::newRow("instagram/users/user_insights_new") << 0;
    }
    void read_publicRecordings_refuseNothing()
    {
        QFETCH(int, posts);
        const auto path =
            test::sharedMaterial(u"data/06_payloads/meta_graph/%1.json"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.format, "meta-graph"s);
        QCOMPARE(run.refusals(), Counted{});
        QCOMPARE(run.receipt.read, posts);
        QCOMPARE(run.receipt.kind, posts > 0 ? "posts"s : "no-posts"s);
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(MetaGraphImportTest)
#include "tst_meta_graph_import.moc"
