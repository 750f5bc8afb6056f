#include "tests/pipeline/archive_writer.h"
#include "tests/pipeline/program.h"

#include <QtTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject fileOf(const Run &run, int index = 0) { return run.json()[u"files"_s].toArray()[index].toObject(); }

bool addsUp(const QJsonObject &file)
{
    return file[u"read"_s].toInteger()
           == file[u"stored"_s].toInteger() + file[u"updated"_s].toInteger() + file[u"duplicate"_s].toInteger()
                  + file[u"refused"_s].toInteger();
}

const QByteArray kGermanMap = R"({"columns":{"id":"Nr","author":"Wer","created_at":"Wann","text":"Was"}})";

// One post of an outbox of Mastodon.
QByteArray outboxItem(const QByteArray &number, const QByteArray &to, const QByteArray &text)
{
    const QByteArray account = "https://social.example/users/amb";
    const QByteArray id = account + "/statuses/" + number;
    const QByteArray dates = R"("published":"2026-03-0)" + number + R"(T10:00:00Z","to":[")" + to + R"("],"cc":[])";
    return R"({"id":")" + id + R"(/activity","type":"Create","actor":")" + account + R"(",)" + dates + R"(,"object":{"id":")" + id
           + R"(","type":"Note","attributedTo":")" + account + R"(",)" + dates + R"(,"content":"<p>)" + text + R"(</p>"}})";
}

// A public post and one for followers.
QByteArray outboxOfTwo()
{
    return R"({"id":"outbox.json","type":"OrderedCollection","totalItems":2,"orderedItems":[)"
           + outboxItem("1", "https://www.w3.org/ns/activitystreams#Public", "public") + ","
           + outboxItem("2", "https://social.example/users/amb/followers", "for few") + "]}";
}

// An archive of X: a post a day from 10 to 24 March.
QByteArray ownArchive()
{
    QByteArray posts;
    for (int day = 10; day < 25; ++day)
        posts += QByteArray(posts.isEmpty() ? "" : ",") + R"({"tweet":{"id_str":"90)" + QByteArray::number(day)
                 + R"(","full_text":"ours","created_at":"Sun Mar )" + QByteArray::number(day)
                 + R"( 10:00:00 +0000 2026","favorite_count":"1","retweet_count":"0"}})";
    return "window.YTD.tweets.part0 = [" + posts + "]";
}

} // namespace

class ImportCommandTest : public QObject {
    Q_OBJECT

private:
    Program m_program;
    int m_made = 0; // workspaces of one test after another

    Run import(const QString &workspace, const QStringList &files, const QStringList &options = {})
    {
        return m_program.run(QStringList{u"import"_s, m_program.file(workspace)} + files + options + QStringList{u"--json"_s});
    }

    // The rows in ten files, each with the header, and those in another order than they stand.
    QStringList inTen(const QByteArray &csv, const QString &order)
    {
        const auto rows = csvRecords(csv);
        QList<QByteArray> files(10, rows.first());
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const auto share = (i - 1) * 10 / (rows.size() - 1);
            files[order == u"mixed"_s ? i * 7 % 10 : order == u"backward"_s ? 9 - share : share] += rows[i];
        }
        QStringList paths;
        for (qsizetype i = 0; i < files.size(); ++i)
            paths << m_program.write(u"%1%2.csv"_s.arg(order).arg(i), files[i]);
        return paths;
    }

    // Line breaks in quotes end no record.
    static QList<QByteArray> csvRecords(const QByteArray &csv)
    {
        QList<QByteArray> records;
        QByteArray record;
        for (const auto &line : csv.split('\n')) {
            record += line + '\n';
            if (record.count('"') % 2 == 0 && record != "\n")
                records << std::exchange(record, {});
        }
        return records;
    }

    static QList<QStringList> imports(const QStringList &files, bool oneByOne)
    {
        if (!oneByOne)
            return {files};
        QList<QStringList> each;
        for (const auto &file : files)
            each << QStringList{file};
        return each;
    }

    void verifySameDump(const QString &a, const QString &b)
    {
        const auto dump = m_program.dump(a);
        QVERIFY(!dump.isEmpty() && dump.contains("\nexchange\t"));
        QVERIFY(dump == m_program.dump(b));
    }

private slots:
    void import_sameFileTwice_addsNothing()
    {
        const auto file = m_program.write(u"a.csv"_s, twcsArchive(3000, 5));
        const auto first = import(u"a.attache"_s, {file});
        QVERIFY2(first.code == 0, qPrintable(first.all()));
        QCOMPARE(fileOf(first)[u"stored"_s].toInteger(), 3000);
        QCOMPARE(fileOf(first)[u"format"_s].toString(), u"twcs"_s);
        QCOMPARE(fileOf(first)[u"kind"_s].toString(), u"posts"_s);
        QVERIFY(first.err.contains("committed 3000\n"));
        const auto dump = m_program.dump(u"a.attache"_s);
        const auto second = import(u"a.attache"_s, {file});
        QCOMPARE(fileOf(second)[u"duplicate"_s].toInteger(), 3000);
        QVERIFY(addsUp(fileOf(second)));
        QVERIFY(!dump.isEmpty() && m_program.dump(u"a.attache"_s) == dump);
    }

    void import_twoFilesInBothOrders_givesTheSameDump()
    {
        const auto one = m_program.write(u"one.csv"_s, twcsArchive(1500, 6));
        const auto two = m_program.write(u"two.csv"_s, laterDay(1500, 7));
        QVERIFY(addsUp(fileOf(import(u"12.attache"_s, {one, two}, {u"--own"_s, u"mastodon:Amb@social.example"_s}), 1)));
        QCOMPARE(import(u"21.attache"_s, {two}).code, 0);
        QCOMPARE(import(u"21.attache"_s, {one},
                        {u"--own"_s, u"mastodon:amb@social.example"_s, u"--own"_s, u"mastodon:Amb@social.example"_s})
                     .code,
                 0);
        const auto dump = m_program.dump(u"12.attache"_s);
        QVERIFY(!dump.isEmpty() && dump == m_program.dump(u"21.attache"_s));
        QCOMPARE(m_program.run({u"check"_s, m_program.file(u"21.attache"_s)}).out, QByteArray("clean\n"));
    }

    void import_refusedRows_areToldWithLineAndReason()
    {
        const auto file =
            m_program.write(u"r.csv"_s, twcsArchive(0, 1)
                                            + "1,a,True,Sun Mar 01 00:00:00 +0000 2026,ok,,\n2,a,True,never,no time,,\n"
                                              "3,a,True\n1.70E+18,a,True,Sun Mar 01 00:00:00 +0000 2026,mangled,,\n");
        const auto run = import(u"r.attache"_s, {file});
        QCOMPARE(run.code, 1);
        QVERIFY(addsUp(fileOf(run)));
        QCOMPARE(fileOf(run)[u"refused"_s].toInteger(), 3);
        QStringList reasons;
        for (const auto &reason : fileOf(run)[u"reasons"_s].toArray())
            reasons << reason[u"code"_s].toString() + u' ' + QString::number(reason[u"first_lines"_s][0].toInteger());
        reasons.sort();
        QCOMPARE(reasons, (QStringList{u"bad-time 3"_s, u"field-count 4"_s, u"mangled-id 5"_s}));
    }

    void import_pathOfAnyScript_isFoundWithoutALocale()
    {
        const auto file = m_program.write(u"ملف 文件 #1?.csv"_s, twcsArchive(10, 1));
        const auto run = import(u"سفارة.attache"_s, {file});
        QVERIFY2(run.code == 0, qPrintable(run.all()));
        QCOMPARE(fileOf(run)[u"path"_s].toString(), file);
        QCOMPARE(countIn(m_program.figures(u"سفارة.attache"_s), u"posts"_s), 10);
    }

    void import_workspaceAlone_leavesOnePrivateFile()
    {
        const auto file = m_program.write(u"p.csv"_s, twcsArchive(100, 1));
        QCOMPARE(import(u"private.attache"_s, {file}).code, 0);
        const QFileInfo info(m_program.file(u"private.attache"_s));
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(info.dir().entryList({u"private.attache*"_s}), QStringList{u"private.attache"_s});
    }

    void preview_ofFiles_saysWhatWouldBeReadAndMakesNothing()
    {
        const auto file = m_program.write(u"look.csv"_s, twcsArchive(200, 3) + "9001,a,True,never,no time,,\n");
        const auto run = import(u"look.attache"_s, {file}, {u"--preview"_s});
        QVERIFY2(run.code == 1, qPrintable(run.all()));
        QVERIFY(run.json()[u"preview"_s].toBool());
        QCOMPARE(fileOf(run)[u"read"_s].toInteger(), 201);
        QCOMPARE(fileOf(run)[u"refused"_s].toInteger(), 1);
        QVERIFY(!fileOf(run).contains(u"stored"_s));
        QCOMPARE(fileOf(run)[u"samples"_s].toArray().size(), 5);
        QCOMPARE(fileOf(run)[u"speaks_of"_s][0][u"kinds"_s].toArray().size(), 4);
        QVERIFY(!QFileInfo::exists(m_program.file(u"look.attache"_s)));
        const auto words = m_program.run({u"import"_s, m_program.file(u"look.attache"_s), file, u"--preview"_s});
        QVERIFY2(words.out.contains("Speaks of:"), words.out.constData());
        QVERIFY(!QFileInfo::exists(m_program.file(u"look.attache"_s)));
    }

    void map_saved_readsTheNextTableOfTheSameHeader()
    {
        const auto map = m_program.write(u"map.json"_s, kGermanMap);
        const auto first = m_program.write(u"first.csv"_s, "Nr,Wer,Wann,Was\n1,anna,2026-03-01 10:00,eins\n");
        const auto next = m_program.write(u"next.csv"_s, "Wann,Wer,Nr,Was\n2026-03-02 10:00,bela,2,zwei\n");
        QCOMPARE(import(u"map.attache"_s, {first}).code, 3);
        QCOMPARE(import(u"map.attache"_s, {first}, {u"--save-map"_s}).code, 2);
        QCOMPARE(import(u"map.attache"_s, {first},
                        {u"--map"_s, map, u"--save-map"_s, u"--zone"_s, u"Europe/Vienna"_s, u"--platform"_s, u"mastodon"_s})
                     .code,
                 0);
        const auto run = import(u"map.attache"_s, {next});
        QVERIFY2(run.code == 0, qPrintable(run.all()));
        QCOMPARE(fileOf(run)[u"stored"_s].toInteger(), 1);
        QCOMPARE(fileOf(run)[u"warnings"_s][0][u"code"_s].toString(), u"saved-map"_s);
        QVERIFY(m_program.dump(u"map.attache"_s).contains("2026-03-02T09:00:00Z"));
        QCOMPARE(m_program.run({u"check"_s, m_program.file(u"map.attache"_s)}).out, QByteArray("clean\n"));
    }

    void zone_unknown_isWrongUse()
    {
        const auto file = m_program.write(u"z.csv"_s, "id,platform,author,created_at,text\n1,x,anna,2026-03-01 10:00,one\n");
        QCOMPARE(import(u"z.attache"_s, {file}, {u"--zone"_s, u"Mars/Olympus"_s}).code, 2);
        QVERIFY(!QFileInfo::exists(m_program.file(u"z.attache"_s)));
        QCOMPARE(import(u"z.attache"_s, {file}).code, 1); // refused: no zone
        QCOMPARE(fileOf(import(u"z.attache"_s, {file}, {u"--zone"_s, u"America/Lima"_s}))[u"stored"_s].toInteger(), 1);
    }

    void private_posts_areLeftOutUnlessAskedFor()
    {
        const auto outbox = m_program.write(u"outbox.json"_s, outboxOfTwo());
        const auto plain = import(u"few.attache"_s, {outbox});
        QVERIFY2(plain.code == 0, qPrintable(plain.all()));
        QCOMPARE(fileOf(plain)[u"stored"_s].toInteger(), 1);
        QCOMPARE(fileOf(import(u"few.attache"_s, {outbox}, {u"--private"_s}))[u"stored"_s].toInteger(), 1);
        QVERIFY(m_program.dump(u"few.attache"_s).contains("for few"));
    }

    void archive_ofOwnPosts_hasGapsAndNoLatency()
    {
        const auto file = m_program.write(u"tweets.js"_s, ownArchive());
        const auto run = import(u"own.attache"_s, {file});
        QVERIFY2(run.code == 0, qPrintable(run.all()));
        QCOMPARE(fileOf(run)[u"gaps"_s][0][u"kinds"_s][0].toString(), u"replies"_s);
        const auto figures = m_program.figures(u"own.attache"_s);
        QCOMPARE(figures[u"scope"_s][u"gaps"_s][0][u"kinds"_s].toString(), u"replies mentions"_s);
        QVERIFY(figureIn(figures, u"latency-median"_s)[u"value"_s].isNull());
        QCOMPARE(figureIn(figures, u"latency-median"_s)[u"reason"_s].toString(), u"no-data"_s);
        QCOMPARE(figureIn(figures, u"messages"_s)[u"reason"_s].toString(), u"no-data"_s);
        QCOMPARE(countIn(figures, u"posts"_s), 15);
        QCOMPARE(m_program.run({u"check"_s, m_program.file(u"own.attache"_s)}).out, QByteArray("clean\n"));
    }

    // CONTRACT.md, Equality: nothing that a workspace tells depends on how its rows came.
    void dump_afterAnyOrderOfTenFiles_isTheSame_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<bool>("oneByOne"); // ten imports, or one of ten files
        for (const auto &order : {u"forward"_s, u"backward"_s, u"mixed"_s}) {
            QTest::newRow(qPrintable(order + u", at once"_s)) << order << false;
            QTest::newRow(qPrintable(order + u", one by one"_s)) << order << true;
        }
    }

    void dump_afterAnyOrderOfTenFiles_isTheSame()
    {
        QFETCH(QString, order);
        QFETCH(bool, oneByOne);
        constexpr int rows = 6000;
        const QStringList own{u"--own"_s, u"mastodon:Amb@social.example"_s};
        const auto archive = twcsArchive(rows, 11);
        const auto day = m_program.write(u"day.csv"_s, laterDay(rows, 12));
        const auto number = QString::number(++m_made);
        const QString whole = u"whole"_s + number + u".attache"_s;
        QCOMPARE(import(whole, {m_program.write(u"whole.csv"_s, archive)}, own).code, 0);

        const QString cut = u"cut"_s + number + u".attache"_s;
        for (const auto &files : imports(inTen(archive, order), oneByOne))
            QCOMPARE(import(cut, files, own).code, 0);
        verifySameDump(whole, cut);

        QCOMPARE(import(whole, {day}, own).code, 0); // one more day
        QCOMPARE(import(cut, {day}, own).code, 0);
        verifySameDump(whole, cut);
        QCOMPARE(m_program.run({u"check"_s, m_program.file(cut)}).out, QByteArray("clean\n"));

        QCOMPARE(m_program.run({u"rebuild"_s, m_program.file(cut)}).code, 0);
        verifySameDump(whole, cut);
    }

    // An account that becomes ours later changes the past as if it had been from the start.
    void account_addedLater_isAsFromTheStart()
    {
        const auto file = m_program.write(u"own.csv"_s, laterDay(1200, 8));
        const QStringList own{u"x:Amb"_s, u"x:Consulate_1"_s, u"mastodon:Amb@social.example"_s};
        QStringList options;
        for (const auto &account : own)
            options << u"--own"_s << account;
        QCOMPARE(import(u"before.attache"_s, {file}, options).code, 0);
        QCOMPARE(import(u"after.attache"_s, {file}).code, 0);
        QCOMPARE(countIn(m_program.figures(u"after.attache"_s), u"messages"_s), 0);
        for (const auto &account : own)
            QCOMPARE(m_program
                         .run({u"account"_s, u"add"_s, m_program.file(u"after.attache"_s), u"--platform"_s,
                               account.section(u':', 0, 0), u"--handle"_s, account.section(u':', 1), u"--kind"_s, u"own"_s})
                         .code,
                     0);
        QVERIFY(countIn(m_program.figures(u"after.attache"_s), u"messages"_s) > 50);
        QVERIFY(m_program.dump(u"before.attache"_s) == m_program.dump(u"after.attache"_s));
        QCOMPARE(m_program.run({u"rebuild"_s, m_program.file(u"after.attache"_s)}).code, 0);
        QVERIFY(m_program.dump(u"before.attache"_s) == m_program.dump(u"after.attache"_s));
    }
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "tst_import_command.moc"
