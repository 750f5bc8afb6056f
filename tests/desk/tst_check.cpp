#include "core/domain/figure_catalogue.h"
#include "tests/desk/desk_files.h"

#include <QtTest>

#include <random>

using namespace attache;
using namespace attache::test;

namespace {

Instant demoNow() { return parseIso("2026-11-02T08:00:00Z").value(); }

} // namespace

class CheckTest : public QObject {
    Q_OBJECT

private:
    DeskFiles m_files;
    std::string m_sound; // bytes of the demonstration

private slots:
    void initTestCase()
    {
        QVERIFY(m_files.open()->fillWithDemonstration(demoNow(), 7));
        m_sound = m_files.read(m_files.workspace());
    }

    void init() { m_files.write("desk.attache", m_sound); }

    void check_soundWorkspace_isClean()
    {
        QVERIFY(m_files.open(Desk::Access::Read)->check().value().empty());
        QVERIFY(m_files.read(m_files.workspace()) == m_sound); // a look changes nothing
    }

    void check_tampered_isFoundAndARebuildCuresIt_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
        row("a message's status", "UPDATE message SET status = 2 WHERE id = (SELECT max(id) FROM message WHERE status = 5)");
        row("a message's anchor", "UPDATE message SET anchor_at = anchor_at + 1 WHERE id = (SELECT min(id) FROM message)");
        row("a message gone", "DELETE FROM message WHERE id = (SELECT min(id) FROM message)");
        row("a message invented",
            "INSERT INTO message SELECT (SELECT max(id) FROM post p WHERE p.id NOT IN (SELECT id FROM message)), "
             "conversation, author, "
            "anchor_at, 5, NULL, NULL, 0, NULL, 0, NULL, accounts, NULL FROM message LIMIT 1");
        row("a message's accounts", "UPDATE message SET accounts = 0 WHERE id = (SELECT min(id) FROM message)");
        row("a message's conversation",
            "UPDATE message SET conversation = conversation + 1 WHERE id = (SELECT min(id) FROM message)");
        row("an answer's post",
            "UPDATE message SET answer = answer + 1 WHERE id = (SELECT min(id) FROM message WHERE answer IS NOT NULL)");
        row("an exchange's turns",
            "UPDATE exchange SET turns = (SELECT turns FROM exchange ORDER BY id DESC LIMIT 1) "
             "WHERE id = (SELECT min(id) FROM exchange)");
        row("turns that are nothing", "UPDATE exchange SET turns = x'' WHERE id = (SELECT min(id) FROM exchange)");
        row("turns that are noise",
            "UPDATE exchange SET turns = x'ffffffffffffffffffffff' WHERE id = (SELECT min(id) FROM exchange)");
        row("a conversation's posts", "UPDATE conversation SET posts = posts + 1 WHERE id = (SELECT min(id) FROM conversation)");
        row("a reaction's class", "UPDATE reaction SET class = 3 WHERE post = (SELECT min(post) FROM reaction WHERE class = 1)");
        row("a day's sum", "UPDATE day SET engagement = engagement + 1 WHERE account = 0 AND day = (SELECT max(day) FROM day)");
        row("a node gone", "DELETE FROM node WHERE post = (SELECT max(post) - 5 FROM node)");
        row("a node elsewhere",
            "UPDATE node SET conversation = (SELECT max(id) FROM conversation) WHERE post = (SELECT min(post) FROM node)");
        row("a node's depth", "UPDATE node SET depth = depth + 1 WHERE post = (SELECT min(post) FROM node)");
        row("a node's cluster",
            "UPDATE node SET cluster = 1 WHERE post = "
             "(SELECT max(post) FROM node GROUP BY cluster HAVING count(*) > 1 AND cluster > 1 LIMIT 1)");
        row("a ghost gone", "DELETE FROM ghost WHERE pid = (SELECT min(pid) FROM ghost)");
        row("a ghost too many", "INSERT INTO ghost SELECT id, 'nobody named this', 1 FROM platform LIMIT 1");
        row("a set of accounts",
            "INSERT INTO account_set SELECT min(id), (SELECT max(id) FROM account WHERE kind = 1 AND id NOT IN "
            "(SELECT account FROM account_set WHERE id = (SELECT min(id) FROM account_set))) FROM account_set");
    }

    void check_tampered_isFoundAndARebuildCuresIt()
    {
        QFETCH(QString, sql);
        QVERIFY(m_files.tamper(sql.toStdString()));
        QVERIFY2(m_files.read(m_files.workspace()) != m_sound, "the tampering changed nothing");
        const auto findings = m_files.open(Desk::Access::Read)->check();
        QVERIFY(findings);
        QVERIFY(!findings->empty());
        QVERIFY(m_files.open()->rebuild());
        QVERIFY(m_files.open(Desk::Access::Read)->check().value().empty());
    }

    void check_rawRecordsTampered_isFound_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
        row("a post deleted", "PRAGMA foreign_keys = OFF; DELETE FROM post WHERE id = (SELECT max(id) - 5 FROM post)");
        row("a post's parent", "UPDATE post SET in_reply_to = NULL WHERE id = (SELECT min(answer) FROM message)");
        row("a post's time", "UPDATE post SET created_at = created_at - 90000000 WHERE id = (SELECT min(id) FROM message)");
        row("an account no longer ours",
            "UPDATE account SET kind = 2 WHERE id = "
             "(SELECT account FROM reaction GROUP BY account ORDER BY count(*) DESC LIMIT 1)");
        row("a decision", "DELETE FROM decision");
    }

    void check_rawRecordsTampered_isFound()
    {
        QFETCH(QString, sql);
        QVERIFY(m_files.tamper(sql.toStdString()));
        const auto findings = m_files.open(Desk::Access::Read)->check();
        QVERIFY(findings && !findings->empty());
    }

    void check_stopped_isCancelled()
    {
        StopToken stop;
        stop.raise();
        const auto desk = m_files.open(Desk::Access::Read);
        QCOMPARE(desk->check(stop).error().code, Errc::Cancelled);
        QVERIFY(desk->check().value().empty());
    }

    // Whatever stands in the file, every question ends: with an answer or an error.
    void questions_toADamagedFile_neverCrash()
    {
        for (unsigned round = 0; round < 60; ++round) {
            std::mt19937 random(round);
            auto damaged = m_sound;
            for (int i = 0; i < 40; ++i)
                damaged[random() % damaged.size()] = static_cast<char>(random());
            m_files.write("desk.attache", damaged);
            const auto desk = Desk::open(m_files.workspace(), Desk::Access::Read);
            if (!desk)
                continue;
            const bool answers[] = {static_cast<bool>((*desk)->figures({})), static_cast<bool>((*desk)->list({}, {})),
                                    static_cast<bool>((*desk)->chosen({}, {})), static_cast<bool>((*desk)->conversations({}, {})),
                                    static_cast<bool>((*desk)->check())};
            Q_UNUSED(answers)
        }
    }

    // Numbers that only a hostile hand writes.
    void questions_toAHostileFile_neverCrash_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
        row("a huge row id",
            "PRAGMA foreign_keys = OFF; UPDATE post SET id = 4611686018427387904 WHERE id = (SELECT max(id) FROM post)");
        row("a large row id", "PRAGMA foreign_keys = OFF; UPDATE post SET id = 3000000000 WHERE id = (SELECT max(id) FROM post)");
        row("a negative row id", "PRAGMA foreign_keys = OFF; UPDATE post SET id = -5 WHERE id = (SELECT min(id) FROM post)");
        row("times at the end of numbers",
            "DELETE FROM calendar; UPDATE post SET created_at = 9223372036854775807 WHERE id % 3 = 0; "
            "UPDATE message SET anchor_at = -9223372036854775808 WHERE id % 97 = 0; "
             "UPDATE meta SET value = '1' WHERE name = 'derived-stale'");
        row("now at the end of numbers",
            "DELETE FROM calendar; UPDATE meta SET value = '9223372036854775807' WHERE name = 'now'");
        row("counts at the end of numbers", "UPDATE post SET likes = 9223372036854775807, replies = 9223372036854775807; "
                                            "UPDATE snapshot SET likes = 9223372036854775807, replies = 9223372036854775807");
        row("a status that is none", "UPDATE message SET status = 77; UPDATE reaction SET class = 77");
        row("a zone that is none", "UPDATE meta SET value = '../../etc/passwd' WHERE name = 'zone'");
        row("a calendar that is none", "UPDATE calendar SET content = '{\"tz\":[]}'");
        row("empty turns everywhere", "UPDATE exchange SET turns = x''");
        row("ids that lead nowhere", "UPDATE message SET more_posts = x'80808080808001', answer = 99999999, conversation = -1");
        row("a conversation under itself", "UPDATE node SET conversation = post, depth = 2147483647");
    }

    void questions_toAHostileFile_neverCrash()
    {
        QFETCH(QString, sql);
        QVERIFY(m_files.tamper(sql.toStdString()));
        for (const auto access : {Desk::Access::Read, Desk::Access::Write}) {
            const auto desk = Desk::open(m_files.workspace(), access);
            if (!desk)
                continue;
            ScopeRequest month;
            month.lastDays = 28;
            ListRequest exchanges;
            exchanges.figure = FigureId::Exchanges;
            exchanges.posts = true;
            const bool answers[] = {static_cast<bool>((*desk)->figures({})),
                                    static_cast<bool>((*desk)->figures(month)),
                                    static_cast<bool>((*desk)->list({}, {})),
                                    static_cast<bool>((*desk)->list(exchanges, month)),
                                    static_cast<bool>((*desk)->chosen({}, {})),
                                    static_cast<bool>((*desk)->conversations({}, {})),
                                    static_cast<bool>((*desk)->conversation(1)),
                                    static_cast<bool>((*desk)->check()),
                                    access == Desk::Access::Write && static_cast<bool>((*desk)->rebuild())};
            Q_UNUSED(answers)
        }
    }
};

QTEST_APPLESS_MAIN(CheckTest)
#include "tst_check.moc"
