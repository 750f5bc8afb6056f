#include "core/store/decision_store.h"

#include "core/store/account_store.h"
#include "core/store/workspace_file.h"
#include "tests/store/invented_posts.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;

namespace {

Decision decided(const std::string &id, DecisionKind kind, int at)
{
    Decision decision;
    decision.post = {"x", id};
    decision.kind = kind;
    decision.at = minute(at);
    decision.decider = "officer";
    return decision;
}

} // namespace

class DecisionsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceWriter> m_writer;

    void add(const Decision &decision)
    {
        const auto platform = AccountStore(m_writer->database()).platform(decision.post.platform);
        QVERIFY(DecisionStore(m_writer->database()).add(decision, platform.value()));
    }

private slots:
    void init()
    {
        m_writer = std::move(WorkspaceWriter::inMemory().value());
        QVERIFY(putAll(m_writer->database(), {invented("1", "anna", 0), invented("2", "anna", 1)}));
    }

    void inForce_severalDecisions_isTheLatestByTime()
    {
        add(decided("1", DecisionKind::Spam, 9));
        add(decided("1", DecisionKind::TooLate, 5));
        add(decided("2", DecisionKind::TooLate, 5));
        add(decided("2", DecisionKind::Duplicate, 5)); // same moment: the later entry
        const auto kinds = DecisionStore(m_writer->database()).inForce();
        QVERIFY(kinds);
        QCOMPARE(kinds->at(1), DecisionKind::Spam);
        QCOMPARE(kinds->at(2), DecisionKind::Duplicate);
        const auto all = DecisionStore(m_writer->database()).all();
        QCOMPARE(all->size(), 2U);
        QCOMPARE(all->at(0).kind, DecisionKind::Spam);
        QCOMPARE(all->at(1).kind, DecisionKind::Duplicate);
    }

    void inForce_undone_isTheOneBefore()
    {
        add(decided("1", DecisionKind::Spam, 5));
        add(decided("1", DecisionKind::TooLate, 9));
        QVERIFY(m_writer->database().run("UPDATE decision SET undone_at = at WHERE kind = 'too-late'"));
        QCOMPARE(DecisionStore(m_writer->database()).inForce()->at(1), DecisionKind::Spam);
        QCOMPARE(DecisionStore(m_writer->database()).all()->at(0).kind, DecisionKind::Spam);
    }

    void add_forAPostNotYetCollected_isInForceWhenItComes()
    {
        add(decided("3", DecisionKind::Spam, 5));
        QVERIFY(DecisionStore(m_writer->database()).inForce()->empty());
        QVERIFY(putAll(m_writer->database(), {invented("3", "anna", 2)}));
        QCOMPARE(DecisionStore(m_writer->database()).inForce()->at(3), DecisionKind::Spam);
    }

    void add_everyMember_comesBack()
    {
        auto decision = decided("1", DecisionKind::LeftOnPurpose, 5);
        decision.reason = "greeting\tonly";
        decision.reviewAt = minute(99);
        add(decision);
        auto stored = DecisionStore(m_writer->database()).all()->front();
        stored.id = 0;
        QVERIFY(stored == decision);
    }
};

QTEST_APPLESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
