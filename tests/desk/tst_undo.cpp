#include "core/desk/decisions.h"
#include "core/desk/figure_service.h"
#include "core/desk/scope_request.h"
#include "core/desk/scoped_reader.h"
#include "core/desk/team_settings.h"
#include "core/domain/figure_catalogue.h"
#include "core/domain/subject.h"
#include "core/store/decision_store.h"
#include "core/store/record_store.h"
#include "tests/desk/filled_workspace.h"

#include <QtTest>

#include <map>

using namespace attache;
using namespace attache::test;

namespace {

const std::vector<DecisionKind> kEveryKind{DecisionKind::LeftOnPurpose,   DecisionKind::Spam,           DecisionKind::Duplicate,
                                           DecisionKind::ClosingCourtesy, DecisionKind::TooLate,        DecisionKind::Reopened,
                                           DecisionKind::WrongClaim,      DecisionKind::MarkedAnswered, DecisionKind::Coded,
                                           DecisionKind::GivenTo,         DecisionKind::Note,           DecisionKind::Promise,
                                           DecisionKind::Example,         DecisionKind::UsedLine};

Instant start() { return parseIso("2027-01-04T09:00:00Z").value(); }

Decision said(Chance &chance, const World &world, DecisionKind kind)
{
    Decision decision;
    decision.post = chance.oneOf(world.observations).key;
    decision.kind = kind;
    decision.value = kind == DecisionKind::Coded ? std::string(chance.oneOf(subjects()).code) : std::to_string(chance.upTo(3));
    return decision;
}

// One desk on a world in memory, with a clock that a test winds.
class TestedDesk {
public:
    explicit TestedDesk(const World &world) : m_world(world)
    {
        m_workspace.settle(world);
        m_workspace.put(world.accounts);
        m_workspace.put(world.observations);
        m_workspace.put(world.decisions);
        m_workspace.rebuild();
    }
    Database &database() { return m_workspace.database(); }
    std::string dump() { return m_workspace.dump(); }
    Deed deed() { return {"officer", m_now += std::chrono::seconds{20}}; }

    bool decide(Chance &chance, const std::vector<DecisionKind> &kinds)
    {
        std::vector<Decision> decisions;
        const auto by = deed();
        for (int i = 1 + chance.upTo(3); i > 0; --i) {
            decisions.push_back(said(chance, m_world, chance.oneOf(kinds)));
            decisions.back().at = by.at;
        }
        return static_cast<bool>(attache::decide(database(), by, decisions));
    }
    bool undo() { return attache::undo(database(), deed()).value().has_value(); }
    bool redo() { return attache::redo(database(), deed()).value().has_value(); }
    void undoEverything()
    {
        while (undo()) {}
    }

    // Numerators of all shares over messages and exchanges, and the counts that stand beside them.
    std::map<FigureId, std::int64_t> figures()
    {
        std::map<FigureId, std::int64_t> found;
        const auto reader = ScopedReader::prepare(database(), {}, {});
        const auto set = figuresOf(*reader);
        for (const auto &figure : set->figures) {
            const auto &entry = figureEntry(figure.id);
            if (entry.unit == Unit::Share && entry.item != Item::Post)
                found[figure.id] = figure.numerator.value_or(0);
        }
        found[FigureId::Answered] = static_cast<std::int64_t>(set->figure(FigureId::Answered).value.value_or(0));
        found[FigureId::Silent] = static_cast<std::int64_t>(set->figure(FigureId::Silent).value.value_or(0));
        return found;
    }
    std::string everyShare()
    {
        std::string line;
        const auto reader = ScopedReader::prepare(database(), {}, {});
        const auto set = figuresOf(*reader);
        for (const auto &figure : set->figures)
            if (figureEntry(figure.id).unit == Unit::Share)
                line +=
                    std::to_string(figure.numerator.value_or(-1)) + '/' + std::to_string(figure.denominator.value_or(-1)) + ' ';
        return line;
    }

private:
    const World &m_world;
    FilledWorkspace m_workspace;
    Instant m_now = start();
};

} // namespace

class UndoTest : public QObject {
    Q_OBJECT

private slots:
    // RELIABILITY.md U16: ten thousand sequences, one hundred in each of one hundred worlds.
    void undo_everythingOfARandomSequence_isTheDumpAtTheStart()
    {
        for (std::uint32_t seed = 1; seed <= 100; ++seed) {
            const auto world = inventWorld(seed);
            TestedDesk desk(world);
            Chance chance(seed * 7919);
            const auto before = desk.dump();
            for (int sequence = 0; sequence < 100; ++sequence) {
                for (int act = 2 + chance.upTo(4); act > 0; --act) {
                    const int what = chance.upTo(9);
                    if (what < 6)
                        QVERIFY(desk.decide(chance, kEveryKind));
                    else
                        static_cast<void>(what < 8 ? desk.undo() : desk.redo());
                }
                desk.undoEverything();
                const auto after = desk.dump();
                QVERIFY2(after == before,
                         qPrintable(QString::number(seed) + QString::fromStdString(firstDifference(before, after))));
            }
        }
    }

    void redo_everythingThatWasUndone_isTheDumpBeforeUndo()
    {
        for (std::uint32_t seed = 200; seed < 230; ++seed) {
            const auto world = inventWorld(seed);
            TestedDesk desk(world);
            Chance chance(seed);
            for (int act = 0; act < 6; ++act)
                QVERIFY(desk.decide(chance, kEveryKind));
            const auto decided = desk.dump();
            desk.undoEverything();
            int again = 0;
            while (desk.redo())
                ++again;
            QCOMPARE(again, 6);
            QCOMPARE(desk.dump(), decided);
        }
    }

    // No key improves a rate: what is counted as answered only ever shrinks, by what is printed as left on purpose.
    void decide_withoutAPostOfOurs_raisesNoNumerator()
    {
        for (std::uint32_t seed = 300; seed < 420; ++seed) {
            const auto world = inventWorld(seed);
            TestedDesk desk(world);
            Chance chance(seed);
            const auto before = desk.figures();
            const auto shares = desk.everyShare();
            for (int act = 0; act < 4; ++act)
                QVERIFY(desk.decide(chance, kEveryKind));
            const auto after = desk.figures();
            if (world.decisions.empty())
                for (const auto &[id, numerator] : before)
                    if (id != FigureId::Silent)
                        QVERIFY2(after.at(id) <= numerator, qPrintable(QString::number(seed)));
            if (after.at(FigureId::Silent) == 0 && before.at(FigureId::Silent) == 0)
                QCOMPARE(desk.everyShare(), shares);
        }
    }

    void decide_thatLeavesNothingOut_changesNoShare()
    {
        const std::vector<DecisionKind> staying{DecisionKind::TooLate, DecisionKind::MarkedAnswered, DecisionKind::Coded,
                                                DecisionKind::Note,    DecisionKind::Promise,        DecisionKind::GivenTo,
                                                DecisionKind::Example, DecisionKind::WrongClaim};
        for (std::uint32_t seed = 500; seed < 560; ++seed) {
            auto world = inventWorld(seed);
            world.decisions.clear();
            TestedDesk desk(world);
            Chance chance(seed);
            const auto shares = desk.everyShare();
            for (int act = 0; act < 4; ++act)
                QVERIFY(desk.decide(chance, staying));
            QCOMPARE(desk.everyShare(), shares);
        }
    }

    void undo_afterADay_takesNothingBack()
    {
        const auto world = inventOrderlyWorld(1);
        TestedDesk desk(world);
        Chance chance(1);
        QVERIFY(desk.decide(chance, {DecisionKind::Note}));
        const Deed later{"officer", start() + kUndoFor + std::chrono::minutes{1}};
        QVERIFY(!undo(desk.database(), later).value());
        QVERIFY(undo(desk.database(), {"officer", start() + kUndoFor}).value());
        QVERIFY(!redo(desk.database(), later).value());
    }

    void redo_afterANewStep_hasNothingToDo()
    {
        const auto world = inventOrderlyWorld(2);
        TestedDesk desk(world);
        Chance chance(2);
        QVERIFY(desk.decide(chance, {DecisionKind::Spam}) && desk.undo() && desk.decide(chance, {DecisionKind::Note}));
        QVERIFY(!desk.redo());
        QVERIFY(desk.undo());
        QVERIFY(desk.redo()); // the note, not the spam before it
        QCOMPARE(DecisionStore(desk.database()).allOf(Facet::Standing)->size(), 0U);
    }

    // A clock that was set back must not make a decision that a person just took count for nothing.
    void decide_whileTheClockIsBehind_isInForce()
    {
        auto world = inventOrderlyWorld(3);
        TestedDesk desk(world);
        Decision decision;
        decision.post = world.observations.front().key;
        decision.kind = DecisionKind::TooLate;
        decision.at = start();
        QVERIFY(decide(desk.database(), {"anna", start()}, {decision}));
        decision.kind = DecisionKind::Spam;
        decision.at = start() - std::chrono::hours{5};
        QVERIFY(decide(desk.database(), {"bela", decision.at}, {decision}));
        const auto standing = DecisionStore(desk.database()).of(decision.post);
        QCOMPARE(standing->size(), 1U);
        QCOMPARE(standing->front().kind, DecisionKind::Spam);
    }

    void history_ofUndoAndRedo_namesWhoAndWhen()
    {
        const auto world = inventOrderlyWorld(4);
        TestedDesk desk(world);
        Decision decision;
        decision.post = world.observations.front().key;
        decision.kind = DecisionKind::Spam;
        QVERIFY(decide(desk.database(), {"anna", start()}, {decision}));
        QVERIFY(undo(desk.database(), {"bela", start() + std::chrono::minutes{1}}).value());
        QVERIFY(redo(desk.database(), {"cyd", start() + std::chrono::minutes{2}}).value());
        const auto history = StepStore(desk.database()).historyOf(decision.post).value();
        QCOMPARE(history.size(), 3U);
        QCOMPARE(history[0].act, std::string("did-again"));
        QCOMPARE(history[0].deed.who, std::string("cyd"));
        QCOMPARE(history[1].act, std::string("undid"));
        QCOMPARE(history[1].deed.who, std::string("bela"));
        QCOMPARE(history[2].deed.who, std::string("anna"));
        QCOMPARE(history[2].step.what, std::string("spam"));
    }

    void undo_ofASetting_putsTheOneBeforeBack()
    {
        const auto world = inventOrderlyWorld(5);
        TestedDesk desk(world);
        const auto before = desk.dump();
        QVERIFY(setTargetHours(desk.database(), desk.deed(), 8) && setTargetHours(desk.database(), desk.deed(), 12));
        QCOMPARE(targetHours(desk.database()).value(), 12.0);
        QVERIFY(desk.undo());
        QCOMPARE(targetHours(desk.database()).value(), 8.0);
        QVERIFY(desk.undo());
        QCOMPARE(desk.dump(), before);
        QVERIFY(desk.redo() && desk.redo());
        QCOMPARE(targetHours(desk.database()).value(), 12.0);
        QCOMPARE(RecordStore(desk.database()).astray().value(), 0);
    }
};

QTEST_APPLESS_MAIN(UndoTest)
#include "tst_undo.moc"
