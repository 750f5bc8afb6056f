#include "core/store/post_store.h"

#include "core/store/post_reader.h"
#include "core/store/statement.h"
#include "core/store/workspace_file.h"
#include "tests/store/invented_posts.h"
#include "tests/store/workspace_folder.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace attache;
using namespace attache::test;
using namespace std::string_literals;
using Outcome = PostStore::Outcome;

namespace {

Post counted(int seenMinute, std::int64_t likes)
{
    return with(invented("1", "amb", 0), [=](Post &p) {
        p.observedAt = minute(seenMinute);
        p.counts.likes = likes;
    });
}

Post deleted(int at)
{
    return with(invented("1", "anna", 0, ""), [=](Post &p) { p.deletedAt = minute(at); });
}

Post edited(const std::string &text, int at)
{
    return with(invented("1", "anna", 0, text), [=](Post &p) { p.editedAt = minute(at); });
}

struct Observations {
    const char *name;
    std::vector<Post> posts;
};

std::vector<Observations> manyObservations()
{
    return {
        {"edits",
         {invented("1", "anna", 0, "first"), edited("second", 5), edited("third", 9), invented("1", "anna", 0, "first")}},
        {"deletion", {invented("1", "anna", 0, "first"), deleted(7), edited("second", 5), deleted(4)}},
        {"counts", {counted(10, 1), counted(20, 5), counted(30, 4), invented("1", "amb", 0)}},
        {"counts of one moment", {counted(10, 1), counted(10, 9), counted(10, 5)}},
        {"brought snapshots",
         {with(counted(30, 9),
               [](Post &p) {
                   p.snapshots = {{minute(10), {1, {}, {}, {}, {}, {}, {}}}, {minute(20), {4, {}, {}, {}, {}, {}, {}}}};
               }),
          counted(20, 4),
          with(counted(30, 9),
               [](Post &p) {
                   p.snapshots = {{minute(10), {2, 7, {}, {}, {}, {}, {}}}};
               })}},
        {"two platforms",
         {invented("1", "anna", 0), with(invented("1", "eva", 3), [](Post &p) { p.key.platform = "mastodon"; }),
          edited("second", 5)}},
    };
}

} // namespace

class PostStoreTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceWriter> m_writer;
    Database &db() { return m_writer->database(); }
    std::int64_t number(const std::string &sql) { return db().number(sql).value().value_or(-1); }

    Outcome put(const Post &post)
    {
        PostStore store(db());
        return store.put(post).value();
    }

    Post stored(const PostKey &key)
    {
        PostReader reader(db());
        return reader.posts({reader.find(key).value().value()}).value().front();
    }

private slots:
    void init() { m_writer = std::move(WorkspaceWriter::inMemory().value()); }

    void cleanup()
    {
        Statement check(db(), "PRAGMA foreign_key_check");
        QVERIFY(!check.step().value());
        m_writer.reset();
    }

    void put_newThenSameThenOther_isStoredThenDuplicateThenUpdated()
    {
        QCOMPARE(put(invented("1", "anna", 0)), Outcome::Stored);
        QCOMPARE(put(invented("1", "anna", 0)), Outcome::Duplicate);
        QCOMPARE(put(edited("new", 5)), Outcome::Updated);
        QCOMPARE(put(invented("1", "anna", 0)), Outcome::Duplicate);
        QCOMPARE(put(edited("new", 5)), Outcome::Duplicate);
        QCOMPARE(number("SELECT count(*) FROM post"), 1);
    }

    // 40 posts are written as two groups of 16 and 8 single ones. Ids repeat every 25 posts, so that some are known, some stand
    // twice in one group; other members make other combinations of columns.
    void put_manyAtOnce_doesWhatPutDoesOneByOne()
    {
        std::vector<Post> posts;
        for (int i = 0; i < 40; ++i) {
            auto post = invented(std::to_string(i % 25 == 24 ? 3 : i % 25), "anna", i % 25, i % 7 == 0 ? "told anew" : "told");
            post.lang = i % 3 == 0 ? "de" : "";
            post.deletedAt = i % 11 == 5 ? std::optional(minute(90)) : std::nullopt;
            post.observedAt = i % 4 == 0 ? std::optional(minute(100 + i)) : std::nullopt;
            post.counts.likes = i % 2 == 0 ? std::optional<std::int64_t>(i) : std::nullopt;
            post.createdSource.text = i % 13 == 6 ? "some day" : "";
            posts.push_back(post);
        }
        std::vector<PostStore::Put> together(posts.size());
        QVERIFY(bool(PostStore(db()).put(posts, together)));
        const auto dumpTogether = dumpOf(db());
        const auto other = std::move(WorkspaceWriter::inMemory().value());
        std::int64_t row = 0;
        for (std::size_t i = 0; i < posts.size(); ++i) {
            const auto outcome = PostStore(other->database()).put(posts[i]).value();
            QCOMPARE(static_cast<int>(together[i].outcome), static_cast<int>(outcome));
            QCOMPARE(together[i].row, outcome == Outcome::Stored ? ++row : 0);
        }
        QVERIFY(row == 24 && dumpOf(other->database()) == dumpTogether);
    }

    void put_twiceWithoutMentions_isADuplicate()
    {
        const auto silent = with(invented("1", "anna", 0, "names nobody"), [](Post &p) { p.mentionsFromText = true; });
        QCOMPARE(put(silent), Outcome::Stored);
        QCOMPARE(put(silent), Outcome::Duplicate);
        QCOMPARE(number("SELECT count(*) FROM post_version"), 0);
    }

    void put_everyMember_comesBack()
    {
        auto post = invented("a/b:c", "Anna", 3, "text\twith\nlines\\ and 😀");
        post.authorName = "Anna A.";
        post.createdSource = {TimeForm::Other, 345, "some day"};
        post.inReplyTo = "9";
        post.repostOf = "8";
        post.quoteOf = "7";
        post.conversationId = "6";
        post.mentions = "amb desk";
        post.mentionsFromText = true;
        post.counts = {0, 1, {}, 3, 4, {}, 6};
        post.followersAtPost = 0;
        post.editedAt = minute(4);
        post.observedAt = minute(5);
        post.automatic = true;
        post.lang = "de";
        post.url = "https://x.com/Anna/status/1";
        post.visibility = "public";
        QCOMPARE(put(post), Outcome::Stored);
        QVERIFY(stored(post.key) == post);
    }

    void put_unknownCount_isNullAndNotZero()
    {
        QCOMPARE(put(invented("1", "anna", 0)), Outcome::Stored);
        QCOMPARE(number("SELECT count(*) FROM post WHERE likes IS NULL AND views IS NULL AND followers IS NULL"), 1);
        QVERIFY(!stored({"x", "1"}).counts.known());
    }

    void put_sameIdOnAnotherPlatform_isAnotherPost()
    {
        auto other = invented("1", "eva", 0);
        other.key.platform = "mastodon";
        QCOMPARE(put(invented("1", "anna", 0)), Outcome::Stored);
        QCOMPARE(put(other), Outcome::Stored);
        QCOMPARE(stored({"mastodon", "1"}).author, "eva"s);
        QCOMPARE(stored({"x", "1"}).author, "anna"s);
    }

    void put_edit_keepsTheLoserAsVersion()
    {
        put(edited("second", 5));
        put(invented("1", "anna", 0, "first"));
        QCOMPARE(stored({"x", "1"}).text, "second"s);
        QCOMPARE(number("SELECT count(*) FROM post_version"), 2);
        QCOMPARE(number("SELECT count(*) FROM post_version WHERE content LIKE '%first%'"), 1);
    }

    void put_update_marksThePostDirtyAndADuplicateDoesNot()
    {
        put(invented("1", "anna", 0));
        put(invented("1", "anna", 0));
        QCOMPARE(number("SELECT count(*) FROM dirty"), 0);
        put(edited("second", 5));
        QCOMPARE(number("SELECT count(*) FROM dirty"), 1);
    }

    // A moment told again with more: what figures stand on has changed, so the post must be derived anew.
    void put_snapshotThatChangesACount_isAnUpdate()
    {
        const auto brought = [](std::int64_t likes) {
            return with(counted(30, 9), [=](Post &p) { p.snapshots = {{minute(10), {likes, {}, {}, {}, {}, {}, {}}}}; });
        };
        QCOMPARE(put(brought(1)), Outcome::Stored);
        QCOMPARE(put(brought(1)), Outcome::Duplicate);
        QCOMPARE(put(brought(2)), Outcome::Updated);
        QCOMPARE(number("SELECT likes FROM snapshot ORDER BY at LIMIT 1"), 2);
        QCOMPARE(number("SELECT count(*) FROM dirty"), 1);
    }

    void put_countsOfSeveralMoments_areAllKept()
    {
        put(counted(20, 5));
        put(counted(10, 1));
        put(counted(30, 4));
        QCOMPARE(number("SELECT count(*) FROM snapshot"), 3);
        QCOMPARE(stored({"x", "1"}).counts.likes, std::optional<std::int64_t>(4));
        QVERIFY(stored({"x", "1"}).observedAt == minute(30));
    }

    void put_deletion_wipesTheTextEverywhere()
    {
        put(invented("1", "anna", 0, "secretword one"));
        put(edited("secretword two", 5));
        put(deleted(9));
        put(edited("secretword three", 12)); // a source that has not noticed
        QVERIFY(stored({"x", "1"}).deletedAt == minute(9));
        QCOMPARE(number("SELECT count(*) FROM post WHERE text <> ''"), 0);
        QVERIFY(dumpOf(db()).find("secretword") == std::string::npos);
    }

    void put_deletionFirst_wipesWhatComesLater()
    {
        put(with(invented("1", "anna", 0, "secretword"), [](Post &p) { p.deletedAt = minute(9); }));
        put(invented("1", "anna", 0, "secretword"));
        QVERIFY(dumpOf(db()).find("secretword") == std::string::npos);
        QVERIFY(stored({"x", "1"}).deletedAt == minute(9));
    }

    void put_deletion_leavesNothingInTheBytesOfTheFile()
    {
        const WorkspaceFolder folder;
        std::string longer; // than a page: what is freed is not written over at once
        while (longer.size() < 20'000)
            longer += "secretword ";
        {
            const auto writer = WorkspaceWriter::open(folder.path(), WorkspaceWriter::Missing::Create);
            QVERIFY(writer && putAll((*writer)->database(), {invented("1", "anna", 0, longer), edited(longer + "too", 5)}));
        }
        QVERIFY(folder.bytes().contains("secretword"));
        {
            const auto writer = WorkspaceWriter::open(folder.path(), WorkspaceWriter::Missing::Refuse);
            QVERIFY(writer && putAll((*writer)->database(), {deleted(9)}));
        }
        QVERIFY(!folder.bytes().contains("secretword"));
    }

    void put_everyOrder_givesTheSameRecords()
    {
        for (const auto &[name, posts] : manyObservations()) {
            std::vector<std::size_t> order(posts.size());
            std::iota(order.begin(), order.end(), 0U);
            std::string expected;
            do {
                init();
                for (const auto i : order)
                    put(posts[i]);
                const auto dump = dumpOf(db());
                if (expected.empty())
                    expected = dump;
                QVERIFY2(dump == expected, (name + "\n"s + expected + "---\n" + dump).c_str());
            } while (std::next_permutation(order.begin(), order.end()));
        }
    }

    void put_everythingTwice_addsNothing()
    {
        for (const auto &[name, posts] : manyObservations()) {
            init();
            QVERIFY(putAll(db(), posts));
            const auto before = dumpOf(db());
            for (const auto &post : posts)
                QVERIFY2(put(post) == Outcome::Duplicate, name);
            QVERIFY2(dumpOf(db()) == before, name);
        }
    }

    void posts_inTheOrderAsked_withoutThoseThatDoNotExist()
    {
        QVERIFY(putAll(db(), {invented("1", "anna", 0), invented("2", "anna", 1), invented("3", "anna", 2)}));
        const auto found = PostReader(db()).posts({3, 99, 1});
        QVERIFY(found);
        QCOMPARE(found->size(), 2U);
        QCOMPARE(found->at(0).key.id, "3"s);
        QCOMPARE(found->at(1).key.id, "1"s);
        QVERIFY(!PostReader(db()).find({"x", "99"}).value());
    }
};

QTEST_APPLESS_MAIN(PostStoreTest)
#include "tst_post_store.moc"
