#include "core/store/workspace_file.h"

#include "core/store/meta_store.h"
#include "core/store/migrations.h"
#include "tests/store/invented_posts.h"
#include "tests/store/workspace_folder.h"
#include "tests/support/shared_material.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtEndian>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;
using Missing = WorkspaceWriter::Missing;

namespace {

// A big-endian number of the SQLite header: user_version stands at 60, application_id at 68.
quint32 headerNumber(const QByteArray &bytes, qsizetype offset) { return qFromBigEndian<quint32>(bytes.constData() + offset); }

// The error of opening for writing and for reading, where both are the same; else Internal.
Errc refusal(const std::string &path)
{
    const auto reader = openWorkspaceReader(path);
    const auto writer = WorkspaceWriter::open(path, Missing::Create);
    if (reader || writer || reader.error().code != writer.error().code)
        return Errc::Internal;
    return reader.error().code;
}

// What QLockFile writes: process, program, host, machine, boot.
QByteArray lockOf(qint64 pid, const QByteArray &host) { return QByteArray::number(pid) + "\nattache\n" + host + "\n\n\n"; }

qint64 deadProcess()
{
    QProcess child;
    child.start(u"/bin/sh"_s, {u"-c"_s, u"exit 0"_s});
    const auto pid = child.processId();
    child.waitForFinished();
    return pid;
}

} // namespace

class WorkspaceFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { umask(077); }

    // What is left when the disk fails, or the power, in the middle of a change: the file with the journal to take it back.
    void open_journalLeftBehind_isRolledBackByTheWriter()
    {
        const WorkspaceFolder folder;
        QVERIFY(WorkspaceWriter::open(folder.path(), Missing::Create));
        const auto left = folder.path() + ".left";
        {
            auto database = Database::open(folder.path(), Database::Mode::Write);
            // More pages than the cache holds, so that some are in the file before the commit.
            QVERIFY(database && database->run("PRAGMA journal_mode=DELETE; PRAGMA cache_size=1; BEGIN IMMEDIATE;"));
            QVERIFY(MetaStore(*database).setText("zone", "Europe/Vienna"));
            QVERIFY(database->run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) "
                                  "INSERT INTO meta (name, value) SELECT 'n' || i, hex(randomblob(4000)) FROM n"));
            for (const auto *part : {"", "-journal"})
                QVERIFY(QFile::copy(QString::fromStdString(folder.path() + part), QString::fromStdString(left + part)));
            QVERIFY(database->run("ROLLBACK"));
        }
        const auto reader = openWorkspaceReader(left);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, Errc::WorkspaceReadOnly);
        QVERIFY(WorkspaceWriter::open(left, Missing::Refuse));
        auto settled = openWorkspaceReader(left);
        QVERIFY(settled);
        QCOMPARE(MetaStore(*settled).zone().value(), std::string("UTC"));
    }

    void create_newPath_makesOnePrivateFileWithOurMark()
    {
        const WorkspaceFolder folder;
        {
            const auto writer = WorkspaceWriter::open(folder.path(), Missing::Create);
            QVERIFY(writer);
            QVERIFY(putAll((*writer)->database(), {invented("1", "anna", 0)}));
        }
        QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
        QCOMPARE(headerNumber(folder.bytes(), 68), quint32{kApplicationId});
        QCOMPARE(headerNumber(folder.bytes(), 60), static_cast<quint32>(newestSchemaVersion()));
        QCOMPARE(QFile::permissions(folder.file(u"one.attache"_s)) & ~QFile::Permissions(0x7000),
                 QFile::ReadUser | QFile::WriteUser);
    }

    void open_missingFile_isRefusedAndNothingIsMade()
    {
        const WorkspaceFolder folder;
        QCOMPARE(WorkspaceWriter::open(folder.path(), Missing::Refuse).error().code, Errc::WorkspaceMissing);
        QCOMPARE(openWorkspaceReader(folder.path()).error().code, Errc::WorkspaceMissing);
        QVERIFY(folder.names().isEmpty());
    }

    void create_inMissingFolder_saysSo()
    {
        const WorkspaceFolder folder;
        const auto path = folder.file(u"none/one.attache"_s).toStdString();
        QCOMPARE(WorkspaceWriter::open(path, Missing::Create).error().code, Errc::WorkspaceMissing);
    }

    void open_foreignFile_isRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("created_at,text\n2026-03-01,hello\n").repeated(200);
        QTest::newRow("short text") << QByteArray("hello");
        QTest::newRow("page") << QByteArray("<!doctype html><html><body>log in</body></html>").repeated(50);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }

    void open_foreignFile_isRefusedUntouched()
    {
        QFETCH(QByteArray, bytes);
        const WorkspaceFolder folder;
        folder.write(bytes);
        QCOMPARE(refusal(folder.path()), Errc::WorkspaceForeign);
        QCOMPARE(folder.bytes(), bytes);
        QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
    }

    void open_databaseOfAnotherProgram_isRefusedUntouched()
    {
        const WorkspaceFolder folder;
        {
            auto other = Database::open(folder.path(), Database::Mode::Create);
            QVERIFY(other && other->run("CREATE TABLE bookmark(url TEXT)"));
        }
        const auto before = folder.bytes();
        QCOMPARE(refusal(folder.path()), Errc::WorkspaceForeign);
        QCOMPARE(folder.bytes(), before);
        QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
    }

    // SQLite leaves a file of 0 bytes where a program is killed while it makes one.
    void open_emptyFile_isNothingToReadAndBecomesAWorkspaceForTheWriter()
    {
        const WorkspaceFolder folder;
        folder.write({});
        QCOMPARE(openWorkspaceReader(folder.path()).error().code, Errc::WorkspaceForeign);
        QVERIFY(folder.bytes().isEmpty());
        QVERIFY(WorkspaceWriter::open(folder.path(), Missing::Refuse));
        QVERIFY(openWorkspaceReader(folder.path()));
    }

    void open_newerVersion_isRefusedByteForByte()
    {
        const WorkspaceFolder folder;
        QVERIFY(folder.makeWorkspace());
        for (const int ahead : {1, 5, 1000}) {
            QVERIFY(folder.tamper("PRAGMA user_version=" + std::to_string(newestSchemaVersion() + ahead)));
            const auto before = folder.digest();
            QCOMPARE(refusal(folder.path()), Errc::WorkspaceNewer);
            QCOMPARE(folder.digest(), before);
            QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
        }
    }

    void open_alteredSchema_isDamaged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON post BEGIN DELETE FROM account; END"_s;
        QTest::newRow("view") << u"CREATE VIEW v AS SELECT * FROM post"_s;
        QTest::newRow("table") << u"CREATE TABLE extra(a)"_s;
        QTest::newRow("index") << u"CREATE INDEX extra ON post(author)"_s;
        QTest::newRow("column") << u"ALTER TABLE post ADD COLUMN extra TEXT"_s;
        QTest::newRow("table gone") << u"DROP TABLE gap"_s;
        QTest::newRow("index gone") << u"DROP INDEX post_deleted"_s;
        QTest::newRow("version 0") << u"PRAGMA user_version=0"_s;
        QTest::newRow("version below 0") << u"PRAGMA user_version=-3"_s;
    }

    void open_alteredSchema_isDamaged()
    {
        QFETCH(QString, sql);
        const WorkspaceFolder folder;
        QVERIFY(folder.makeWorkspace());
        QVERIFY(folder.tamper(sql.toStdString()));
        const auto before = folder.digest();
        QCOMPARE(refusal(folder.path()), Errc::WorkspaceDamaged);
        QCOMPARE(folder.digest(), before);
    }

    // ANALYZE adds tables of its own; they are SQLite's and change nothing.
    void open_afterAnalyze_isSound()
    {
        const WorkspaceFolder folder;
        QVERIFY(folder.makeWorkspace());
        QVERIFY(folder.tamper("ANALYZE"));
        QVERIFY(openWorkspaceReader(folder.path()));
    }

    void secondWriter_whileOneWrites_isBusyWithinASecondOrSo()
    {
        const WorkspaceFolder folder;
        const auto first = WorkspaceWriter::open(folder.path(), Missing::Create);
        QVERIFY(first);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(WorkspaceWriter::open(folder.path(), Missing::Create).error().code, Errc::WorkspaceBusy);
        QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    }

    void secondWriter_throughALink_isBusyToo()
    {
        const WorkspaceFolder folder;
        QVERIFY(folder.makeWorkspace());
        const auto other = folder.file(u"other.attache"_s);
        QVERIFY(QFile::link(folder.file(u"one.attache"_s), other));
        const auto first = WorkspaceWriter::open(folder.path(), Missing::Refuse);
        QVERIFY(first);
        QCOMPARE(WorkspaceWriter::open(other.toStdString(), Missing::Refuse).error().code, Errc::WorkspaceBusy);
    }

    void secondWriter_afterTheFirstClosed_opens()
    {
        const WorkspaceFolder folder;
        for (int i = 0; i < 5; ++i)
            QVERIFY(WorkspaceWriter::open(folder.path(), Missing::Create));
        QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
    }

    void lock_ofDeadProcess_isTakenOver()
    {
        const WorkspaceFolder folder;
        QVERIFY(folder.makeWorkspace());
        QFile lock(folder.file(u"one.attache.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(lockOf(deadProcess(), QSysInfo::machineHostName().toUtf8()));
        lock.close();
        QVERIFY(WorkspaceWriter::open(folder.path(), Missing::Refuse));
        QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
    }

    void lock_ofAnotherHost_isNeverTakenOver()
    {
        const WorkspaceFolder folder;
        QVERIFY(folder.makeWorkspace());
        QFile lock(folder.file(u"one.attache.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(lockOf(deadProcess(), "another-host.example"));
        lock.close();
        QCOMPARE(WorkspaceWriter::open(folder.path(), Missing::Refuse).error().code, Errc::WorkspaceBusy);
        QVERIFY(lock.exists());
    }

    void open_inReadOnlyFolder_isReadOnlyForWritersAndOpenForReaders()
    {
        if (geteuid() == 0)
            QSKIP("the administrator may write everywhere");
        const WorkspaceFolder folder;
        QVERIFY(folder.makeWorkspace());
        const auto directory = QFileInfo(folder.file(u"one.attache"_s)).path();
        QVERIFY(QFile::setPermissions(directory, QFile::ReadOwner | QFile::ExeOwner));
        const auto writer = WorkspaceWriter::open(folder.path(), Missing::Refuse);
        const auto reader = openWorkspaceReader(folder.path());
        QVERIFY(QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(writer.error().code, Errc::WorkspaceReadOnly);
        QVERIFY(reader);
    }

    void reader_whileWriterIsOpen_seesWhatIsCommittedAndNothingElse()
    {
        const WorkspaceFolder folder;
        const auto writer = WorkspaceWriter::open(folder.path(), Missing::Create);
        QVERIFY(writer);
        auto reader = openWorkspaceReader(folder.path());
        QVERIFY(reader);
        const auto seen = [&] { return reader->number("SELECT count(*) FROM post").value().value_or(-1); };
        QCOMPARE(seen(), 0);
        QVERIFY(putAll((*writer)->database(), {invented("1", "anna", 0), invented("2", "anna", 1)}));
        QCOMPARE(seen(), 2);
        QVERIFY((*writer)->database().run("BEGIN; DELETE FROM post"));
        QCOMPARE(seen(), 2);
        QVERIFY((*writer)->database().run("ROLLBACK"));
        QCOMPARE(reader->run("DELETE FROM post").error().code, Errc::WorkspaceReadOnly);
    }

    void close_withReaderAtWork_keepsEverythingAndTheNextWriterTidiesUp()
    {
        const WorkspaceFolder folder;
        auto writer = WorkspaceWriter::open(folder.path(), Missing::Create);
        QVERIFY(writer && putAll((*writer)->database(), {invented("1", "anna", 0)}));
        {
            auto reader = openWorkspaceReader(folder.path());
            QVERIFY(reader);
            writer->reset();
            QCOMPARE(reader->number("SELECT count(*) FROM post").value().value_or(-1), 1);
        }
        QVERIFY(WorkspaceWriter::open(folder.path(), Missing::Refuse));
        QCOMPARE(folder.names(), QStringList{u"one.attache"_s});
        QCOMPARE(openWorkspaceReader(folder.path())->number("SELECT count(*) FROM post").value().value_or(-1), 1);
    }

    void path_withOddCharacters_namesExactlyThatFile_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name :
             {u"a b.attache"_s, u"a#b.attache"_s, u"q?mode=ro.attache"_s, u"50%41.attache"_s, u"a\nb.attache"_s,
              u"سفارة النمسا.attache"_s, u"it's \"quoted\".attache"_s, u"file:x&y;z.attache"_s, u"𝔸😀.attache"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void path_withOddCharacters_namesExactlyThatFile()
    {
        QFETCH(QString, name);
        const WorkspaceFolder folder(name);
        QVERIFY(folder.makeWorkspace());
        QCOMPARE(folder.names(), QStringList{name});
        auto reader = openWorkspaceReader(folder.path());
        QVERIFY(reader);
        QCOMPARE(reader->number("SELECT count(*) FROM post").value().value_or(-1), 60);
    }

    // Every schema ever shipped stays as a fixture; tests/data/README.md says how they were made.
    void open_shippedSchema_isBroughtToTheNewestWithAllItHolds_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::newRow("1") << u"workspace_v1.attache.z"_s;
        QTest::newRow("2") << u"workspace_v2.attache.z"_s;
        QTest::newRow("3") << u"workspace_v3.attache.z"_s;
        QTest::newRow("4") << u"workspace_v4.attache.z"_s;
        QTest::newRow("6") << u"workspace_v6.attache.z"_s; // 5 never left the house
    }

    void open_shippedSchema_isBroughtToTheNewestWithAllItHolds()
    {
        QFETCH(QString, fixture);
        QFile packed(testData(fixture));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        const WorkspaceFolder folder;
        folder.write(qUncompress(packed.readAll()));
        QCOMPARE(headerNumber(folder.bytes(), 60), QString::fromUtf8(QTest::currentDataTag()).toUInt());
        {
            const auto writer = WorkspaceWriter::open(folder.path(), Missing::Refuse);
            QVERIFY2(writer, writer ? "" : writer.error().detail.c_str());
            auto &database = (*writer)->database();
            QCOMPARE(schemaVersion(database).value(), newestSchemaVersion());
            QCOMPARE(database.number("SELECT count(*) FROM post").value().value_or(-1), 14);
            QCOMPARE(MetaStore(database).zone().value(), std::string("Europe/Vienna"));
            const auto dump = dumpOf(database);
            for (const auto *text : {"السفارة", "Öffnungszeiten", "calendar\thost\t1", "account\tx\tamb"})
                QVERIFY2(dump.find(text) != std::string::npos, text);
        }
        QVERIFY(openWorkspaceReader(folder.path()));
    }
};

QTEST_APPLESS_MAIN(WorkspaceFileTest)
#include "tst_workspace_file.moc"
