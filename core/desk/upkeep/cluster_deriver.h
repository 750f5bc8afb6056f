#pragma once

#include "core/base/result.h"
#include "core/desk/upkeep/own_accounts.h"
#include "core/domain/decision.h"
#include "core/measure/exchanges.h"
#include "core/measure/forest.h"
#include "core/measure/messages.h"
#include "core/store/cluster_reader.h"
#include "core/store/derived_store.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace attache {

using DecisionsByPost = std::unordered_map<std::int64_t, DecisionKind>;

// What settles how posts become messages and exchanges, beside the posts themselves.
struct DeriveRules {
    Instant now;
    bool quotesAwaitAnswer = false;
    bool deletedRepliesCount = false;
    bool repliesAnswer = true;
    bool quotesAnswer = false;
    Millis skewTolerance{120'000};
};

// Turns the posts of one cluster into derived rows and writes them. Keeps its memory from cluster to cluster.
class ClusterDeriver {
public:
    ClusterDeriver(DerivedStore &store, const OwnAccounts &own, const DecisionsByPost &decisions, const DeriveRules &rules);

    // `posts`: all of one cluster. Nothing derived from them may stand in the tables but their nodes.
    Result<void> derive(std::int64_t cluster, const std::vector<LinkedPost> &posts);

private:
    void collect(const std::vector<LinkedPost> &posts);
    void describe(const LinkedPost &post);
    bool dropInvisible();
    Result<void> writeNodes(std::int64_t cluster, const std::vector<LinkedPost> &posts);
    void summariseTrees();
    void addWaiting(const MessageRecord &message);
    MessageRecord record(const TreeMessage &message);
    ExchangeRecord record(const TreeExchange &exchange);
    void addAddressed(int post, std::vector<std::int64_t> &accounts) const;
    void addContinued(const TreeMessage &message, std::vector<std::int64_t> &accounts);
    Result<std::int64_t> setOf(std::vector<std::int64_t> &accounts);
    std::optional<DecisionKind> decisionOf(std::int64_t post) const;
    std::int64_t conversationOf(int post) const;
    int ownRepliesUnder(int post) const;
    Result<void> writeTrees();
    Result<void> writeMessages();
    Result<void> writeExchanges();
    Result<void> writeReactions();

    DerivedStore &m_store;
    const OwnAccounts &m_own;
    const DecisionsByPost &m_decisions;
    DeriveRules m_rules;

    // Of the running cluster, by post index; posts that are not visible at `now` are left out.
    std::vector<const LinkedPost *> m_posts;
    std::vector<TreePost> m_tree;
    std::vector<std::string> m_authors; // folded; the views of m_tree point here
    std::vector<std::int64_t> m_account; // our account that wrote it, or 0
    std::vector<std::vector<std::int64_t>> m_mentioned;
    std::vector<std::vector<std::int64_t>> m_addressed; // our accounts that the post's message belongs to
    const Forest *m_forest = nullptr;
    std::vector<ConversationRecord> m_conversations; // by tree
    std::vector<std::vector<std::int64_t>> m_conversationAccounts;
    ForestBuilder m_builder;
    MessageFinder m_messages;
    ExchangeFinder m_exchanges;
};

// Equal authors on a platform have equal numbers; 64 bits of FNV-1a.
std::int64_t authorNumber(std::int64_t platform, std::string_view folded);

} // namespace attache
