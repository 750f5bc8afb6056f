#include "core/desk/upkeep/upkeep.h"

#include "core/store/post_store.h"
#include "tests/desk/filled_workspace.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;

namespace {

constexpr std::uint32_t kWorlds = 250;

// The world in another order, in batches of any size, each derived at once; accounts and decisions come at any point.
std::string stepByStep(const World &world, Chance &chance, FilledWorkspace &workspace)
{
    auto posts = world.observations;
    auto accounts = world.accounts;
    auto decisions = world.decisions;
    chance.shuffle(posts);
    chance.shuffle(accounts);
    chance.shuffle(decisions);
    workspace.settle(world);
    while (!posts.empty() || !accounts.empty() || !decisions.empty()) {
        if (!accounts.empty() && chance.percent(30)) {
            workspace.put(std::vector{accounts.back()});
            accounts.pop_back();
        }
        if (!decisions.empty() && chance.percent(30)) {
            workspace.put(std::vector{decisions.back()});
            decisions.pop_back();
        }
        std::vector<Post> batch;
        for (int i = chance.upTo(chance.percent(50) ? 2 : 20); i > 0 && !posts.empty(); --i) {
            batch.push_back(posts.back());
            posts.pop_back();
        }
        workspace.put(batch);
        if (chance.percent(80))
            workspace.upkeep();
    }
    workspace.upkeep();
    return workspace.dump();
}

bool same(const std::string &got, const std::string &expected, const World &world)
{
    const auto difference = firstDifference(got, expected);
    if (!difference.empty())
        qWarning("seed %u %s", world.seed, difference.c_str());
    return difference.empty();
}

Account ours(const char *handle)
{
    Account account;
    account.key = {"x", handle};
    return account;
}

} // namespace

class UpkeepTest : public QObject {
    Q_OBJECT

private slots:
    void run_anyOrderAndBatches_isWhatARebuildGives()
    {
        int wrong = 0;
        for (std::uint32_t seed = 1; seed <= kWorlds && wrong < 5; ++seed) {
            const auto world = inventWorld(seed);
            const auto expected = FilledWorkspace::wholeDump(world);
            Chance chance(seed + 1'000'000);
            FilledWorkspace workspace;
            wrong += !same(stepByStep(world, chance, workspace), expected, world);
            workspace.rebuild();
            wrong += !same(workspace.dump(), expected, world);
        }
        QCOMPARE(wrong, 0);
    }

    void run_everythingAgain_addsNothing()
    {
        for (std::uint32_t seed = 1; seed <= kWorlds / 5; ++seed) {
            const auto world = inventWorld(seed);
            Chance chance(seed);
            FilledWorkspace workspace;
            const auto before = stepByStep(world, chance, workspace);
            PostStore store(workspace.database());
            for (const auto &post : world.observations)
                QVERIFY2(store.put(post).value() == PostStore::Outcome::Duplicate, post.key.id.c_str());
            QVERIFY(!workspace.pending());
            workspace.upkeep();
            QVERIFY(same(workspace.dump(), before, world));
        }
    }

    void account_becomingOursLater_isAsIfItAlwaysWas()
    {
        for (std::uint32_t seed = 1; seed <= kWorlds / 5; ++seed) {
            const auto world = inventWorld(seed);
            FilledWorkspace late;
            late.settle(world);
            late.put(world.observations);
            late.put(world.decisions);
            late.upkeep();
            for (const auto &account : world.accounts) {
                late.put(std::vector{account});
                late.upkeep();
            }
            QVERIFY(same(late.dump(), FilledWorkspace::wholeDump(world), world));
        }
    }

    void account_noLongerOurs_isAsIfItNeverWas()
    {
        const auto world = inventWorld(3);
        FilledWorkspace workspace;
        workspace.settle(world);
        workspace.put(std::vector{ours("anna")});
        workspace.put(world.accounts);
        workspace.put(world.observations);
        workspace.upkeep();
        auto retired = ours("anna");
        retired.kind = AccountKind::Official;
        workspace.put(std::vector{retired});
        workspace.upkeep();
        auto without = world;
        without.accounts.push_back(retired);
        without.decisions.clear();
        QVERIFY(same(workspace.dump(), FilledWorkspace::wholeDump(without), world));
    }

    void run_withNothingNew_isNotPending()
    {
        FilledWorkspace workspace;
        QVERIFY(!workspace.pending());
        workspace.put(inventWorld(1).observations);
        QVERIFY(workspace.pending());
        workspace.upkeep();
        QVERIFY(!workspace.pending());
    }

    void run_stopped_leavesTheRestForTheNextCall()
    {
        const auto world = inventWorld(7);
        FilledWorkspace workspace;
        workspace.settle(world);
        workspace.put(world.accounts);
        workspace.put(world.observations);
        workspace.put(world.decisions);
        StopToken stop;
        stop.raise();
        QCOMPARE(Upkeep(workspace.database()).run({}, stop).error().code, Errc::Cancelled);
        QCOMPARE(Upkeep(workspace.database()).rebuild({}, stop).error().code, Errc::Cancelled);
        QVERIFY(workspace.pending());
        workspace.upkeep();
        QVERIFY(same(workspace.dump(), FilledWorkspace::wholeDump(world), world));
    }

    void worlds_holdWhatTheyPromise()
    {
        std::string all;
        for (std::uint32_t seed = 1; seed <= 20; ++seed)
            all += FilledWorkspace::wholeDump(inventWorld(seed));
        for (const auto *kind : {"\nmessage\t", "\nexchange\t", "\nreaction\t", "\nnode\t", "\nghost\t", "\nversion\t", "\nsnapshot\t",
                                 "\ndecision\t", "\nconversation\tmastodon"})
            QVERIFY2(all.find(kind) != std::string::npos, kind);
    }
};

QTEST_APPLESS_MAIN(UpkeepTest)
#include "tst_upkeep.moc"
