#include "core/store/dump.h"

#include "core/store/account_sets.h"
#include "core/store/database.h"
#include "core/store/dump_text.h"
#include "core/store/fact_scan.h"
#include "core/store/rows.h"

#include <array>

namespace attache {

namespace {

std::string optionalTime(std::optional<Instant> at) { return at ? toIso(*at) : "\\N"; }

// Names of posts and of sets of accounts.
class Names {
public:
    static Result<Names> load(Database &database)
    {
        Names names(database);
        auto sets = AccountSets::load(database);
        if (!sets)
            return sets.error();
        names.m_sets = std::move(*sets);
        Statement accounts(database,
                           "SELECT a.id, f.name || ':' || a.folded FROM account a JOIN platform f ON f.id = a.platform");
        auto done = forEachRow(accounts, [&](Statement &row) { names.m_accounts[row.integer(0)] = row.string(1); });
        if (!done)
            return done.error();
        return names;
    }

    std::string post(std::int64_t id)
    {
        const auto row = m_find.bind(1, id).step();
        auto name = row && *row ? dumpEscaped(m_find.text(0)) : std::string("?");
        m_find.reset();
        return name;
    }

    std::string posts(const std::vector<std::int64_t> &ids)
    {
        std::string list;
        for (const auto id : ids)
            list.append(list.empty() ? "" : " ").append(post(id));
        return list;
    }

    std::string account(std::int64_t id) const
    {
        const auto known = m_accounts.find(id);
        return known == m_accounts.end() ? "?" : known->second;
    }

    std::string accounts(std::int64_t set) const
    {
        std::vector<std::string> words;
        for (const auto id : m_sets.members(set))
            words.push_back(account(id));
        if (set != 0 && words.empty())
            return "?";
        std::sort(words.begin(), words.end());
        std::string list;
        for (const auto &word : words)
            list.append(list.empty() ? "" : " ").append(dumpEscaped(word));
        return list;
    }

private:
    explicit Names(Database &database) : m_find(database, "SELECT pid FROM post WHERE id = ?1") {}
    Statement m_find;
    AccountSets m_sets;
    std::unordered_map<std::int64_t, std::string> m_accounts;
};

std::string lineOf(const NodeRecord &r, Names &names)
{
    return (r.conversation ? names.post(r.conversation) : "\\N") + '\t' + toIso(r.at) + '\t' + std::to_string(r.depth) + '\t'
           + std::to_string(r.flags) + '\t' + names.accounts(r.accounts);
}

std::string lineOf(const ConversationRecord &r, Names &names)
{
    std::string line = r.rootCollected() ? names.post(r.rootPost) + "\t1" : dumpEscaped(r.root) + "\t0";
    line += '\t' + toIso(r.opened) + '\t' + toIso(r.last);
    for (const auto count : {r.posts, r.ours, r.ghosts, r.depth, r.people, r.flags, r.turns, r.waiting})
        line += '\t' + std::to_string(count);
    return line + '\t' + optionalTime(r.waitingSince) + '\t' + names.accounts(r.accounts);
}

std::string lineOf(const MessageRecord &r, Names &names)
{
    const auto &f = r.fact;
    return toIso(f.anchor) + '\t' + std::string(statusName(f.status)) + '\t' + (r.answer ? names.post(r.answer) : "\\N") + '\t'
           + optionalTime(f.answeredAt) + '\t' + (f.invalidTime ? '1' : '0') + '\t' + optionalTime(f.withdrawnAt) + '\t'
           + (f.markedAnswered ? '1' : '0') + '\t' + std::string(f.decision ? decisionName(*f.decision) : "") + '\t'
           + names.posts(r.morePosts) + '\t' + names.accounts(r.accounts) + '\t' + names.post(r.conversation);
}

std::string lineOf(const ExchangeRecord &r, Names &names)
{
    std::string turns;
    for (const auto &turn : r.fact.turns)
        turns += std::string(turn.side == Side::Us ? "M" : "U") + (turn.noReplyNeeded ? "n" : "") + ' ' + toIso(turn.began) + ' '
                 + toIso(turn.ended) + ' ' + names.posts(turn.posts) + ';';
    return turns + '\t' + names.accounts(r.accounts) + '\t' + names.post(r.conversation);
}

std::string lineOf(const ReactionRecord &r, Names &names)
{
    return toIso(r.at) + '\t' + std::to_string(r.postClass) + '\t' + std::to_string(r.ownReplies) + '\t'
           + dumpEscaped(names.account(r.account));
}

std::string lineOf(FactKind kind, const Fact &fact, Names &names)
{
    switch (kind) {
    case FactKind::Node: return lineOf(decodeNode(fact), names);
    case FactKind::Conversation: return lineOf(decodeConversation(fact), names);
    case FactKind::Message: return lineOf(decodeMessage(fact), names);
    case FactKind::Exchange: return lineOf(decodeExchange(fact, TurnPosts::Read), names);
    case FactKind::Reaction: return lineOf(decodeReaction(fact), names);
    }
    return {};
}

// All facts of a kind, still encoded, by row id: a few bytes each, so that three million can be put in the order of names.
class FactsById {
public:
    Result<void> load(Database &database, FactKind kind)
    {
        m_facts.clear();
        m_payloads.clear();
        return scanFacts(database, kind, {}, [this](const Fact &fact) {
            m_facts.push_back({fact.ref, fact.at, m_payloads.size(), fact.payload.size()});
            m_payloads.append(fact.payload);
            return true;
        });
    }

    std::optional<Fact> find(std::int64_t post) const
    {
        const auto found = std::lower_bound(m_facts.begin(), m_facts.end(), post,
                                            [](const Place &place, std::int64_t ref) { return place.ref < ref; });
        if (found == m_facts.end() || found->ref != post)
            return {};
        return Fact{found->ref, found->at, std::string_view(m_payloads).substr(found->offset, found->size)};
    }

    std::size_t size() const { return m_facts.size(); }

private:
    struct Place {
        std::int64_t ref;
        Instant at;
        std::size_t offset, size;
    };
    std::vector<Place> m_facts; // sections come by row id
    std::string m_payloads;
};

// Every fact of a kind by the natural key of the post that names it.
Result<void> dumpKind(Database &database, FactKind kind, std::string_view word, Names &names, const LineSink &sink)
{
    FactsById facts;
    if (auto done = facts.load(database, kind); !done)
        return done;
    std::size_t seen = 0;
    Statement posts(database, "SELECT p.id, f.name, p.pid FROM platform f JOIN post p ON p.platform = f.id "
                              "ORDER BY f.name, p.pid");
    auto done = forEachRow(posts, [&](Statement &row) {
        const auto fact = facts.find(row.integer(0));
        if (!fact)
            return;
        ++seen;
        sink(std::string(word) + '\t' + row.string(1) + '\t' + dumpEscaped(row.text(2)) + '\t' + lineOf(kind, *fact, names));
    });
    if (done && seen != facts.size()) // a fact that no post names: damaged
        sink(std::string(word) + "\t?\t?\t" + std::to_string(facts.size() - seen));
    return done;
}

} // namespace

Result<void> dumpDerived(Database &database, const LineSink &sink)
{
    auto names = Names::load(database);
    if (!names)
        return names.error();
    constexpr std::array kinds{std::pair(FactKind::Node, "node"), std::pair(FactKind::Conversation, "conversation"),
                               std::pair(FactKind::Message, "message"), std::pair(FactKind::Exchange, "exchange"),
                               std::pair(FactKind::Reaction, "reaction")};
    for (const auto &[kind, word] : kinds)
        if (auto done = dumpKind(database, kind, word, *names, sink); !done)
            return done;
    Statement ghosts(database, "SELECT f.name, g.pid FROM ghost g JOIN platform f ON f.id = g.platform ORDER BY f.name, g.pid");
    return forEachRow(ghosts, [&](Statement &row) { sink("ghost\t" + row.string(0) + '\t' + dumpEscaped(row.text(1))); });
}

} // namespace attache
