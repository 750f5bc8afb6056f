#include "core/measure/impact.h"

#include <QtTest>

using namespace attache;

namespace {

Instant minute(int m) { return Instant{std::chrono::minutes{m}}; }

// Four conversations; "call" answers two, "note" one of them again and one that is not in the log.
ImpactLog invented()
{
    ImpactLog log;
    log.conversations = {{"dam", minute(0)}, {"visa", minute(10)}, {"gala", minute(20)}, {"undated", {}}};
    log.actions = {{"call", {"dam", "visa"}, minute(30)}, {"note", {"visa", "lost"}, minute(5)}, {"idle", {}, minute(6)}};
    return log;
}

} // namespace

class ImpactTest : public QObject {
    Q_OBJECT
private slots:
    void shares_countEachConversationOnce_andValidActions()
    {
        // dam and visa of four; call and note are valid, idle stands on nothing.
        const auto chain = impactOf(invented());
        QVERIFY(chain.conversationsWithAction.x == 2 && chain.conversationsWithAction.n == 4);
        QVERIFY(chain.actionsWithTracedOutcome.x == 0 && chain.actionsWithTracedOutcome.n == 2);
        QCOMPARE(chain.brokenLinks, (std::vector<std::string>{"note", "idle"}));
    }

    void emptyLog_hasNoShares() { QVERIFY(!impactOf({}).conversationsWithAction.p && !impactOf({}).actionsWithTracedOutcome.p); }

    void levels_areAsFarAsTheEvidenceGoes_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("evidence");
        QTest::addColumn<bool>("independent");
        QTest::addColumn<int>("rivals");
        QTest::addColumn<int>("level");
        const auto row = [](const char *name, const QString &action, int evidence, bool independent, int rivals,
                            ClaimLevel level) {
            QTest::newRow(name) << action << evidence << independent << rivals << static_cast<int>(level);
        };
        const QString call = QStringLiteral("call");
        row("all there", call, 1, true, 1, ClaimLevel::DocumentedContribution);
        row("no rival", call, 1, true, 0, ClaimLevel::Traced);
        row("own evidence", call, 2, false, 1, ClaimLevel::Traced);
        row("no evidence", call, 0, true, 1, ClaimLevel::Asserted);
        row("action on nothing", QStringLiteral("idle"), 1, true, 1, ClaimLevel::Unsupported);
        row("action unknown", QStringLiteral("dream"), 1, true, 1, ClaimLevel::Unsupported);
    }

    void levels_areAsFarAsTheEvidenceGoes()
    {
        QFETCH(QString, action);
        QFETCH(int, evidence);
        QFETCH(bool, independent);
        QFETCH(int, rivals);
        QFETCH(int, level);
        const auto some = [](int count) { return std::vector<std::string>(static_cast<std::size_t>(count), "memo"); };
        auto log = invented();
        log.outcomes = {{"law", {action.toStdString()}, some(evidence), some(rivals), independent}};
        const auto chain = impactOf(log);
        QCOMPARE(static_cast<int>(chain.levels.at(0)), level);
        QCOMPARE(chain.actionsWithTracedOutcome.x, std::int64_t(level >= static_cast<int>(ClaimLevel::Traced) ? 1 : 0));
    }

    void outcome_ofAnUnknownAction_isListed_andTwoOutcomesCountAnActionOnce()
    {
        auto log = invented();
        log.outcomes = {{"law", {"call", "dream"}, {"memo"}, {}, false}, {"speech", {"call"}, {"tape"}, {}, false}};
        const auto chain = impactOf(log);
        QCOMPARE(chain.brokenLinks.back(), std::string("law"));
        QVERIFY(chain.levels[0] == ClaimLevel::Traced && chain.actionsWithTracedOutcome.x == 1);
    }

    void waits_firstActionCounts_openIsCensored()
    {
        // dam: 30 min; visa: the note at 5 lies before it, so 0; gala: open for 100 - 20 min; undated: none.
        auto log = invented();
        log.actions.push_back({"again", {"dam"}, minute(40)}); // later than the first: changes nothing
        const auto waits = waitsForAction(log, minute(100));
        QCOMPARE(waits.size(), std::size_t(3));
        QVERIFY(waits[0].t == 1800 && waits[0].answered && waits[1].t == 0 && waits[1].answered);
        QVERIFY(waits[2].t == 4800 && !waits[2].answered);
        // At minute 15 gala does not exist, and dam still waits.
        const auto earlier = waitsForAction(invented(), minute(15));
        QVERIFY(earlier.size() == 2 && earlier[0].t == 900 && !earlier[0].answered);
    }
};

QTEST_APPLESS_MAIN(ImpactTest)
#include "tst_impact.moc"
