#include "core/store/workspace_builder.h"

#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "core/store/workspace_file.h"
#include "tests/store/invented_posts.h"
#include "tests/store/workspace_folder.h"

#include <QFileInfo>
#include <QtTest>

#include <sys/stat.h>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Post> somePosts() { return {invented("1", "anna", 0), invented("2", "anna", 1), invented("3", "bela", 2)}; }

} // namespace

class WorkspaceBuilderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { umask(077); }

    void publish_whatWasBuilt_isOneSoundPrivateFile()
    {
        const WorkspaceFolder folder;
        {
            const auto builder = WorkspaceBuilder::start(folder.path());
            QVERIFY(builder && putAll((*builder)->database(), somePosts()));
            (*builder)->writeBehind();
            QVERIFY(!QFileInfo::exists(folder.file(u"one.attache"_s))); // nobody sees a part of it
            QVERIFY((*builder)->publish());
        }
        QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
        QCOMPARE(QFile::permissions(folder.file(u"one.attache"_s)) & ~QFile::Permissions(0x7000),
                 QFile::ReadUser | QFile::WriteUser);
        auto reader = openWorkspaceReader(folder.path());
        QVERIFY(reader);
        QCOMPARE(schemaVersion(*reader).value(), newestSchemaVersion());
        QCOMPARE(reader->number("SELECT count(*) FROM post").value().value_or(-1), 3);
        Statement check(*reader, "PRAGMA integrity_check");
        QVERIFY(check.step().value() && check.text(0) == "ok");
    }

    void publish_whatWasBuilt_isAsIfWrittenInPlace()
    {
        const WorkspaceFolder built, ordinary;
        const auto builder = WorkspaceBuilder::start(built.path());
        QVERIFY(builder && putAll((*builder)->database(), somePosts()) && (*builder)->publish());
        const auto writer = WorkspaceWriter::open(ordinary.path(), WorkspaceWriter::Missing::Create);
        QVERIFY(writer && putAll((*writer)->database(), somePosts()));
        auto reader = openWorkspaceReader(built.path());
        QVERIFY(reader);
        QCOMPARE(dumpOf(*reader), dumpOf((*writer)->database()));
    }

    void published_isOpenToTheNextWriterAtOnce()
    {
        const WorkspaceFolder folder;
        {
            const auto builder = WorkspaceBuilder::start(folder.path());
            QVERIFY(builder && (*builder)->publish());
        }
        const auto writer = WorkspaceWriter::open(folder.path(), WorkspaceWriter::Missing::Refuse);
        QVERIFY(writer && putAll((*writer)->database(), somePosts()));
        auto reader = openWorkspaceReader(folder.path()); // a reader beside the writer: the journal is the ordinary one again
        QVERIFY(reader);
        QCOMPARE(reader->number("SELECT count(*) FROM post").value().value_or(-1), 3);
    }

    void builder_leftWithoutPublish_leavesNothing()
    {
        const WorkspaceFolder folder;
        {
            const auto builder = WorkspaceBuilder::start(folder.path());
            QVERIFY(builder && putAll((*builder)->database(), somePosts()));
        }
        QVERIFY2(folder.names().isEmpty(), qPrintable(folder.names().join(u' ')));
    }

    // What a build leaves that was killed.
    void start_overALeftOver_beginsAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const WorkspaceFolder folder;
        QVERIFY(folder.makeWorkspace());
        QTest::newRow("a whole one") << folder.bytes();
        QTest::newRow("half of one") << folder.bytes().left(folder.bytes().size() / 2 + 100);
        QTest::newRow("nothing in it") << QByteArray();
        QTest::newRow("noise") << QByteArray("noise").repeated(5000);
    }

    void start_overALeftOver_beginsAnew()
    {
        QFETCH(QByteArray, bytes);
        const WorkspaceFolder folder;
        QFile part(folder.file(u"one.attache.new"_s));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(bytes) == bytes.size());
        part.close();
        {
            const auto builder = WorkspaceBuilder::start(folder.path());
            QVERIFY(builder && putAll((*builder)->database(), somePosts()) && (*builder)->publish());
        }
        QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
        auto reader = openWorkspaceReader(folder.path());
        QVERIFY(reader);
        QCOMPARE(reader->number("SELECT count(*) FROM post").value().value_or(-1), 3);
    }

    void start_whereSomethingStands_isRefusedUntouched()
    {
        const WorkspaceFolder folder;
        folder.write("somebody's file");
        const auto builder = WorkspaceBuilder::start(folder.path());
        QVERIFY(!builder);
        QCOMPARE(builder.error().code, Errc::WorkspaceExists);
        QCOMPARE(folder.bytes(), QByteArray("somebody's file"));
        QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
    }

    void publish_whereSomethingCameMeanwhile_isRefusedAndItStays()
    {
        const WorkspaceFolder folder;
        {
            const auto builder = WorkspaceBuilder::start(folder.path());
            QVERIFY(builder && putAll((*builder)->database(), somePosts()));
            folder.write("somebody's file");
            const auto published = (*builder)->publish();
            QVERIFY(!published);
            QCOMPARE(published.error().code, Errc::WorkspaceExists);
        }
        QCOMPARE(folder.bytes(), QByteArray("somebody's file"));
        QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
    }

    void start_whileOneBuildsOrWrites_isBusy()
    {
        const WorkspaceFolder folder;
        {
            const auto builder = WorkspaceBuilder::start(folder.path());
            QVERIFY(builder);
            QCOMPARE(WorkspaceBuilder::start(folder.path()).error().code, Errc::WorkspaceBusy);
            QCOMPARE(WorkspaceWriter::open(folder.path(), WorkspaceWriter::Missing::Create).error().code, Errc::WorkspaceBusy);
            QVERIFY(putAll((*builder)->database(), somePosts()));
            QVERIFY((*builder)->publish()); // the others have taken nothing away
        }
        const auto writer = WorkspaceWriter::open(folder.path(), WorkspaceWriter::Missing::Refuse);
        QVERIFY(writer);
        QCOMPARE(WorkspaceBuilder::start(folder.path()).error().code, Errc::WorkspaceBusy);
    }

    void start_inAMissingFolder_saysSo()
    {
        const WorkspaceFolder folder;
        const auto builder = WorkspaceBuilder::start(folder.file(u"none/one.attache"_s).toStdString());
        QVERIFY(!builder);
        QCOMPARE(builder.error().code, Errc::WorkspaceMissing);
        QVERIFY(folder.names().isEmpty());
    }

    // The part beside it must not follow a link that somebody put there.
    void start_aLinkInItsPlace_isNotFollowed()
    {
        const WorkspaceFolder folder;
        QFile other(folder.file(u"other"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("kept") == 4);
        other.close();
        QVERIFY(QFile::link(u"other"_s, folder.file(u"one.attache.new"_s)));
        const auto builder = WorkspaceBuilder::start(folder.path());
        QVERIFY(builder && putAll((*builder)->database(), somePosts()) && (*builder)->publish());
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("kept"));
        QVERIFY(!QFileInfo(folder.file(u"one.attache"_s)).isSymLink());
    }
};

QTEST_APPLESS_MAIN(WorkspaceBuilderTest)
#include "tst_workspace_builder.moc"
