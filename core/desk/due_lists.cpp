#include "core/desk/due_lists.h"

#include "core/base/zone.h"
#include "core/desk/message_lookup.h"
#include "core/store/decision_store.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"
#include "core/store/post_reader.h"

#include <algorithm>
#include <set>

namespace attache {

namespace {

struct Today {
    Zone zone;
    LocalDay day;
    static Result<Today> of(Database &reader)
    {
        MetaStore meta(reader);
        const auto name = meta.zone();
        const auto now = meta.now();
        if (!name || !now)
            return name ? now.error() : name.error();
        auto zone = Zone::named(*name);
        if (!zone)
            return zone.error();
        const auto day = zone->dayOf(now->at);
        return Today{std::move(*zone), day};
    }
};

// Finds our next post to the person that a promise was made to.
class Keeping {
public:
    explicit Keeping(Database &reader) : m_messages(reader), m_nodes(reader), m_lists(reader), m_posts(reader) {}

    Result<void> judge(PromiseRow &row)
    {
        const auto id = m_posts.find(row.post);
        if (!id)
            return id.error();
        if (!*id)
            return {};
        const auto from = promisedIn(**id, row);
        if (!from)
            return from.error();
        const auto ours = ourPosts(*from);
        if (!ours)
            return ours.error();
        for (const auto &post : *ours) {
            const bool after = post.post.createdAt > row.promisedAt && post.id != *from;
            if (!post.own || !after || (row.keptAt && *row.keptAt <= post.post.createdAt))
                continue;
            row.keptAt = post.post.createdAt;
            row.keptBy = post.post.key;
        }
        return {};
    }

private:
    // The post of ours that makes the promise: it itself, or the answer to the message that it was put on.
    Result<std::int64_t> promisedIn(std::int64_t post, PromiseRow &row)
    {
        const auto placed = m_lists.posts({post});
        const auto message = m_messages.messageOf(post);
        if (!placed || !message)
            return placed ? message.error() : placed.error();
        const auto maker = placed->front().own ? post : *message ? (*message)->answer : 0;
        if (maker == 0)
            return post;
        const auto made = m_lists.posts({maker});
        if (!made)
            return made.error();
        if (!made->empty())
            row.promisedAt = made->front().post.createdAt;
        return maker;
    }

    // All posts of the exchanges that the post stands in.
    Result<std::vector<PlacedPost>> ourPosts(std::int64_t post)
    {
        const auto node = m_nodes.node(post);
        if (!node)
            return node.error();
        const auto ids = m_lists.exchangeIds(*node ? (*node)->conversation : 0);
        if (!ids)
            return ids.error();
        const auto exchanges = m_lists.exchanges(*ids);
        if (!exchanges)
            return exchanges.error();
        std::set<std::int64_t> found;
        for (const auto &exchange : *exchanges) {
            std::set<std::int64_t> all;
            for (const auto &turn : exchange.fact.turns)
                all.insert(turn.posts.begin(), turn.posts.end());
            if (all.contains(post))
                found.merge(all);
        }
        return m_lists.posts({found.begin(), found.end()});
    }

    MessageLookup m_messages;
    NodeReader m_nodes;
    ListReader m_lists;
    PostReader m_posts;
};

PromiseState stateOf(const PromiseRow &row, const Today &today)
{
    const auto due = today.zone.dayOf(row.due);
    if (row.keptAt)
        return today.zone.dayOf(*row.keptAt) > due ? PromiseState::Late : PromiseState::Kept;
    return today.day > due ? PromiseState::Broken : PromiseState::Open;
}

// Decisions stand on every post of a message; a list shows its anchor alone.
Result<std::vector<Decision>> ofAnchors(Database &reader, std::vector<Decision> decisions)
{
    MessageLookup messages(reader);
    PostReader posts(reader);
    std::vector<Decision> kept;
    for (auto &decision : decisions) {
        const auto id = posts.find(decision.post);
        if (!id)
            return id.error();
        const auto message = *id ? messages.messageOf(**id) : std::optional<MessageRecord>{};
        if (!message)
            return message.error();
        if (!*message || (*message)->fact.ref == **id)
            kept.push_back(std::move(decision));
    }
    return kept;
}

Result<std::vector<Decision>> decisionsOf(Database &reader, Facet facet)
{
    auto decisions = DecisionStore(reader).allOf(facet);
    return decisions ? ofAnchors(reader, std::move(*decisions)) : decisions;
}

} // namespace

std::string_view promiseStateName(PromiseState state)
{
    switch (state) {
    case PromiseState::Open: return "open";
    case PromiseState::Kept: return "kept";
    case PromiseState::Late: return "late";
    case PromiseState::Broken: return "broken";
    }
    return {};
}

Result<std::vector<PromiseRow>> promises(Database &reader)
{
    const auto today = Today::of(reader);
    const auto decisions = decisionsOf(reader, Facet::Promise);
    if (!today || !decisions)
        return today ? decisions.error() : today.error();
    Keeping keeping(reader);
    std::vector<PromiseRow> rows;
    for (const auto &decision : *decisions) {
        PromiseRow row{
            decision.post, decision.value, decision.decider, decision.at, decision.reviewAt.value_or(decision.at), {}, {}, {}};
        if (auto judged = keeping.judge(row); !judged)
            return judged.error();
        row.state = stateOf(row, *today);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const PromiseRow &a, const PromiseRow &b) { return a.due < b.due; });
    return rows;
}

Result<std::vector<LeftRow>> leftOnPurpose(Database &reader)
{
    const auto today = Today::of(reader);
    auto decisions = decisionsOf(reader, Facet::Standing);
    if (!today || !decisions)
        return today ? decisions.error() : today.error();
    std::erase_if(*decisions, [](const Decision &d) { return d.kind != DecisionKind::LeftOnPurpose; });
    std::vector<LeftRow> rows;
    for (const auto &d : *decisions)
        rows.push_back(
            {d.post, d.reason, d.decider, d.at, d.reviewAt, d.reviewAt && today->zone.dayOf(*d.reviewAt) <= today->day});
    std::stable_sort(rows.begin(), rows.end(), [](const LeftRow &a, const LeftRow &b) {
        return a.reviewAt.value_or(Instant::max()) < b.reviewAt.value_or(Instant::max());
    });
    return rows;
}

} // namespace attache
