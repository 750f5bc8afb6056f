#include "tests/connect/fake_world.h"
#include "tests/pipeline/program.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>
#include <QtTest>

#include <signal.h>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kToken = "CANARY-token";
constexpr auto kNow = "2026-03-05T12:00:00Z";

// The program beside a fake platform of this process: its event loop goes on while the program runs.
class Talk {
public:
    explicit Talk(const QString &name)
        : platform(name),
          server([this](const FakeRequest &request) {
              if (onRequest)
                  onRequest(int(server.requests().size()));
              return answerOf(platform, world, request, server.origin());
          })
    {}

    Run run(const QStringList &words, const QByteArray &secret = {})
    {
        QProcess process;
        QEventLoop loop;
        QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        program.begin(process, QStringLiteral(ATTACHE_PROGRAM), words);
        process.waitForStarted();
        pid = process.processId();
        process.write(secret);
        process.closeWriteChannel();
        if (process.state() != QProcess::NotRunning)
            loop.exec();
        pid = 0;
        const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    Run connectAndSync(const QString &workspace)
    {
        return run({u"connect"_s, workspace, u"--platform"_s, platform, u"--host"_s, server.origin(), u"--handle"_s, u"embassy"_s,
                    u"--sync"_s, u"--now"_s, QString::fromLatin1(kNow)},
                   QByteArray(kToken) + '\n');
    }

    QString platform;
    World world;
    Program program;
    std::function<void(int)> onRequest{};
    FakeServer server;
    qint64 pid = 0;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int killsWanted()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("ATTACHE_KILLS", &given);
    return given ? wanted : 12;
}

} // namespace

class SyncCommandTest : public QObject {
    Q_OBJECT

private slots:
    void sync_whenNothingIsConnected_callsNobodyAndSaysSo()
    {
        Talk talk(u"mastodon"_s);
        const auto workspace = talk.program.file(u"w.attache"_s);
        talk.run(
            {u"account"_s, u"add"_s, workspace, u"--platform"_s, u"mastodon"_s, u"--handle"_s, u"x@y"_s, u"--kind"_s, u"own"_s});
        const auto run = talk.run({u"sync"_s, workspace});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.contains("nobody was called"), run.err.constData());
        QVERIFY(talk.server.requests().isEmpty());
    }

    void program_withoutConnections_opensNoSocketToTheNetwork()
    {
        const auto strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("strace is missing");
        Program program;
        const auto workspace = program.file(u"w.attache"_s), log = program.file(u"calls"_s);
        QVERIFY(program.run({u"demo"_s, workspace}).code == 0);
        const QList<QStringList> runs{{u"figures"_s, workspace},
                                      {u"sync"_s, workspace, u"--connection"_s, u"none"_s},
                                      {u"pictures"_s, workspace, u"--out"_s, program.file(u"p"_s), u"--page"_s, u"data"_s}};
        for (const auto &words : runs) {
            program.start(strace, QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, log, u"-e"_s, u"trace=socket,connect"_s,
                                              QStringLiteral(ATTACHE_PROGRAM)}
                                      + words);
            const auto calls = contentOf(log);
            if (calls.contains("ptrace"))
                QSKIP("strace may not trace here");
            QVERIFY2(!calls.contains("AF_INET") && !calls.contains("AF_NETLINK"), calls.constData());
        }
    }

    void connect_whenTheTokenIsWrong_saysSoInWordsAndKeepsNothing()
    {
        Talk talk(u"mastodon"_s);
        const auto workspace = talk.program.file(u"w.attache"_s);
        const auto run = talk.run({u"connect"_s, workspace, u"--platform"_s, u"mastodon"_s, u"--host"_s, talk.server.origin(),
                                   u"--handle"_s, u"embassy"_s},
                                  "CANARY-wrong\n");
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains("new sign-in"), run.err.constData());
        QCOMPARE(talk.run({u"connections"_s, workspace, u"--json"_s}).json().value(u"connections"_s).toArray().size(), 0);
    }

    void connect_whenNoSecretIsGiven_isWrongUse()
    {
        Talk talk(u"mastodon"_s);
        const auto run = talk.run({u"connect"_s, talk.program.file(u"w.attache"_s), u"--platform"_s, u"mastodon"_s, u"--host"_s,
                                   talk.server.origin(), u"--handle"_s, u"embassy"_s});
        QCOMPARE(run.code, 2);
    }

    void connect_whenTiktokIsWanted_isRefusedWithTheReason()
    {
        Talk talk(u"mastodon"_s);
        const auto run = talk.run({u"connect"_s, talk.program.file(u"w.attache"_s), u"--platform"_s, u"tiktok"_s}, "x\n");
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("TikTok"), run.err.constData());
    }

    void token_afterAFullRun_isFoundNowhere_data()
    {
        QTest::addColumn<QString>("platform");
        for (const auto *name : {"mastodon", "facebook", "youtube", "bluesky"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void token_afterAFullRun_isFoundNowhere()
    {
        QFETCH(QString, platform);
        Talk talk(platform);
        QByteArray seen; // arguments and environment, looked at while it asks
        talk.onRequest = [&](int) {
            seen += contentOf(u"/proc/%1/cmdline"_s.arg(talk.pid)) + contentOf(u"/proc/%1/environ"_s.arg(talk.pid));
        };
        const auto workspace = talk.program.file(u"w.attache"_s);
        const auto run = talk.connectAndSync(workspace);
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(seen.contains("--sync"));
        const QByteArray exported = talk.run({u"figures"_s, workspace, u"--json"_s, u"--full"_s}).out
                                    + talk.run({u"connections"_s, workspace, u"--json"_s}).out
                                    + talk.program.dump(QFileInfo(workspace).fileName());
        talk.run({u"report"_s, workspace, u"--out"_s, talk.program.file(u"r.pdf"_s)});
        for (const auto &told : {run.out, run.err, seen, exported})
            QVERIFY(!told.contains("CANARY"));
        for (QDirIterator files(talk.program.file({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             files.hasNext();)
            QVERIFY2(!contentOf(files.next()).contains("CANARY"), qPrintable(files.filePath()));
    }

    void sync_whenKilledAtAnyCall_goesOnAndEndsEqual_data()
    {
        QTest::addColumn<QString>("platform");
        for (const auto *name : {"bluesky", "youtube"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void sync_whenKilledAtAnyCall_goesOnAndEndsEqual()
    {
        QFETCH(QString, platform);
        Talk whole(platform);
        const auto reference = whole.program.file(u"w.attache"_s);
        QVERIFY(whole.connectAndSync(reference).code == 0);
        const auto expected = whole.program.dump(QFileInfo(reference).fileName());
        QVERIFY(expected.contains("post\t"));
        const int calls = int(whole.server.requests().size());
        const int kills = killsWanted() / 2;
        Talk talk(platform);
        for (int kill = 0; kill < kills; ++kill) {
            const auto workspace = talk.program.file(u"k%1.attache"_s.arg(kill));
            const int at = 2 + kill * (calls - 2) / std::max(kills, 1);
            const int delay = kill % 7; // between two calls, too
            talk.server.forgetRequests();
            talk.onRequest = [&](int number) {
                if (number == at)
                    QTimer::singleShot(delay, [&] {
                        if (talk.pid > 0)
                            ::kill(pid_t(talk.pid), SIGKILL);
                    });
            };
            talk.connectAndSync(workspace);
            talk.onRequest = {};
            const auto resumed = talk.connectAndSync(workspace);
            QVERIFY2(resumed.code == 0, resumed.err.constData());
            QVERIFY2(talk.program.dump(QFileInfo(workspace).fileName()) == expected, qPrintable(u"killed at call %1"_s.arg(at)));
        }
        qInfo("%s: killed at %d moments of %d calls", qPrintable(platform), kills, calls);
    }
};

QTEST_GUILESS_MAIN(SyncCommandTest)
#include "tst_sync_command.moc"
