#include "core/store/linked_post_file.h"

#include "core/store/post_store.h"
#include "core/store/workspace_file.h"
#include "tests/store/invented_posts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// Enough that the file is read in several pieces; every member is filled in some of them.
std::vector<Post> manyPosts()
{
    std::vector<Post> posts;
    for (int i = 0; i < 6000; ++i) {
        auto post = invented("post:" + std::to_string(i * 7), "author" + std::to_string(i % 91), 5000 - i);
        post.inReplyTo = i % 3 == 0 ? "post:" + std::to_string(i) : "";
        post.conversationId = i % 5 == 0 ? "tree " + std::to_string(i) : "";
        post.quoteOf = i % 7 == 0 ? "quoted" : "";
        post.repostOf = i % 11 == 0 ? "passed on" : "";
        post.mentions = i % 2 == 0 ? "amb " + std::string(static_cast<std::size_t>(i % 200), 'm') : "";
        post.deletedAt = i % 13 == 0 ? std::optional(minute(i)) : std::nullopt;
        post.observedAt = i % 17 == 0 ? std::optional(minute(i)) : std::nullopt;
        post.automatic = i % 19 == 0;
        posts.push_back(post);
    }
    return posts;
}

bool same(const LinkedPost &a, const LinkedPost &b)
{
    return a.id == b.id && a.platform == b.platform && a.pid == b.pid && a.author == b.author && a.inReplyTo == b.inReplyTo
           && a.conversationId == b.conversationId && a.quoteOf == b.quoteOf && a.mentions == b.mentions
           && a.createdAt == b.createdAt && a.deletedAt == b.deletedAt && a.captured == b.captured && a.repost == b.repost
           && a.automatic == b.automatic && a.postClass == b.postClass;
}

} // namespace

class LinkedPostFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void next_afterPut_givesWhatTheTablesGive()
    {
        const auto posts = manyPosts();
        const auto writer = std::move(WorkspaceWriter::inMemory().value());
        std::vector<PostStore::Put> put(posts.size());
        QVERIFY(bool(PostStore(writer->database()).put(posts, put)));
        auto file = LinkedPostFile::beside(m_folder.filePath(u"w.attache"_s).toStdString());
        QVERIFY(file);
        for (std::size_t i = 0; i < posts.size(); ++i)
            file->add(put[i].row, put[i].platform, posts[i]);
        QVERIFY(file->complete());
        ClusterReader reader(writer->database());
        LinkedPost stored, kept;
        std::size_t count = 0;
        while (reader.next(stored).value()) {
            QVERIFY(file->next(kept).value());
            QVERIFY2(same(stored, kept), stored.pid.c_str());
            ++count;
        }
        QCOMPARE(count, posts.size());
        QVERIFY(!file->next(kept).value());
    }

    void beside_anything_leavesNoNameInTheFolder()
    {
        const auto file = LinkedPostFile::beside(m_folder.filePath(u"w.attache"_s).toStdString());
        QVERIFY(file);
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void beside_noFolder_isNothing()
    {
        QVERIFY(!LinkedPostFile::beside(m_folder.filePath(u"nowhere/w.attache"_s).toStdString()));
    }
};

QTEST_GUILESS_MAIN(LinkedPostFileTest)
#include "tst_linked_post_file.moc"
