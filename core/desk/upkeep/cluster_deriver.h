#pragma once

#include "core/base/result.h"
#include "core/desk/upkeep/own_accounts.h"
#include "core/domain/decision.h"
#include "core/measure/exchanges.h"
#include "core/measure/forest.h"
#include "core/measure/messages.h"
#include "core/store/cluster_reader.h"
#include "core/store/account_sets.h"
#include "core/store/fact_batch.h"

#include <span>
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

// Turns the posts of one cluster into derived records. Keeps its memory from cluster to cluster.
class ClusterDeriver {
public:
    ClusterDeriver(AccountSets &sets, const OwnAccounts &own, const DecisionsByPost &decisions, const DeriveRules &rules);

    // `posts`: all of one cluster, by row id; the first one names it. Adds its records to `out`.
    void derive(std::span<const LinkedPost> posts, FactBatch &out);

private:
    void collect(std::span<const LinkedPost> posts);
    void describe(const LinkedPost &post);
    bool dropInvisible();
    void writeNodes(std::span<const LinkedPost> posts);
    void summariseTrees();
    void addWaiting(const MessageRecord &message, ConversationRecord &conversation);
    MessageRecord record(const TreeMessage &message);
    ExchangeRecord record(const TreeExchange &exchange);
    void addAddressed(int post, std::vector<std::int64_t> &accounts) const;
    void addContinued(const TreeMessage &message, std::vector<std::int64_t> &accounts);
    std::int64_t setOf(std::vector<std::int64_t> &accounts);
    std::optional<DecisionKind> decisionOf(std::int64_t post) const;
    std::int64_t conversationOf(int post) const;
    void countOwnReplies();
    int indexOf(std::int64_t post) const;
    void writeTrees();
    void writeMessages();
    void writeExchanges();
    void writeReactions();

    AccountSets &m_sets;
    FactBatch *m_out = nullptr;
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
    std::vector<int> m_ownReplies;
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
