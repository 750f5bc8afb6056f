#include "core/desk/decisions.h"

#include "core/desk/message_lookup.h"
#include "core/desk/settled_change.h"
#include "core/store/account_store.h"
#include "core/store/decision_store.h"

#include <algorithm>
#include <set>

namespace attache {

namespace {

// Puts decisions on posts; two that name one message are one.
class Deciding {
public:
    Deciding(Database &writer, std::int64_t step)
        : m_step(step),
          m_upkeep(writer),
          m_messages(writer),
          m_accounts(writer),
          m_store(writer)
    {}

    Result<void> decide(const Decision &decision)
    {
        const auto keys = m_messages.postsBeside(decision.post);
        if (!keys)
            return keys.error();
        const auto platform = m_accounts.platform(decision.post.platform);
        if (!platform)
            return platform.error();
        for (const auto &key : *keys) {
            if (!m_decided.emplace(key, facetOf(decision.kind)).second)
                continue;
            auto one = decision;
            one.post = key;
            if (auto done = put(std::move(one), *platform); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> put(Decision decision, std::int64_t platform)
    {
        const auto facet = facetOf(decision.kind);
        const auto standing = m_store.latest(platform, decision.post, facet);
        if (!standing)
            return standing.error();
        decision.at = std::max(decision.at, standing->value_or(decision.at));
        if (auto added = m_store.add(decision, platform, m_step); !added)
            return added;
        return facet == Facet::Standing ? m_upkeep.markPost(decision.post) : Result<void>();
    }

    std::int64_t m_step;
    Upkeep m_upkeep;
    MessageLookup m_messages;
    AccountStore m_accounts;
    DecisionStore m_store;
    std::set<std::pair<PostKey, Facet>> m_decided;
};

std::string_view whatOf(const std::vector<Decision> &decisions)
{
    const bool alike =
        std::all_of(decisions.begin(), decisions.end(), [&](const Decision &d) { return d.kind == decisions.front().kind; });
    return alike && !decisions.empty() ? decisionName(decisions.front().kind) : "several";
}

// Where an import is under way, what the step speaks of is derived anew for itself: it must show at once.
Result<void> shown(Database &writer, const Result<bool> &behind, std::int64_t step)
{
    if (!behind || !*behind)
        return behind ? Result<void>() : behind.error();
    const auto posts = StepStore(writer).posts(step);
    return posts ? Upkeep(writer).renew(*posts) : posts.error();
}

Result<std::optional<Step>> turn(Database &writer, const Deed &deed, bool undone)
{
    std::optional<Step> turned;
    const auto behind = Upkeep(writer).pending();
    auto done = settledChange(writer, [&]() -> Result<void> {
        StepStore steps(writer);
        const auto since = deed.at - kUndoFor;
        const auto step = undone ? steps.toUndo(since) : steps.toRedo(since);
        if (!step)
            return step.error();
        if (!*step)
            return {};
        turned = *step;
        if (auto changed = steps.turn(turned->id, undone, deed); !changed)
            return changed;
        const auto posts = steps.posts(turned->id);
        if (!posts)
            return posts.error();
        Upkeep upkeep(writer);
        for (const auto &post : *posts)
            if (auto marked = upkeep.markPost(post); !marked)
                return marked;
        return {};
    });
    if (done && turned)
        done = shown(writer, behind, turned->id);
    if (!done)
        return done.error();
    return turned;
}

} // namespace

Result<void> addDecisions(Database &writer, std::int64_t step, const std::vector<Decision> &decisions)
{
    Deciding deciding(writer, step);
    for (const auto &decision : decisions)
        if (auto done = deciding.decide(decision); !done)
            return done;
    return {};
}

Result<std::int64_t> asStep(Database &writer, const Deed &deed, std::string_view what,
                            const std::function<Result<void>(std::int64_t step)> &apply)
{
    std::int64_t id = 0;
    const auto behind = Upkeep(writer).pending();
    auto done = settledChange(writer, [&]() -> Result<void> {
        const auto step = StepStore(writer).begin(deed, what);
        if (!step)
            return step.error();
        id = *step;
        return apply(id);
    });
    if (done)
        done = shown(writer, behind, id);
    if (!done)
        return done.error();
    return id;
}

Result<std::int64_t> decide(Database &writer, const Deed &deed, const std::vector<Decision> &decisions)
{
    return asStep(writer, deed, whatOf(decisions), [&](std::int64_t step) { return addDecisions(writer, step, decisions); });
}

Result<std::optional<Step>> undo(Database &writer, const Deed &deed) { return turn(writer, deed, true); }

Result<std::optional<Step>> redo(Database &writer, const Deed &deed) { return turn(writer, deed, false); }

} // namespace attache
