#include "core/store/database.h"
#include "core/store/workspace_file.h"
#include "tests/pipeline/archive_writer.h"
#include "tests/pipeline/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>

#include <csignal>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const auto kCommands = {u"demo"_s,   u"import"_s,   u"account add"_s, u"calendar"_s, u"set"_s,     u"figures"_s, u"list"_s,
                        u"report"_s, u"pictures"_s, u"golden"_s,      u"check"_s,    u"rebuild"_s, u"export"_s};

} // namespace

class ExitCodesTest : public QObject {
    Q_OBJECT

private:
    Program m_program;

    // '%name' stands for a file in the test's folder.
    QStringList words(const QString &line) const
    {
        QStringList words;
        for (const auto &word : line.split(u' ', Qt::SkipEmptyParts))
            words << (word.startsWith(u'%') ? m_program.file(word.mid(1)) : word);
        return words;
    }

    // Interrupts an import of a file of 120,000 rows and gives its receipt; `whenCommitted`: once rows are promised.
    QJsonObject interrupted(const QString &line, bool whenCommitted)
    {
        QProcess process;
        m_program.begin(process, QStringLiteral(ATTACHE_PROGRAM), words(line));
        process.setReadChannel(QProcess::StandardError);
        QByteArray err;
        const QRegularExpression promised(u"committed [1-9]"_s);
        if (!whenCommitted)
            waitUntilOpen(process.processId(), QFileInfo(m_program.file(u"long.csv"_s)).canonicalFilePath());
        while (whenCommitted && !QString::fromUtf8(err).contains(promised) && process.waitForReadyRead(20'000))
            err += process.readAllStandardError();
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 130) {
            QTest::qFail(qPrintable(u"code %1 "_s.arg(process.exitCode()) + QString::fromUtf8(err)), __FILE__, __LINE__);
            return {};
        }
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object()[u"files"_s][0].toObject();
    }

    // Until the process has the file open: from then on it must end by its own rules.
    static void waitUntilOpen(qint64 process, const QString &file)
    {
        const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
        QElapsedTimer patience;
        for (patience.start(); patience.elapsed() < 20'000; QTest::qSleep(1))
            for (const auto &entry : descriptors.entryInfoList(QDir::Files | QDir::System))
                if (entry.symLinkTarget() == file)
                    return;
    }

    qint64 postsOf(const QString &workspace)
    {
        return countIn(m_program.figures(workspace, {u"--now"_s, u"2100-01-01T00:00:00Z"_s}), u"posts"_s);
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_program.run(words(u"demo %demo.attache"_s)).code, 0);
        m_program.write(u"long.csv"_s, twcsArchive(120'000, 3));
        m_program.write(u"good.csv"_s, twcsArchive(50, 1));
        m_program.write(u"refused.csv"_s, twcsArchive(5, 1) + "77,x,True,never,no time,,\n");
        m_program.write(u"header.csv"_s, twcsArchive(0, 1));
        m_program.write(u"quote.csv"_s, twcsArchive(5, 1) + "78,x,True,Sun Mar 01 00:00:00 +0000 2026,\"never closed,,\n");
        m_program.write(u"empty.csv"_s, {});
        m_program.write(u"page.csv"_s, "<!doctype html><html><body>log in</body></html>");
        m_program.write(u"unknown.csv"_s, "colour,size\nred,1\nblue,2\n");
        m_program.write(u"noise.csv"_s, QByteArray("\x7f"
                                                   "ELF\x02\x01\x00\xff\xfe",
                                                   9)
                                            .repeated(50));
        m_program.write(u"host.json"_s, R"({"tz":"Europe/Vienna","working_hours":{"1":[["09:00","17:00"]]},"holidays":[]})");
        m_program.write(u"bad.json"_s, R"({"tz":"Europe/Vienna","working_hours":{"9":[]}})");
        m_program.write(u"case.json"_s, R"({"metric":"horoscope"})");
        m_program.write(u"foreign.attache"_s, QByteArray("not a workspace ").repeated(100));
        QCOMPARE(m_program.run(words(u"import %tampered.attache %good.csv"_s)).code, 0);
        auto tampered = Database::open(m_program.file(u"tampered.attache"_s).toStdString(), Database::Mode::Write);
        QVERIFY(tampered && tampered->run("DELETE FROM block WHERE id = (SELECT max(id) FROM block)"));
        QCOMPARE(m_program.run(words(u"import %newer.attache %good.csv"_s)).code, 0);
        auto newer = Database::open(m_program.file(u"newer.attache"_s).toStdString(), Database::Mode::Write);
        QVERIFY(newer && newer->run("PRAGMA user_version=99"));
    }

    void command_wrongOrRefused_endsWithItsCodeAndOneSentence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("error"); // with --json
        const auto row = [](const char *line, int code, const char *error = "") {
            QTest::newRow(line) << QString::fromUtf8(line) << code << QString::fromUtf8(error);
        };
        row("import %a.attache %refused.csv --json", 1, "rows-refused");
        row("import %b.attache %good.csv %missing.csv --json", 1, "file-missing");
        row("import %c.attache %quote.csv --json", 1, "unclosed-quote");
        row("import %c.attache %good.csv --on-cancel never --json", 2, "usage");
        row("check %tampered.attache", 1);
        row("dance", 2);
        row("figures", 2);
        row("figures %demo.attache --json --from 2026-02-30", 2, "bad-instant");
        row("figures %demo.attache --json --from 2026-10-02 --to 2026-10-01", 2, "usage");
        row("figures %demo.attache --json --account nobody", 2, "no-such-account");
        row("figures %demo.attache --json --zone Europe/Atlantis", 2, "unknown-zone");
        row("figures %demo.attache --json --clock sundial", 2, "usage");
        row("figures %demo.attache --json --compare never", 2, "usage");
        row("figures %demo.attache --json --now yesterday", 2, "bad-instant");
        row("figures %demo.attache --json --colour blue", 2, "usage");
        row("figures %demo.attache --json --from", 2, "usage");
        row("figures %demo.attache %demo.attache --json", 2, "usage");
        row("figures %demo.attache --json --language xx", 2, "usage");
        row("list %demo.attache", 2);
        row("list %demo.attache --figure horoscope", 2);
        row("list %demo.attache --figure waiting --part half", 2);
        row("set %demo.attache zone Europe/Atlantis", 2);
        row("set %demo.attache colour blue", 2);
        row("calendar %demo.attache wall %host.json", 2);
        row("calendar %demo.attache host %bad.json", 2);
        row("account add %demo.attache --platform x --handle h --kind friend", 2);
        row("account add %demo.attache --handle h --kind own", 2);
        row("demo %d.attache --seed x", 2);
        row("report %demo.attache", 2);
        row("report %demo.attache --out %r.pdf --paper a5", 2);
        row("report %demo.attache --out %r.pdf --template horoscope", 2);
        row("pictures %demo.attache", 2);
        row("pictures %demo.attache --out %p --page nowhere", 2);
        row("pictures %demo.attache --out %p --size 10x10", 2);
        row("export %demo.attache", 2);
        row("golden", 2);
        row("golden %case.json", 2);
        row("import %e.attache %missing.csv --json", 3, "file-missing");
        row("import %e.attache %empty.csv --json", 3, "file-empty");
        row("import %e.attache %noise.csv --json", 3, "unknown-kind");
        row("import %e.attache %page.csv --json", 3, "unknown-kind");
        row("import %e.attache %unknown.csv --json", 3, "needs-mapping");
        row("import %e.attache %missing.csv %empty.csv --json", 3, "file-missing");
        row("calendar %demo.attache host %missing.json", 3);
        row("golden %missing.json", 3);
        row("figures %nowhere.attache --json", 4, "workspace-missing");
        row("figures %foreign.attache --json", 4, "workspace-foreign");
        row("figures %newer.attache --json", 4, "workspace-newer");
        row("import %newer.attache %good.csv --json", 4, "workspace-newer");
        row("import %foreign.attache %good.csv --json", 4, "workspace-foreign");
        row("import %no/such/folder.attache %good.csv --json", 4, "workspace-missing");
        row("set %nowhere.attache zone UTC", 4);
        row("rebuild %nowhere.attache", 4);
        row("check %nowhere.attache", 4);
        row("demo %demo.attache", 4);
        row("report %demo.attache --out %no/such/folder.pdf", 5);
        row("export %demo.attache --dump %no/such/folder.dump", 5);
        row("list %demo.attache --figure waiting --csv %no/such/folder.csv", 5);
        row("pictures %demo.attache --out %good.csv", 5);
    }

    void command_wrongOrRefused_endsWithItsCodeAndOneSentence()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QString, error);
        const auto run = m_program.run(words(line));
        QVERIFY2(run.code == code, qPrintable(run.all()));
        QVERIFY2(run.lastSentence().endsWith(u'.') && run.lastSentence().size() > 20, qPrintable(run.all()));
        QVERIFY2(!run.err.contains("SQL") && !run.err.contains(" 0x"), qPrintable(run.all()));
        if (!line.contains(u"--json"_s))
            return;
        QVERIFY2(run.out.count('\n') == 1 && !run.json().isEmpty(), qPrintable(run.all()));
        const auto found = run.json()[u"error"_s].toObject();
        QVERIFY2(found[u"code"_s].toString() == error, qPrintable(run.all()));
        if (error.isEmpty())
            return;
        QCOMPARE(found.keys(), (QStringList{u"code"_s, u"field"_s, u"file"_s, u"line"_s, u"message"_s}));
        QVERIFY(!found[u"message"_s].toString().isEmpty());
    }

    void command_wrong_leavesNoWorkspaceBehind()
    {
        for (const auto *name : {"d", "e"})
            QVERIFY2(!QFile::exists(m_program.file(QString::fromUtf8(name) + u".attache"_s)), name);
        QCOMPARE(m_program.read(u"foreign.attache"_s), QByteArray("not a workspace ").repeated(100));
    }

    void command_right_endsWithZero_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto *line :
             {"import %z.attache %good.csv --json", "import %z.attache %header.csv --json",
              "account add %z.attache --platform x --handle @Amb --kind own --country at",
              "account add %new.attache --platform mastodon --handle amb@social.example --kind official",
              "set %z.attache zone Europe/Vienna", "calendar %z.attache host %host.json",
              "figures %z.attache --json --clock host --compare previous --from 2026-03-01 --to 2026-03-02", "figures %z.attache",
              "figures %z.attache --language ar", "list %z.attache --figure waiting",
              "list %z.attache --figure waiting --posts --part denominator", "check %z.attache", "rebuild %z.attache",
              "export %z.attache --dump %z.dump", "report %z.attache --out %z.pdf --paper letter --shareable",
              "pictures %z.attache --out %pictures --page today", "--version", "--help"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void command_right_endsWithZero()
    {
        QFETCH(QString, line);
        const auto run = m_program.run(words(line));
        QVERIFY2(run.code == 0, qPrintable(run.all()));
        QVERIFY2(!run.err.contains("warning") && !run.err.contains("QStandardPaths"), qPrintable(run.all()));
        if (line.contains(u"--json"_s))
            QVERIFY2(run.out.count('\n') == 1 && !run.json().isEmpty(), qPrintable(run.all()));
    }

    void help_ofEveryCommand_isPrinted()
    {
        const auto overview = QString::fromUtf8(m_program.run({u"--help"_s}).out);
        for (const auto &command : kCommands) {
            const auto run = m_program.run(command.split(u' ') << u"--help"_s);
            QVERIFY2(run.code == 0, qPrintable(run.all()));
            QVERIFY2(QString::fromUtf8(run.out).startsWith(u"usage: attache "_s + command), qPrintable(run.all()));
            QVERIFY2(overview.contains(u"  "_s + command), qPrintable(command));
        }
    }

    void check_sound_printsOneLine()
    {
        const auto run = m_program.run(words(u"check %demo.attache"_s));
        QCOMPARE(run.out, QByteArray("clean\n"));
        QCOMPARE(run.err, QByteArray());
    }

    void import_whileAnotherWrites_isBusyWithinASecondOrSo()
    {
        const auto path = m_program.file(u"busy.attache"_s);
        const auto writer = WorkspaceWriter::open(path.toStdString(), WorkspaceWriter::Missing::Create);
        QVERIFY(writer);
        QElapsedTimer timer;
        timer.start();
        const auto run = m_program.run(words(u"import %busy.attache %good.csv --json"_s));
        QVERIFY2(run.code == 4, qPrintable(run.all()));
        QCOMPARE(run.json()[u"error"_s][u"code"_s].toString(), u"workspace-busy"_s);
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_program.run(words(u"figures %busy.attache --json"_s)).code, 0); // who only reads may go on
    }

    // 'committed' is told for each transaction of an import into a workspace that stands.
    void import_interrupted_endsWith130AndKeepsWholeBatches()
    {
        QCOMPARE(m_program.run(words(u"import %long.attache %good.csv"_s)).code, 0);
        const auto receipt = interrupted(u"import %long.attache %long.csv --json"_s, true);
        QVERIFY(receipt[u"read"_s].toInteger() > 0);
        QCOMPARE(m_program.run(words(u"check %long.attache"_s)).out, QByteArray("clean\n"));
        QCOMPARE(postsOf(u"long.attache"_s), 50 + receipt[u"stored"_s].toInteger());
    }

    void import_interruptedIntoANewWorkspace_keepsWholeBatchesOrNothing()
    {
        if (!QFile::exists(u"/proc/self/fd"_s))
            QSKIP("no /proc here");
        const auto receipt = interrupted(u"import %fresh.attache %long.csv --json"_s, false);
        QCOMPARE(QFile::exists(m_program.file(u"fresh.attache"_s)), receipt[u"read"_s].toInteger() > 0);
        QVERIFY(!QFile::exists(m_program.file(u"fresh.attache.new"_s)));
        if (receipt[u"read"_s].toInteger() == 0)
            return;
        QCOMPARE(m_program.run(words(u"check %fresh.attache"_s)).out, QByteArray("clean\n"));
        QCOMPARE(postsOf(u"fresh.attache"_s), receipt[u"stored"_s].toInteger());
    }

    void import_interruptedThatKeepsNothing_leavesAllAsItWas()
    {
        if (!QFile::exists(u"/proc/self/fd"_s))
            QSKIP("no /proc here");
        QCOMPARE(m_program.run(words(u"import %kept.attache %good.csv"_s)).code, 0);
        const auto before = m_program.dump(u"kept.attache"_s);
        QCOMPARE(interrupted(u"import %kept.attache %long.csv --on-cancel nothing --json"_s, false)[u"read"_s].toInteger(), 0);
        QVERIFY(!before.isEmpty() && m_program.dump(u"kept.attache"_s) == before);
        QCOMPARE(interrupted(u"import %none.attache %long.csv --on-cancel nothing --json"_s, false)[u"read"_s].toInteger(), 0);
        QVERIFY(QDir(m_program.file(u"."_s)).entryList({u"none*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }

    // A pipe or a disk that takes nothing more is no success.
    void output_thatCannotBeWritten_endsWith5()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        const auto line = QStringLiteral("'%1' figures '%2' --json > /dev/full")
                              .arg(QStringLiteral(ATTACHE_PROGRAM), m_program.file(u"demo.attache"_s));
        const auto run = m_program.start(u"/bin/sh"_s, {u"-c"_s, line});
        QVERIFY2(run.code == 5, qPrintable(run.all()));
        QVERIFY2(run.lastSentence().endsWith(u'.'), qPrintable(run.all()));
    }
};

QTEST_GUILESS_MAIN(ExitCodesTest)
#include "tst_exit_codes.moc"
