#include "core/store/count_reader.h"
#include "core/store/fact_reader.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"
#include "core/store/node_reader.h"
#include "core/store/observation.h"
#include "core/store/workspace_file.h"
#include "tests/store/invented_facts.h"
#include "tests/store/invented_posts.h"
#include "tests/store/workspace_folder.h"

#include <QtTest>

#include <random>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 150;

using Harm = QByteArray (*)(QByteArray bytes, std::mt19937 &random);

qsizetype anyPlace(const QByteArray &bytes, std::mt19937 &random)
{
    return static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
}

QByteArray cut(QByteArray bytes, std::mt19937 &random) { return bytes.left(anyPlace(bytes, random)); }

QByteArray flip(QByteArray bytes, std::mt19937 &random)
{
    for (unsigned i = 0; i < 1 + random() % 64; ++i)
        bytes[anyPlace(bytes, random)] = static_cast<char>(random());
    return bytes;
}

QByteArray flipInHeader(QByteArray bytes, std::mt19937 &random)
{
    for (int i = 0; i < 3; ++i)
        bytes[static_cast<qsizetype>(random() % 100)] = static_cast<char>(random());
    return bytes;
}

QByteArray zeroPage(QByteArray bytes, std::mt19937 &random)
{
    const auto page = anyPlace(bytes, random) / 4096 * 4096;
    return bytes.replace(page, 4096, QByteArray(4096, '\0'));
}

QByteArray swapPages(QByteArray bytes, std::mt19937 &random)
{
    const auto a = anyPlace(bytes, random) / 4096 * 4096;
    const auto b = anyPlace(bytes, random) / 4096 * 4096;
    const auto page = bytes.mid(a, 4096);
    return bytes.replace(a, 4096, bytes.mid(b, 4096)).replace(b, 4096, page);
}

// Posts, and facts of every kind about them.
bool makeWorkspaceWithFacts(const WorkspaceFolder &folder)
{
    if (!folder.makeWorkspace())
        return false;
    const auto writer = WorkspaceWriter::open(folder.path(), WorkspaceWriter::Missing::Refuse);
    return writer && addFacts((*writer)->database(), 60);
}

std::vector<std::int64_t> rowIds()
{
    std::vector<std::int64_t> ids;
    for (std::int64_t id = 0; id <= 61; ++id)
        ids.push_back(id);
    return ids;
}

// Whatever is asked: that it ends matters, not how.
template <class... Answer>
void ask(const Answer &...answers)
{
    const bool ended[] = {static_cast<bool>(answers)...};
    Q_UNUSED(ended)
}

// Asks everything that this folder can ask.
void askEverything(const std::string &path)
{
    auto reader = openWorkspaceReader(path);
    if (!reader)
        return;
    const auto now = MetaStore(*reader).now();
    FactReader facts(*reader);
    const Selection all{{}, {}, now ? now->at : Instant{}};
    const Selection some{{minute(5), minute(40)}, {1}, all.now};
    for (const auto &selection : {all, some})
        ask(facts.messages(selection), facts.exchanges(selection, true), facts.reactions(selection), facts.posts(selection),
            facts.conversationIds(selection), facts.postIds(selection), facts.leftOutPosts(selection));
    ask(facts.firstPost(), facts.anyOfThePublic(), observedNow(*reader, 30));
    ListReader lists(*reader);
    NodeReader nodes(*reader);
    ask(lists.posts(rowIds()), lists.messages(rowIds()), lists.exchanges(rowIds()),
        lists.conversations(all, ConversationSort::LongestWait, false, 0, 50));
    for (const auto id : rowIds())
        ask(nodes.cluster(id), nodes.conversation(id), lists.messageIds(id), CountReader(*reader, all.now).of(id));
    static_cast<void>(dumpOf(*reader));
}

} // namespace

class DamagedFileTest : public QObject {
    Q_OBJECT

private slots:
    void open_damagedFile_neverCrashesNorChangesIt_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::newRow("cut") << Harm(cut);
        QTest::newRow("flip") << Harm(flip);
        QTest::newRow("flip in header") << Harm(flipInHeader);
        QTest::newRow("zero page") << Harm(zeroPage);
        QTest::newRow("swap pages") << Harm(swapPages);
    }

    void open_damagedFile_neverCrashesNorChangesIt()
    {
        QFETCH(Harm, harm);
        const WorkspaceFolder folder;
        QVERIFY(makeWorkspaceWithFacts(folder));
        const auto sound = folder.bytes();
        for (unsigned round = 0; round < kRounds; ++round) {
            std::mt19937 random(round);
            const auto damaged = harm(sound, random);
            folder.write(damaged);
            askEverything(folder.path());
            QVERIFY2(folder.bytes() == damaged, qPrintable(QString::number(round)));
        }
    }

    // A header that says WAL where no WAL stands, and a WAL that does not fit.
    void open_strangeWal_neverCrashes()
    {
        const WorkspaceFolder folder;
        QVERIFY(folder.makeWorkspace());
        const auto sound = folder.bytes();
        for (unsigned round = 0; round < kRounds / 5; ++round) {
            std::mt19937 random(round);
            QFile wal(folder.file(u"one.attache-wal"_s));
            QVERIFY(wal.open(QIODevice::WriteOnly));
            wal.write(flip(sound, random));
            wal.close();
            askEverything(folder.path());
            QFile::remove(folder.file(u"one.attache-shm"_s));
        }
        QFile::remove(folder.file(u"one.attache-wal"_s));
        QCOMPARE(openWorkspaceReader(folder.path())->number("SELECT count(*) FROM post").value().value_or(-1), 60);
    }
};

QTEST_APPLESS_MAIN(DamagedFileTest)
#include "tst_damaged_file.moc"
