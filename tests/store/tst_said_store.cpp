#include "core/store/account_store.h"
#include "core/store/decision_store.h"
#include "core/store/derived_store.h"
#include "core/store/draft_store.h"
#include "core/store/migrations.h"
#include "core/store/record_store.h"
#include "core/store/removals.h"
#include "core/store/schema_001.h"
#include "core/store/schema_002.h"
#include "core/store/step_store.h"
#include "core/store/workspace_file.h"
#include "tests/store/invented_posts.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;
using namespace std::string_literals;

namespace {

Record record(const std::string &key, const std::string &content, int at) { return {"line", key, content, minute(at)}; }

} // namespace

// What people do at the desk: steps, records, drafts, removed people, and how an older workspace comes to them.
class SaidStoreTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceWriter> m_writer;
    Database &db() { return m_writer->database(); }
    Deed deed(int at) { return {"anna", minute(at)}; }

private slots:
    void init() { m_writer = std::move(WorkspaceWriter::inMemory().value()); }

    void migrate_fromVersion2_keepsDecisionsAndHasNothingToUndo()
    {
        auto old = Database::inMemory();
        QVERIFY(old);
        QVERIFY(old->run(std::string(kSchema001) + kDerivedTables001 + kDerivedIndices001));
        QVERIFY(old->run(kDropTables001 + derivedTables(Lifetime::Kept) + kSearchTables));
        QVERIFY(old->run("PRAGMA application_id=" + std::to_string(kApplicationId) + "; PRAGMA user_version=2"));
        QVERIFY(old->run("INSERT INTO platform VALUES (1, 'x'); INSERT INTO decision(platform, pid, kind, reason, at) "
                         "VALUES (1, '7', 'spam', 'advertisement', 1000)"));
        QCOMPARE(schemaVersion(*old).value(), 2);
        QVERIFY(migrate(*old));
        QCOMPARE(schemaVersion(*old).value(), newestSchemaVersion());
        const auto all = DecisionStore(*old).all().value();
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all[0].kind, DecisionKind::Spam);
        QCOMPARE(all[0].reason, "advertisement"s);
        QVERIFY(all[0].value.empty());
        QVERIFY(!StepStore(*old).toUndo(fromMillis(0)).value());
    }

    void put_andTurn_placeWhatStoodBeforeAndAfter()
    {
        RecordStore records(db());
        StepStore steps(db());
        const auto first = steps.begin(deed(1), "line").value();
        QVERIFY(records.put(first, record("a", "one", 1)).value());
        QVERIFY(!records.put(first, record("a", "one", 2)).value()); // stands so already
        const auto second = steps.begin(deed(3), "line").value();
        QVERIFY(records.put(second, record("a", "two", 3)).value());
        QVERIFY(records.put(second, record("a", "", 4)).value()); // empty is something else than none
        QVERIFY(steps.turn(second, true, deed(5)));
        QVERIFY(records.find("line", "a").value() == record("a", "one", 1));
        QVERIFY(steps.turn(first, true, deed(6)));
        QVERIFY(!records.find("line", "a").value());
        QVERIFY(steps.turn(first, false, deed(7)) && steps.turn(second, false, deed(8)));
        QVERIFY(records.find("line", "a").value() == record("a", "", 4));
        QCOMPARE(records.astray().value(), 0);
        QVERIFY(db().run("UPDATE record SET content = 'changed by nobody'"));
        QCOMPARE(records.astray().value(), 1);
    }

    void toUndoAndRedo_followTheOrderOfSteps()
    {
        StepStore steps(db());
        QVERIFY(!steps.toUndo(minute(0)).value());
        const auto first = steps.begin(deed(1), "note").value();
        const auto second = steps.begin(deed(2), "spam").value();
        QCOMPARE(steps.toUndo(minute(0)).value()->id, second);
        QVERIFY(!steps.toUndo(minute(3)).value()); // too long ago
        QVERIFY(steps.turn(second, true, deed(3)) && steps.turn(first, true, deed(4)));
        QCOMPARE(steps.toRedo(minute(0)).value()->id, first);
        const auto third = steps.begin(deed(5), "note").value();
        QVERIFY(!steps.toRedo(minute(0)).value());
        QVERIFY(steps.turn(third, true, deed(6)));
        QCOMPARE(steps.toRedo(minute(0)).value()->id, third);
        QCOMPARE(steps.history(0, 100)->size(), 6U);
        QCOMPARE(steps.history(5, 100)->front().step.id, first);
    }

    void save_afterDiscarding_needsToBeNewer()
    {
        const auto platform = AccountStore(db()).platform("x").value();
        DraftStore drafts(db());
        QVERIFY(drafts.save({{"x", "1"}, "one", minute(1)}, platform).value());
        QVERIFY(drafts.discard({"x", "1"}, platform, minute(3)));
        QVERIFY(!drafts.save({{"x", "1"}, "late", minute(2)}, platform).value());
        QVERIFY(!drafts.save({{"x", "1"}, "at once", minute(3)}, platform).value());
        QVERIFY(!drafts.find({"x", "1"}).value() && drafts.all()->empty());
        QVERIFY(drafts.save({{"x", "1"}, "new", minute(4)}, platform).value());
        QCOMPARE(drafts.all()->front().text, "new"s);
    }

    void removals_inText_takeWholeHandlesOnly_data()
    {
        QTest::addColumn<bool>("dotted");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left"); // with '#' for the alias
        const auto row = [](const char *name, bool dotted, const char *text, const char *left) {
            QTest::newRow(name) << dotted << QString::fromUtf8(text) << QString::fromUtf8(left);
        };
        row("alone", false, "@dana", "@#");
        row("in a sentence", false, "ask @Dana, or @DANA!", "ask @#, or @#!");
        row("part of a longer one", false, "@danamo @xdana dana", "@danamo @xdana dana");
        row("an address", false, "mail me@dana", "mail me@dana");
        row("before a dot", true, "thanks @dana.", "thanks @#.");
        row("host behind it", true, "thanks @dana@host.example!", "thanks @#@host.example!");
        row("another with a dot", true, "@dana.b", "@dana.b");
        row("nothing", true, "", "");
        row("two signs", false, "@@dana", "@@#");
    }

    void removals_inText_takeWholeHandlesOnly()
    {
        QFETCH(bool, dotted);
        QFETCH(QString, text);
        QFETCH(QString, left);
        auto removals = Removals::load(db()).value();
        QVERIFY(removals.empty());
        const auto platform = AccountStore(db()).platform("x").value();
        const auto alias = removals.add(db(), platform, "dana", true, "anna", minute(1)).value();
        const auto form = dotted ? HandleForm::Dotted : HandleForm::Word;
        QCOMPARE(QString::fromStdString(removals.inText(platform, form, text.toStdString())),
                 left.replace(QLatin1Char('#'), QString::fromStdString(alias)));
        QCOMPARE(removals.inText(platform + 1, form, text.toStdString()), text.toStdString()); // another platform
        QCOMPARE(Removals::load(db())->inText(platform, form, "@dana"), "@" + alias);
    }
};

QTEST_APPLESS_MAIN(SaidStoreTest)
#include "tst_said_store.moc"
