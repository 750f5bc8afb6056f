#include "core/desk/golden_workspace.h"

#include "core/desk/upkeep/upkeep.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"
#include "core/store/post_store.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"
#include "core/store/workspace_file.h"

#include <algorithm>
#include <tuple>

namespace attache {

namespace {

using Arrival = std::vector<std::vector<const GoldenPost *>>; // batches

Result<void> putBatch(Database &database, const std::vector<const GoldenPost *> &batch)
{
    Transaction transaction(database);
    PostStore store(database);
    for (const auto *golden : batch) {
        if (const auto put = store.put(golden->post); !put)
            return put.error();
        if (!golden->noReplyNeeded)
            continue;
        const auto platform = AccountStore(database).platform(golden->post.key.platform);
        if (!platform)
            return platform.error();
        const Decision decision{0, golden->post.key, DecisionKind::Spam, {}, {}, golden->post.createdAt, {}};
        if (auto added = DecisionStore(database).add(decision, *platform); !added)
            return added;
    }
    return transaction.commit();
}

Result<void> fill(Database &database, const GoldenCase &input, const Arrival &arrival)
{
    const auto &settings = input.settings;
    for (const auto &key : settings.monitored)
        if (const auto put = AccountStore(database).put({0, key, AccountKind::Own, {}, {}}); !put)
            return put.error();
    if (auto set = MetaStore(database).setNow({settings.now, NowSource::Asked}); !set)
        return set;
    DeriveRules rules;
    rules.deletedRepliesCount = settings.deletedRepliesCount;
    rules.skewTolerance = settings.skewTolerance;
    for (const auto &batch : arrival) {
        if (auto put = putBatch(database, batch); !put)
            return put;
        if (auto derived = Upkeep(database, rules).run(); !derived)
            return derived;
    }
    return {};
}

// Reads the derived tables back by platform ids.
class Reading {
public:
    Reading(Database &database, const GoldenCase &input) : m_database(database), m_reader(database), m_input(input)
    {
        m_everything.now = input.settings.now;
    }

    Result<GoldenDerived> all()
    {
        for (const auto step :
             {&Reading::messages, &Reading::exchanges, &Reading::conversations, &Reading::reactions, &Reading::records})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return std::move(m_derived);
    }

private:
    Result<PlacedPost> post(std::int64_t id)
    {
        auto found = m_reader.posts({id});
        if (!found)
            return found.error();
        if (found->empty())
            return failure(Errc::Internal, "post");
        return std::move(found->front());
    }

    Result<std::vector<std::string>> ids(const std::vector<std::int64_t> &refs)
    {
        const auto found = m_reader.posts(refs);
        if (!found)
            return found.error();
        std::vector<std::string> names;
        for (const auto &placed : *found)
            names.push_back(placed.post.key.id);
        return names;
    }

    Result<void> messages();
    Result<void> exchanges();
    Result<void> conversations();
    Result<void> reactions();
    Result<void> records();
    Result<void> flagged(int flag, std::vector<std::string> &into);

    Database &m_database;
    ListReader m_reader;
    const GoldenCase &m_input;
    Selection m_everything;
    GoldenDerived m_derived;
};

Result<void> Reading::messages()
{
    const auto facts = FactReader(m_database).messages(m_everything);
    if (!facts)
        return facts.error();
    for (const auto &fact : *facts) {
        const auto placed = m_reader.messages({fact.ref});
        const auto first = post(fact.ref);
        if (!placed || !first)
            return placed ? first.error() : placed.error();
        std::vector<std::int64_t> refs{fact.ref};
        refs.insert(refs.end(), placed->front().record.morePosts.begin(), placed->front().record.morePosts.end());
        const auto names = ids(refs);
        const auto node = NodeReader(m_database).node(fact.ref);
        if (!names || !node)
            return names ? node.error() : names.error();
        const auto &answer = placed->front().answeredBy;
        m_derived.messages.push_back({first->post.key.platform, first->post.key.id, fact.anchor, *node ? (*node)->depth : 0,
                                      *names, answer ? answer->id : std::string(), fact.answeredAt, fact.invalidTime,
                                      fact.withdrawnAt, fact.status == MessageStatus::LeftOnPurpose});
    }
    std::sort(m_derived.messages.begin(), m_derived.messages.end(), [](const GoldenMessage &a, const GoldenMessage &b) {
        return std::tie(a.anchor, a.depth, a.id, a.platform) < std::tie(b.anchor, b.depth, b.id, b.platform);
    });
    return {};
}

Result<void> Reading::exchanges()
{
    const auto facts = FactReader(m_database).exchanges(m_everything, true);
    if (!facts)
        return facts.error();
    for (const auto &fact : *facts) {
        const auto first = post(fact.ref);
        if (!first)
            return first.error();
        GoldenExchange exchange{first->post.key.platform, first->root.id, first->post.author, fact.turns, {}};
        for (auto &turn : exchange.turns) {
            const auto names = ids(turn.posts);
            if (!names)
                return names.error();
            exchange.posts.insert(exchange.posts.end(), names->begin(), names->end());
            turn.posts.clear();
        }
        m_derived.exchanges.push_back(std::move(exchange));
    }
    std::sort(m_derived.exchanges.begin(), m_derived.exchanges.end(), [](const GoldenExchange &a, const GoldenExchange &b) {
        return std::tuple(a.turns.front().began, a.root, a.author, a.platform)
               < std::tuple(b.turns.front().began, b.root, b.author, b.platform);
    });
    return {};
}

Result<void> Reading::conversations()
{
    const auto records = m_reader.conversations(m_everything, ConversationSort::NewestFirst, false, 0, -1);
    if (!records)
        return records.error();
    for (const auto &record : records->records) {
        const auto first = post(record.id);
        if (!first)
            return first.error();
        m_derived.conversations.push_back({first->post.key.platform, record.root, record.opened, record.rootCollected(),
                                           record.posts, record.ghosts, record.depth, record.people});
    }
    std::sort(m_derived.conversations.begin(), m_derived.conversations.end(),
              [](const GoldenConversation &a, const GoldenConversation &b) {
                  return std::tie(a.platform, a.root) < std::tie(b.platform, b.root);
              });
    for (const auto &[flag, into] :
         {std::pair{int{CycleBroken}, &m_derived.cycleBroken}, std::pair{int{MissingParent}, &m_derived.missingParent},
          std::pair{int{OlderThanParent}, &m_derived.olderThanParent}})
        if (auto done = flagged(flag, *into); !done)
            return done;
    return {};
}

Result<void> Reading::flagged(int flag, std::vector<std::string> &into)
{
    const auto nodes = FactReader(m_database).nodes({});
    if (!nodes)
        return nodes.error();
    std::vector<std::int64_t> flaggedPosts;
    for (const auto &node : *nodes)
        if (node.flags & flag)
            flaggedPosts.push_back(node.post);
    auto names = ids(flaggedPosts);
    if (!names)
        return names.error();
    into = std::move(*names);
    std::sort(into.begin(), into.end());
    return {};
}

Result<void> Reading::reactions()
{
    auto selection = m_everything;
    selection.window = m_input.settings.window;
    const auto counted = FactReader(m_database).reactions(selection);
    const auto leftOut = FactReader(m_database).ownPostsLeftOut(selection);
    if (!counted || !leftOut)
        return counted ? leftOut.error() : counted.error();
    for (const auto &reaction : *counted) {
        const auto own = post(reaction.ref);
        if (!own)
            return own.error();
        m_derived.reactions.push_back({own->post.key.platform,
                                       own->post.key.id,
                                       {0, 0, reaction.at, reaction.counts, reaction.ownReplies, reaction.followers}});
    }
    std::sort(m_derived.reactions.begin(), m_derived.reactions.end(), [](const GoldenReaction &a, const GoldenReaction &b) {
        return std::tie(a.platform, a.id) < std::tie(b.platform, b.id);
    });
    m_derived.deletedExcluded = static_cast<int>(leftOut->deleted);
    m_derived.repostsExcluded = static_cast<int>(leftOut->reposts);
    return {};
}

Result<void> Reading::records()
{
    const auto nodes = FactReader(m_database).nodes({});
    if (!nodes)
        return nodes.error();
    std::vector<std::int64_t> visible;
    for (const auto &node : *nodes)
        if (node.conversation != 0)
            visible.push_back(node.post);
    const auto found = m_reader.posts(visible);
    if (!found)
        return found.error();
    for (const auto &placed : *found)
        m_derived.posts.push_back(recordOf(placed.post));
    std::sort(m_derived.posts.begin(), m_derived.posts.end(),
              [](const GoldenRecord &a, const GoldenRecord &b) { return a.key < b.key; });
    return {};
}

Result<GoldenDerived> through(const GoldenCase &input, const Arrival &arrival)
{
    auto workspace = WorkspaceWriter::inMemory();
    if (!workspace)
        return workspace.error();
    auto &database = (*workspace)->database();
    if (auto filled = fill(database, input, arrival); !filled)
        return filled.error();
    return Reading(database, input).all();
}

bool beyondWorkspaces(const GoldenSettings &settings)
{
    return settings.quotesAwaitAnswer || settings.quotesAnswer || !settings.repliesAnswer || !settings.excludeOwnReplies
           || settings.classes != std::vector{PostClass::Original, PostClass::Quote};
}

} // namespace

Result<GoldenDerived> deriveInWorkspace(const GoldenCase &input)
{
    if (beyondWorkspaces(input.settings))
        return deriveGolden(input);
    Arrival atOnce(1);
    Arrival backwards;
    Arrival interleaved(2);
    for (std::size_t i = 0; i < input.posts.size(); ++i) {
        atOnce.front().push_back(&input.posts[i]);
        backwards.push_back({&input.posts[input.posts.size() - 1 - i]});
        interleaved[i % 2].push_back(&input.posts[i]);
    }
    auto derived = through(input, atOnce);
    if (!derived)
        return derived;
    for (const auto &arrival : {backwards, interleaved}) {
        const auto again = through(input, arrival);
        if (!again)
            return again.error();
        if (!(*again == *derived))
            return failure(Errc::Internal, "the order of arrival matters");
    }
    return derived;
}

} // namespace attache
