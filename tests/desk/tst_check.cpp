#include "core/desk/upkeep/upkeep.h"
#include "core/domain/figure_catalogue.h"
#include "core/store/account_store.h"
#include "core/store/workspace_file.h"
#include "tests/desk/desk_files.h"
#include "tests/desk/fact_tamper.h"
#include "tests/desk/invented_world.h"
#include "tests/store/invented_posts.h"

#include <QtTest>

#include <random>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// Changes the closed workspace past every rule of the program; false where there was nothing to change.
using Harm = bool (*)(Database &);

bool any(const Fact &) { return true; }
bool gone(OwnFact &) { return false; }
bool anyMessage(const MessageRecord &) { return true; }
bool anyNode(const NodeRecord &) { return true; }
bool sql(Database &db, const std::string &statements) { return static_cast<bool>(db.run(statements)); }

// Where no message stands.
bool inventMessage(Database &db)
{
    auto message = findRecord<MessageRecord>(db, anyMessage);
    auto ref = db.number("SELECT max(id) FROM post").value().value_or(0);
    while (findRecord<MessageRecord>(db, [ref](const auto &m) { return m.fact.ref == ref; }))
        --ref;
    message->fact.ref = ref;
    OwnFact fact{ref, message->fact.anchor, {}};
    encode(*message, fact.payload);
    return addFact(db, FactKind::Message, fact);
}

Instant demoNow() { return parseIso("2026-11-02T08:00:00Z").value(); }

} // namespace

class CheckTest : public QObject {
    Q_OBJECT

private:
    DeskFiles m_files;
    std::string m_sound; // bytes of the demonstration

    bool tamper(Harm harm)
    {
        auto database = Database::open(m_files.workspace(), Database::Mode::Write);
        return database && harm(*database);
    }

    void verifyFoundAndCured()
    {
        QVERIFY2(m_files.read(m_files.workspace()) != m_sound, "the tampering changed nothing");
        const auto findings = m_files.open(Desk::Access::Read)->check();
        QVERIFY(findings);
        QVERIFY(!findings->empty());
        QVERIFY(m_files.open()->rebuild());
        QVERIFY(m_files.open(Desk::Access::Read)->check().value().empty());
    }

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

    void check_factsTampered_isFoundAndARebuildCuresIt_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::newRow("a message's status") << Harm([](Database &db) {
            return changeRecord<MessageRecord>(
                db, [](const auto &m) { return m.fact.status == MessageStatus::Open; },
                [](auto &m) { m.fact.status = MessageStatus::Answered; });
        });
        QTest::newRow("a message's anchor") << Harm([](Database &db) {
            return changeFact(db, FactKind::Message, any, [](OwnFact &fact) {
                fact.at += Millis{1};
                return true;
            });
        });
        QTest::newRow("a message gone") << Harm([](Database &db) { return changeFact(db, FactKind::Message, any, gone); });
        QTest::newRow("a message invented") << Harm(inventMessage);
        QTest::newRow("a message's author") << Harm([](Database &db) {
            return changeFact(db, FactKind::Message, any, [](OwnFact &fact) {
                // Its eight bytes stand behind two small numbers.
                fact.payload[2] = static_cast<char>(fact.payload[2] ^ 1);
                return true;
            });
        });
        QTest::newRow("a message's accounts")
            << Harm([](Database &db) { return changeRecord<MessageRecord>(db, anyMessage, [](auto &m) { m.accounts = 0; }); });
        QTest::newRow("a message's conversation")
            << Harm([](Database &db) { return changeRecord<MessageRecord>(db, anyMessage, [](auto &m) { ++m.conversation; }); });
        QTest::newRow("an answer's post") << Harm([](Database &db) {
            return changeRecord<MessageRecord>(
                db, [](const auto &m) { return m.answer != 0; }, [](auto &m) { ++m.answer; });
        });
        QTest::newRow("a turn gone") << Harm([](Database &db) {
            return changeRecord<ExchangeRecord>(
                db, [](const auto &e) { return e.fact.turns.size() > 1; }, [](auto &e) { e.fact.turns.pop_back(); });
        });
        QTest::newRow("a turn's post") << Harm([](Database &db) {
            return changeRecord<ExchangeRecord>(
                db, [](const auto &) { return true; }, [](auto &e) { ++e.fact.turns.front().posts.front(); });
        });
        QTest::newRow("turns that are nothing") << Harm([](Database &db) {
            return changeRecord<ExchangeRecord>(
                db, [](const auto &) { return true; }, [](auto &e) { e.fact.turns.clear(); });
        });
        QTest::newRow("turns that are noise") << Harm([](Database &db) {
            return changeFact(db, FactKind::Exchange, any, [](OwnFact &fact) {
                fact.payload = fact.payload.substr(0, 10) + std::string(11, '\xff');
                return true;
            });
        });
        QTest::newRow("a conversation's posts") << Harm([](Database &db) {
            return changeRecord<ConversationRecord>(
                db, [](const auto &) { return true; }, [](auto &c) { ++c.posts; });
        });
        QTest::newRow("a conversation's root") << Harm([](Database &db) {
            return changeRecord<ConversationRecord>(
                db, [](const auto &c) { return !c.rootCollected(); }, [](auto &c) { c.root += '0'; });
        });
        QTest::newRow("a reaction's class") << Harm([](Database &db) {
            return changeRecord<ReactionRecord>(
                db, [](const auto &r) { return r.postClass == 1; }, [](auto &r) { r.postClass = 3; });
        });
        QTest::newRow("a reaction's account") << Harm([](Database &db) {
            return changeRecord<ReactionRecord>(
                db, [](const auto &) { return true; }, [](auto &r) { ++r.account; });
        });
        QTest::newRow("a node gone") << Harm([](Database &db) {
            return changeFact(
                db, FactKind::Node, [](const Fact &fact) { return fact.ref > 100; }, gone);
        });
        QTest::newRow("a node elsewhere") << Harm([](Database &db) {
            return changeRecord<NodeRecord>(db, anyNode, [](auto &n) { n.conversation += 20; });
        });
        QTest::newRow("a node's depth")
            << Harm([](Database &db) { return changeRecord<NodeRecord>(db, anyNode, [](auto &n) { ++n.depth; }); });
        QTest::newRow("a node's time") << Harm([](Database &db) {
            return changeFact(db, FactKind::Node, any, [](OwnFact &fact) {
                fact.at -= Millis{1};
                return true;
            });
        });
        QTest::newRow("a node's accounts")
            << Harm([](Database &db) { return changeRecord<NodeRecord>(db, [](const auto &n) { return n.accounts != 0; },
                                                                       [](auto &n) { n.accounts = 0; }); });
        QTest::newRow("a node's capture")
            << Harm([](Database &db) { return changeRecord<NodeRecord>(db, anyNode, [](auto &n) { n.flags ^= HasCaptureTime; }); });
        QTest::newRow("a node's cluster") << Harm([](Database &db) {
            return changeRecord<NodeRecord>(
                db, [](const auto &n) { return n.cluster > 1 && n.cluster < n.post; }, [](auto &n) { n.cluster = 1; });
        });
        QTest::newRow("a cluster's link cut") << Harm([](Database &db) {
            return changeRecord<NodeRecord>(
                db, [](const auto &n) { return n.next != 0; }, [](auto &n) { n.next = 0; });
        });
        QTest::newRow("a cluster's link past its next post") << Harm([](Database &db) {
            return changeRecord<NodeRecord>(
                db, [](const auto &n) { return n.next != 0; }, [](auto &n) { ++n.next; });
        });
    }

    void check_factsTampered_isFoundAndARebuildCuresIt()
    {
        QFETCH(Harm, harm);
        QVERIFY(tamper(harm));
        verifyFoundAndCured();
    }

    void check_tablesTampered_isFoundAndARebuildCuresIt_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
        row("a block gone", "DELETE FROM block WHERE id = (SELECT max(id) FROM block)");
        row("a block of another kind", "UPDATE block SET kind = 4 WHERE id = (SELECT min(id) FROM block WHERE kind = 2)");
        row("a block twice", "INSERT INTO block SELECT max(id) + 80, kind, first_at, last_at, facts FROM block");
        row("a block cut short", "UPDATE block SET facts = substr(facts, 1, length(facts) - 3) WHERE id = (SELECT max(id) FROM block)");
        row("facts that are nothing", "UPDATE block SET facts = x'' WHERE id = (SELECT max(id) FROM block)");
        // Windows would pass by blocks whose facts lie in them.
        row("a block's earliest time", "UPDATE block SET first_at = first_at + 1 WHERE id = (SELECT min(id) FROM block)");
        row("a block's latest time", "UPDATE block SET last_at = last_at - 1 WHERE id = (SELECT max(id) FROM block WHERE kind = 2)");
        row("a ghost gone", "DELETE FROM ghost WHERE pid = (SELECT min(pid) FROM ghost)");
        row("a ghost too many", "INSERT INTO ghost SELECT id, 'nobody named this', 1 FROM platform LIMIT 1");
        // Its post would join the wrong conversation when it comes.
        row("a ghost of another cluster", "UPDATE ghost SET cluster = cluster + 1 WHERE pid = (SELECT min(pid) FROM ghost)");
        row("a set of accounts",
            "INSERT INTO account_set SELECT min(id), (SELECT max(id) FROM account WHERE kind = 1 AND id NOT IN "
            "(SELECT account FROM account_set WHERE id = (SELECT min(id) FROM account_set))) FROM account_set");
    }

    void check_tablesTampered_isFoundAndARebuildCuresIt()
    {
        QFETCH(QString, sql);
        QVERIFY(m_files.tamper(sql.toStdString()));
        verifyFoundAndCured();
    }

    // Every word that a finding can be.
    void check_tampered_saysWhatIsWrong_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<QString>("what");
        QTest::newRow("file") << Harm([](Database &db) {
            return sql(db, "PRAGMA foreign_keys = OFF; DELETE FROM platform WHERE id = (SELECT platform FROM post LIMIT 1)");
        }) << u"file"_s;
        // Counted as visible by its last byte, yet in no conversation.
        QTest::newRow("figure and list") << Harm([](Database &db) {
            return changeFact(
                db, FactKind::Node, [](const Fact &fact) { return accountsOf(fact) != 0; },
                [](OwnFact &fact) {
                    fact.payload.resize(1);
                    return true;
                });
        }) << u"figure-and-list"_s;
        QTest::newRow("derived and rebuilt")
            << Harm([](Database &db) { return changeFact(db, FactKind::Reaction, any, gone); }) << u"derived-and-rebuilt"_s;
    }

    void check_tampered_saysWhatIsWrong()
    {
        QFETCH(Harm, harm);
        QFETCH(QString, what);
        QVERIFY(tamper(harm));
        const auto findings = m_files.open(Desk::Access::Read)->check();
        QVERIFY(findings);
        QStringList words;
        for (const auto &finding : *findings)
            words << QString::fromStdString(finding.what);
        QVERIFY2(words.contains(what), qPrintable(words.join(u' ')));
    }

    void check_rawRecordsTampered_isFound_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::newRow("a post deleted") << Harm([](Database &db) {
            return sql(db, "PRAGMA foreign_keys = OFF; DELETE FROM post WHERE id = (SELECT max(id) - 5 FROM post)");
        });
        QTest::newRow("a post's parent") << Harm([](Database &db) {
            const auto answered = findRecord<MessageRecord>(db, [](const auto &m) { return m.answer != 0; });
            return answered && sql(db, "UPDATE post SET in_reply_to = NULL WHERE id = " + std::to_string(answered->answer));
        });
        QTest::newRow("a post's time") << Harm([](Database &db) {
            const auto first = findRecord<MessageRecord>(db, anyMessage);
            return first && sql(db, "UPDATE post SET created_at = created_at - 90000000 WHERE id = " + std::to_string(first->fact.ref));
        });
        QTest::newRow("an account no longer ours") << Harm([](Database &db) {
            const auto ours = findRecord<ReactionRecord>(db, [](const auto &) { return true; });
            return ours && sql(db, "UPDATE account SET kind = 2 WHERE id = " + std::to_string(ours->account));
        });
        QTest::newRow("a decision") << Harm([](Database &db) { return sql(db, "DELETE FROM decision"); });
    }

    void check_rawRecordsTampered_isFound()
    {
        QFETCH(Harm, harm);
        QVERIFY(tamper(harm));
        const auto findings = m_files.open(Desk::Access::Read)->check();
        QVERIFY(findings && !findings->empty());
    }

    // However posts came, what upkeep left is what a check accepts: clusters may be larger than a rebuild's, no smaller.
    void check_afterUpkeepInAnyOrder_isClean()
    {
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            const auto world = inventWorld(seed);
            Chance chance(seed);
            auto posts = world.observations;
            chance.shuffle(posts);
            const DeskFiles files;
            {
                const auto writer = WorkspaceWriter::open(files.workspace(), WorkspaceWriter::Missing::Create);
                QVERIFY(writer);
                auto &db = (*writer)->database();
                for (const auto &account : world.accounts)
                    QVERIFY(AccountStore(db).put(account));
                while (!posts.empty()) {
                    std::vector<Post> batch;
                    for (int i = 1 + chance.upTo(20); i > 0 && !posts.empty(); --i) {
                        batch.push_back(posts.back());
                        posts.pop_back();
                    }
                    QVERIFY(putAll(db, batch) && Upkeep(db).run());
                }
            }
            const auto findings = files.open(Desk::Access::Read)->check();
            QVERIFY(findings);
            QVERIFY2(findings->empty(), findings->empty() ? "" : (std::to_string(seed) + ' ' + findings->front().detail).c_str());
        }
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
        QTest::addColumn<Harm>("harm");
        QTest::newRow("a huge row id") << Harm([](Database &db) {
            return sql(db, "PRAGMA foreign_keys = OFF; UPDATE post SET id = 4611686018427387904 WHERE id = (SELECT max(id) FROM post)");
        });
        QTest::newRow("a large row id") << Harm([](Database &db) {
            return sql(db, "PRAGMA foreign_keys = OFF; UPDATE post SET id = 3000000000 WHERE id = (SELECT max(id) FROM post)");
        });
        QTest::newRow("a negative row id") << Harm([](Database &db) {
            return sql(db, "PRAGMA foreign_keys = OFF; UPDATE post SET id = -5 WHERE id = (SELECT min(id) FROM post)");
        });
        QTest::newRow("times at the end of numbers") << Harm([](Database &db) {
            return changeEveryFact(db, FactKind::Message,
                                   [](OwnFact &fact) {
                                       if (fact.ref % 97 == 0)
                                           fact.at = Instant::min();
                                       return true;
                                   })
                   && sql(db, "DELETE FROM calendar; UPDATE post SET created_at = 9223372036854775807 WHERE id % 3 = 0; "
                              "UPDATE block SET first_at = -9223372036854775808, last_at = 9223372036854775807 WHERE id % 2 = 0; "
                              "UPDATE meta SET value = '1' WHERE name = 'derived-stale'");
        });
        QTest::newRow("spans at the end of numbers") << Harm([](Database &db) {
            return sql(db, "UPDATE block SET first_at = -9223372036854775808, last_at = 9223372036854775807");
        });
        QTest::newRow("now at the end of numbers") << Harm([](Database &db) {
            return sql(db, "DELETE FROM calendar; UPDATE meta SET value = '9223372036854775807' WHERE name = 'now'");
        });
        QTest::newRow("counts at the end of numbers") << Harm([](Database &db) {
            return sql(db, "UPDATE post SET likes = 9223372036854775807, replies = 9223372036854775807; "
                           "UPDATE snapshot SET likes = 9223372036854775807, replies = 9223372036854775807");
        });
        QTest::newRow("kinds and classes that are none") << Harm([](Database &db) {
            return changeEveryFact(db, FactKind::Reaction,
                                   [](OwnFact &fact) {
                                       fact.payload[1] = 77;
                                       return true;
                                   })
                   && sql(db, "UPDATE block SET kind = 77 WHERE id % 5 = 0");
        });
        QTest::newRow("bits that mean nothing") << Harm([](Database &db) {
            return changeEveryFact(db, FactKind::Message, [](OwnFact &fact) {
                fact.payload.replace(1, 1, "\xff\xff\xff\x7f");
                return true;
            });
        });
        QTest::newRow("a zone that is none") << Harm([](Database &db) {
            return sql(db, "UPDATE meta SET value = '../../etc/passwd' WHERE name = 'zone'");
        });
        QTest::newRow("a calendar that is none")
            << Harm([](Database &db) { return sql(db, "UPDATE calendar SET content = '{\"tz\":[]}'"); });
        QTest::newRow("empty turns everywhere") << Harm([](Database &db) {
            return changeEveryFact(db, FactKind::Exchange, [](OwnFact &fact) {
                auto record = recordOf<ExchangeRecord>(fact.fact());
                record.fact.turns.clear();
                fact.payload.clear();
                encode(record, fact.payload);
                return true;
            });
        });
        QTest::newRow("ids that lead nowhere") << Harm([](Database &db) {
            return changeEveryFact(db, FactKind::Message, [](OwnFact &fact) {
                auto record = recordOf<MessageRecord>(fact.fact());
                record.morePosts = {std::int64_t{1} << 48};
                record.answer = 99'999'999;
                record.conversation = -1;
                fact.payload.clear();
                encode(record, fact.payload);
                return true;
            });
        });
        QTest::newRow("a conversation under itself") << Harm([](Database &db) {
            return changeEveryFact(db, FactKind::Node, [](OwnFact &fact) {
                auto record = recordOf<NodeRecord>(fact.fact());
                record.conversation = record.post;
                record.depth = std::numeric_limits<int>::max();
                fact.payload.clear();
                encode(record, fact.payload);
                return true;
            });
        });
        QTest::newRow("facts of posts that are not there") << Harm([](Database &db) {
            return sql(db, "INSERT INTO block SELECT id + 8000, kind, first_at, last_at, facts FROM block; "
                           "INSERT INTO block SELECT 4611686018427387904 + id, kind, first_at, last_at, facts FROM block; "
                           "INSERT OR IGNORE INTO block SELECT -id - 8, kind, first_at, last_at, facts FROM block WHERE id < 8000");
        });
        QTest::newRow("facts that are noise")
            << Harm([](Database &db) { return sql(db, "UPDATE block SET facts = randomblob(length(facts))"); });
        QTest::newRow("sets of accounts without end") << Harm([](Database &db) {
            return sql(db, "INSERT INTO account_set VALUES (9223372036854775807, 1), (-5, 1), (7, 9223372036854775807)");
        });
    }

    void questions_toAHostileFile_neverCrash()
    {
        QFETCH(Harm, harm);
        QVERIFY(tamper(harm));
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
