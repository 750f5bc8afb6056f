#include "tests/hostile/hostile_case.h"
#include "tests/pipeline/program.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// What a file itself cannot know.
const QSet<QString> kOfTheWorkspace{u"no-own-account"_s, u"own-posts-only"_s};

QString qt(const std::string &text) { return QString::fromStdString(text); }

// Everything below a folder, with sizes.
QStringList listing(const QString &folder)
{
    QStringList all;
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info(each.next());
        all << u"%1 %2"_s.arg(info.filePath()).arg(info.isDir() ? 0 : info.size());
    }
    all.sort();
    return all;
}

QMap<QString, QList<qint64>> refusedIn(const QJsonObject &file)
{
    QMap<QString, QList<qint64>> all;
    for (const auto &reason : file[u"reasons"_s].toArray())
        for (const auto &line : reason[u"first_lines"_s].toArray())
            all[reason[u"code"_s].toString()] << line.toInteger();
    for (auto &lines : all)
        std::sort(lines.begin(), lines.end());
    return all;
}

QMap<QString, qint64> warningsIn(const QJsonObject &file)
{
    QMap<QString, qint64> all;
    for (const auto &warning : file[u"warnings"_s].toArray())
        if (const auto code = warning[u"code"_s].toString(); !kOfTheWorkspace.contains(code))
            all[code] += warning[u"count"_s].toInteger();
    return all;
}

QMap<QString, qint64> inQt(const std::map<std::string, std::int64_t> &all)
{
    QMap<QString, qint64> copy;
    for (const auto &[key, value] : all)
        copy[qt(key)] = value;
    return copy;
}

QMap<QString, QList<qint64>> inQt(const std::map<std::string, std::vector<std::int64_t>> &all)
{
    QMap<QString, QList<qint64>> copy;
    for (const auto &[key, lines] : all)
        for (const auto line : lines)
            copy[qt(key)] << line;
    return copy;
}

} // namespace

Q_DECLARE_METATYPE(HostileCase)

class HostileFilesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_around; // of the case's folder: what leaves that one lands here
    QString m_folder;
    Program m_program;

    QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    QString workspace() const { return m_around.filePath(u"w.attache"_s); }

    QString write(const NamedBytes &files) const
    {
        for (const auto &[name, bytes] : files) {
            QDir().mkpath(QFileInfo(path(qt(name))).path());
            QFile file(path(qt(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
                qFatal("cannot write %s", name.c_str());
        }
        return path(qt(files.front().first).section(u'/', 0, 0));
    }

    Run import(const HostileCase &given, const QString &file) const
    {
        QStringList arguments{u"import"_s, workspace(), file, u"--json"_s};
        for (const auto &option : given.options)
            arguments << (option.starts_with('%') ? path(qt(option).mid(1)) : qt(option));
        return m_program.run(arguments);
    }

    // One sentence for people, one document for machines, and they say the same.
    static bool speaksClearly(const Run &run, const Outcome &wanted)
    {
        if (run.out.count('\n') != 1 || run.json().isEmpty() || run.json()[u"files"_s].toArray().size() != 1)
            return false;
        const auto error = run.json()[u"error"_s].toObject();
        if (wanted.error.empty())
            return error.isEmpty();
        const auto message = error[u"message"_s].toString();
        return error[u"code"_s].toString() == qt(wanted.error) && run.lastSentence().size() > 20
               && run.lastSentence().endsWith(u'.') && message.simplified() == run.lastSentence() && !message.contains(u"SQL"_s)
               && (wanted.line == 0 || error[u"line"_s].toInteger() == wanted.line);
    }

    static bool countsAs(const QJsonObject &file, const Outcome &wanted)
    {
        std::int64_t refused = 0;
        for (const auto &[why, lines] : wanted.refused)
            refused += static_cast<std::int64_t>(lines.size());
        if (wanted.refusedInAll >= 0)
            refused = wanted.refusedInAll;
        return file[u"stored"_s].toInteger(-1) == wanted.stored && file[u"updated"_s].toInteger(-1) == wanted.updated
               && file[u"duplicate"_s].toInteger(-1) == wanted.duplicate && file[u"refused"_s].toInteger(-1) == refused
               && file[u"read"_s].toInteger(-1) == wanted.stored + wanted.updated + wanted.duplicate + refused
               && file[u"kind"_s].toString() == qt(wanted.kind);
    }

    void verifyRecords(const Outcome &wanted) const
    {
        if (wanted.code == 3) {
            QVERIFY(!QFileInfo::exists(workspace()));
            return;
        }
        const auto dump = m_around.filePath(u"w.dump"_s);
        QCOMPARE(m_program.run({u"export"_s, workspace(), u"--dump"_s, dump}).code, 0);
        QFile file(dump);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto records = file.readAll();
        for (const auto &words : wanted.held)
            QVERIFY2(records.contains(QByteArray::fromStdString(words)), words.c_str());
        for (const auto &words : wanted.absent)
            QVERIFY2(!records.contains(QByteArray::fromStdString(words)), words.c_str());
        const auto check = m_program.run({u"check"_s, workspace()});
        QVERIFY2(check.out == "clean\n", qPrintable(check.all()));
    }

private slots:
    void init()
    {
        m_folder = m_around.filePath(u"given"_s);
        QVERIFY(QDir().mkpath(m_folder));
    }

    void cleanup()
    {
        QVERIFY(QDir(m_folder).removeRecursively());
        QFile::remove(workspace());
        QFile::remove(m_around.filePath(u"w.dump"_s));
    }

    void import_hostileFile_endsAsItMust_data()
    {
        QTest::addColumn<HostileCase>("given");
        for (const auto &each : everyHostileCase())
            QTest::newRow(each.name.c_str()) << each;
    }

    void import_hostileFile_endsAsItMust()
    {
        QFETCH(HostileCase, given);
        const auto file = write(given.files);
        const auto before = listing(m_around.path());
        QElapsedTimer timer;
        timer.start();
        const auto run = import(given, file);
        const auto &wanted = given.outcome;
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(run.code == wanted.code, qPrintable(run.all()));
        QVERIFY2(speaksClearly(run, wanted), qPrintable(run.all()));
        const auto receipt = run.json()[u"files"_s][0].toObject();
        QVERIFY2(countsAs(receipt, wanted), qPrintable(run.all()));
        QCOMPARE(receipt[u"path"_s].toString(), file);
        QCOMPARE(refusedIn(receipt), inQt(wanted.refused));
        QCOMPARE(warningsIn(receipt), inQt(wanted.warnings));
        auto after = listing(m_around.path());
        after.removeIf([this](const QString &entry) { return entry.startsWith(workspace() + u' '); });
        QCOMPARE(after, before);
        verifyRecords(wanted);
    }
};

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "tst_hostile_files.moc"
