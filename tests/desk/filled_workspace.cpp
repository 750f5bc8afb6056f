#include "tests/desk/filled_workspace.h"

#include "core/desk/upkeep/upkeep.h"
#include "core/store/account_store.h"
#include "core/store/decision_store.h"
#include "core/store/meta_store.h"
#include "core/store/transaction.h"
#include "tests/store/invented_posts.h"

#include <QtGlobal>

#include <sstream>

namespace attache::test {

namespace {

template <class T>
void expect(const Result<T> &result)
{
    if (!result)
        qFatal("code %d %s", static_cast<int>(result.error().code), result.error().detail.c_str());
}

} // namespace

FilledWorkspace::FilledWorkspace() : m_writer(std::move(WorkspaceWriter::inMemory().value())) {}

void FilledWorkspace::put(const std::vector<Post> &posts) { expect(putAll(database(), posts)); }

void FilledWorkspace::put(const std::vector<Account> &accounts)
{
    Transaction transaction(database());
    for (const auto &account : accounts) {
        const auto changed = AccountStore(database()).put(account);
        expect(changed);
        if (*changed)
            expect(Upkeep(database()).markEverything());
    }
    expect(transaction.commit());
}

void FilledWorkspace::put(const std::vector<Decision> &decisions)
{
    Transaction transaction(database());
    for (const auto &decision : decisions) {
        const auto platform = AccountStore(database()).platform(decision.post.platform);
        expect(platform);
        expect(DecisionStore(database()).add(decision, *platform));
        expect(Upkeep(database()).markPost(decision.post));
    }
    expect(transaction.commit());
}

void FilledWorkspace::settle(const World &world)
{
    MetaStore meta(database());
    expect(meta.setText("zone", world.zone));
    if (world.pinnedNow)
        expect(meta.setNow({*world.pinnedNow, NowSource::Asked}));
}

void FilledWorkspace::upkeep() { expect(Upkeep(database()).run()); }

void FilledWorkspace::rebuild() { expect(Upkeep(database()).rebuild()); }

bool FilledWorkspace::pending() { return Upkeep(database()).pending().value(); }

std::string FilledWorkspace::dump() { return dumpOf(database()); }

std::string FilledWorkspace::wholeDump(const World &world)
{
    FilledWorkspace workspace;
    workspace.settle(world);
    workspace.put(world.accounts);
    workspace.put(world.observations);
    workspace.put(world.decisions);
    workspace.rebuild();
    return workspace.dump();
}

std::string firstDifference(const std::string &a, const std::string &b)
{
    std::istringstream left(a), right(b);
    std::string one, other;
    for (int line = 1;; ++line) {
        const bool more = static_cast<bool>(std::getline(left, one));
        const bool moreOther = static_cast<bool>(std::getline(right, other));
        if (!more && !moreOther)
            return {};
        if (more != moreOther || one != other)
            return "line " + std::to_string(line) + ":\n" + (more ? one : "(end)") + "\n" + (moreOther ? other : "(end)");
    }
}

} // namespace attache::test
