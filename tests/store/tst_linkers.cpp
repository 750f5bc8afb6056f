#include "core/store/batch_linker.h"
#include "core/store/bulk_linker.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"
#include "core/store/workspace_file.h"
#include "tests/store/invented_facts.h"
#include "tests/store/invented_posts.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace attache;
using namespace attache::test;

namespace {

// What linking gives: the cluster of every post by row id, and the ghosts with theirs.
struct Links {
    std::map<std::int64_t, std::int64_t> clusters;
    std::map<PostKey, std::int64_t> ghosts;
    bool operator==(const Links &) const = default;
};

// The same by names alone, one by one: who names each other stands together.
class ByNames {
public:
    Links of(const std::vector<Post> &stored)
    {
        for (const auto &post : stored)
            for (const auto &name : {post.inReplyTo, post.conversationId})
                if (!name.empty())
                    m_up[top({post.key.platform, name})] = top(post.key);
        Links links;
        std::map<PostKey, std::int64_t> smallest;
        for (std::size_t i = 0; i < stored.size(); ++i)
            links.clusters[static_cast<std::int64_t>(i) + 1] =
                smallest.emplace(top(stored[i].key), static_cast<std::int64_t>(i) + 1).first->second;
        std::set<PostKey> collected;
        for (const auto &post : stored)
            collected.insert(post.key);
        for (const auto &post : stored)
            for (const auto &name : {post.inReplyTo, post.conversationId})
                if (const PostKey key{post.key.platform, name}; !name.empty() && !collected.contains(key))
                    links.ghosts[key] = smallest.at(top(key));
        return links;
    }

private:
    PostKey top(PostKey name)
    {
        for (auto up = m_up.find(name); up != m_up.end() && !(up->second == name); up = m_up.find(name))
            name = up->second;
        return name;
    }
    std::map<PostKey, PostKey> m_up;
};

std::map<PostKey, std::int64_t> ghostsIn(Database &database)
{
    std::map<PostKey, std::int64_t> ghosts;
    Statement rows(database, "SELECT f.name, g.pid, g.cluster FROM ghost g JOIN platform f ON f.id = g.platform");
    static_cast<void>(static_cast<bool>(
        forEachRow(rows, [&](Statement &row) { ghosts[{row.string(0), row.string(1)}] = row.integer(2); })));
    return ghosts;
}

// A workspace in memory into which posts come; each of them gets the next row id.
class Linked {
public:
    Database &db() { return m_writer->database(); }

    Links inBulk(const std::vector<Post> &posts, std::size_t expected)
    {
        expect(putAll(db(), posts));
        BulkLinker linker(expected);
        expect(addStoredPosts(db(), linker));
        const auto clusters = std::move(linker).finish(db());
        expect(clusters);
        Links links;
        for (std::size_t row = 1; row < clusters->size(); ++row)
            links.clusters[static_cast<std::int64_t>(row)] = (*clusters)[row];
        links.ghosts = ghostsIn(db());
        return links;
    }

    // As upkeep does it, without deriving anything but where posts stand.
    void addBatch(const std::vector<Post> &posts)
    {
        expect(putAll(db(), posts));
        Transaction transaction(db());
        const auto clusters = BatchLinker(db()).link(m_upto);
        expect(clusters);
        std::vector<NodeRecord> nodes;
        for (const auto &cluster : *clusters)
            for (std::size_t i = 0; i < cluster.posts.size(); ++i) {
                NodeRecord node;
                node.post = cluster.posts[i];
                node.cluster = cluster.name;
                node.next = i + 1 < cluster.posts.size() ? cluster.posts[i + 1] : 0;
                nodes.push_back(node);
                m_links.clusters[node.post] = node.cluster;
            }
        expect(putNodes(db(), nodes));
        expect(transaction.commit());
        m_upto += static_cast<std::int64_t>(posts.size());
    }

    Links inBatches()
    {
        m_links.ghosts = ghostsIn(db());
        return m_links;
    }

private:
    template <class T>
    static void expect(const Result<T> &result)
    {
        if (!result)
            qFatal("code %d %s", static_cast<int>(result.error().code), result.error().detail.c_str());
    }

    std::unique_ptr<WorkspaceWriter> m_writer = std::move(WorkspaceWriter::inMemory().value());
    std::int64_t m_upto = 0;
    Links m_links;
};

Post post(const std::string &id, const std::string &inReplyTo = {}, const std::string &conversation = {},
          const std::string &platform = "x")
{
    auto made = invented(id, "anna", 0);
    made.key.platform = platform;
    made.inReplyTo = inReplyTo;
    made.conversationId = conversation;
    return made;
}

// Few names, so that much meets: numbers and words, on two platforms that know the same ids.
std::vector<Post> anyPosts(std::mt19937 &random)
{
    const int names = 2 + static_cast<int>(random() % 60);
    const auto nameOf = [&](unsigned i) { return i % 3 == 0 ? "post" + std::to_string(i) : std::to_string(i); };
    const auto anyName = [&] {
        if (random() % 8 == 0)
            return "never" + std::to_string(random() % 4);
        return nameOf(static_cast<unsigned>(random()) % static_cast<unsigned>(names));
    };
    std::vector<Post> posts;
    for (const auto *platform : {"x", "mastodon"})
        for (unsigned i = 0; i < static_cast<unsigned>(names); ++i)
            if (random() % 4 != 0)
                posts.push_back(post(nameOf(i), random() % 2 ? anyName() : "", random() % 4 == 0 ? anyName() : "", platform));
    std::shuffle(posts.begin(), posts.end(), random);
    return posts;
}

} // namespace

class LinkersTest : public QObject {
    Q_OBJECT

private slots:
    void bulk_anyPostsInAnyOrder_joinsWhoNamesEachOther()
    {
        for (unsigned seed = 1; seed <= 300; ++seed) {
            std::mt19937 random(seed);
            const auto posts = anyPosts(random);
            QVERIFY2(Linked().inBulk(posts, seed % 3 ? 0 : posts.size()) == ByNames().of(posts), qPrintable(QString::number(seed)));
        }
    }

    void batches_anyCutInAnyOrder_giveWhatBulkGives()
    {
        for (unsigned seed = 1; seed <= 150; ++seed) {
            std::mt19937 random(seed);
            const auto posts = anyPosts(random);
            Linked linked;
            for (auto from = posts.begin(); from != posts.end();) {
                const auto to = from + std::min<std::ptrdiff_t>(posts.end() - from, static_cast<std::ptrdiff_t>(1 + random() % 25));
                linked.addBatch({from, to});
                from = to;
            }
            QVERIFY2(linked.inBatches() == Linked().inBulk(posts, 0), qPrintable(QString::number(seed)));
        }
    }

    void lateParent_isMetByItsChildren_data()
    {
        QTest::addColumn<std::vector<Post>>("posts");
        QTest::addColumn<int>("clusters");
        QTest::addColumn<int>("ghosts");
        const auto row = [](const char *name, const std::vector<Post> &posts, int clusters, int ghosts) {
            QTest::newRow(name) << posts << clusters << ghosts;
        };
        row("a chain backwards", {post("4", "3"), post("3", "2"), post("2", "1"), post("1")}, 1, 0);
        row("brothers of one that never comes", {post("2", "1"), post("3", "1"), post("4", "9")}, 2, 2);
        row("their parent comes last", {post("2", "1"), post("3", "1"), post("1")}, 1, 0);
        row("two conversations that a late post joins", {post("1"), post("2", "1"), post("3"), post("4", "3"), post("5", "1", "3")},
            1, 0);
        row("two that a late ghost's post joins", {post("2", "5"), post("4", "3"), post("3"), post("5", "3")}, 1, 0);
        row("joined by a thread's name", {post("1", {}, "t"), post("2", {}, "t"), post("3", {}, "u")}, 2, 2);
        row("the same id on another platform", {post("2", "1"), post("1", {}, {}, "mastodon")}, 2, 1);
        row("names itself", {post("1", "1"), post("2", {}, "2")}, 2, 0);
        row("names each other", {post("1", "2"), post("2", "1")}, 1, 0);
    }

    void lateParent_isMetByItsChildren()
    {
        QFETCH(std::vector<Post>, posts);
        QFETCH(int, clusters);
        QFETCH(int, ghosts);
        const auto bulk = Linked().inBulk(posts, 0);
        std::set<std::int64_t> names;
        for (const auto &[row, cluster] : bulk.clusters)
            names.insert(cluster);
        QCOMPARE(static_cast<int>(names.size()), clusters);
        QCOMPARE(static_cast<int>(bulk.ghosts.size()), ghosts);
        Linked oneByOne;
        for (const auto &one : posts)
            oneByOne.addBatch({one});
        QVERIFY(oneByOne.inBatches() == bulk);
    }

    void find_ofBulk_givesTheRowOfPostsOnly()
    {
        BulkLinker linker(0);
        QVERIFY(linker.add(1, 1, "10", "9", "talk"));
        QVERIFY(linker.add(2, 2, "11", "", ""));
        QCOMPARE(linker.find(1, "10"), 1);
        QCOMPARE(linker.find(2, "11"), 2);
        QCOMPARE(linker.find(1, "9"), 0); // only named
        QCOMPARE(linker.find(1, "talk"), 0);
        QCOMPARE(linker.find(1, "11"), 0); // another platform's
        QVERIFY(linker.add(3, 1, "9", "", ""));
        QCOMPARE(linker.find(1, "9"), 3);
    }

    // A damaged file must not choose how much memory is taken.
    void add_rowIdsThatCannotBe_isDamaged_data()
    {
        QTest::addColumn<qint64>("row");
        for (const auto row : {qint64{1}, qint64{0}, qint64{-1}, qint64{1} << 31, qint64{1} << 62, std::numeric_limits<qint64>::min(),
                               qint64{100'000}})
            QTest::newRow(qPrintable(QString::number(row))) << row;
    }

    void add_rowIdsThatCannotBe_isDamaged()
    {
        QFETCH(qint64, row);
        BulkLinker linker(0);
        QVERIFY(linker.add(1, 1, "1", "", ""));
        const auto added = linker.add(row, 1, "2", "", "");
        QVERIFY(!added);
        QCOMPARE(added.error().code, Errc::WorkspaceDamaged);
    }

    // Row ids with holes, as a file has from which somebody took posts.
    void bulk_holesInRowIds_areClustersOfNobody()
    {
        auto database = std::move(WorkspaceWriter::inMemory().value());
        BulkLinker linker(0);
        QVERIFY(linker.add(2, 1, "1", "", "") && linker.add(5, 1, "2", "1", ""));
        const auto clusters = std::move(linker).finish(database->database());
        QVERIFY(clusters && *clusters == (std::vector<std::int32_t>{0, 1, 2, 3, 4, 2}));
    }

    void cleaner_ghostsThatNobodyNamesAnyMore_areTakenAway()
    {
        Linked linked;
        linked.addBatch({post("2", "1"), post("3", "1", "talk"), post("9", "8")});
        GhostCleaner cleaner(linked.db());
        const auto platform = linked.db().number("SELECT id FROM platform WHERE name = 'x'").value().value();
        QVERIFY(cleaner.clean(1, {ghostKey(platform, "talk"), ghostKey(platform + 1, "1")}));
        const auto ghosts = ghostsIn(linked.db());
        QCOMPARE(ghosts.size(), 2U);
        QVERIFY((ghosts.contains(PostKey{"x", "talk"}) && ghosts.contains(PostKey{"x", "8"})));
    }
};

QTEST_APPLESS_MAIN(LinkersTest)
#include "tst_linkers.moc"
