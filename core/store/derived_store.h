#pragma once

#include "core/base/result.h"
#include "core/domain/conversation.h"
#include "core/domain/message.h"
#include "core/domain/post.h"
#include "core/store/statement.h"

#include <map>
#include <string>
#include <vector>

namespace attache {

class Database;

// Kept in the file, or as a view of another moment that lives as long as the connection.
enum class Lifetime { Kept, Temporary };
std::string derivedTables(Lifetime lifetime); // SQL

// Where a post stands. Conversation 0: not visible.
struct NodeRecord {
    std::int64_t post = 0, cluster = 0, conversation = 0;
    int depth = 0;
    int flags = 0; // NodeFlag
};
enum NodeFlag { CycleBroken = 1, OlderThanParent = 2, MissingParent = 4 };

// Rows of the derived tables. Ids are row ids of the first collected post; `accounts` names an account set.
struct ConversationRecord {
    std::int64_t id = 0;
    std::string root; // platform id of the root, collected or not
    bool rootCollected = true;
    Instant opened, last;
    int posts = 0, ours = 0, ghosts = 0, depth = 0, people = 0;
    std::int64_t accounts = 0;
    int flags = 0; // NodeFlag of any of its posts
    int turns = 0;  // of its longest exchange
    int waiting = 0; // messages in it that wait
    std::optional<Instant> waitingSince;
};

struct MessageRecord {
    MessageFact fact; // ref: the anchor post
    std::int64_t conversation = 0;
    std::int64_t answer = 0; // 0: none
    std::int64_t accounts = 0;
    std::vector<std::int64_t> morePosts; // beside the anchor
};

struct ExchangeRecord {
    ExchangeFact fact; // ref: its first post
    std::int64_t conversation = 0;
    std::int64_t accounts = 0;
};

// A post of ours by its own time; class 0: deleted.
struct ReactionRecord {
    std::int64_t post = 0, account = 0;
    Instant at;
    int postClass = 0;
    int ownReplies = 0;
};

struct DayKey {
    std::int64_t day = 0, account = 0; // account 0: all of ours, each item once
    auto operator<=>(const DayKey &) const = default;
};
struct DayRecord {
    std::int64_t posts = 0, counted = 0, engagement = 0, positive = 0, talkback = 0, messages = 0;
    bool operator==(const DayRecord &) const = default;
};

// Reads 'id, author, anchor_at, status, answered_at, invalid, withdrawn_at, marked, decision' from the first column on.
MessageFact readMessageFact(const Statement &row);

// Writes the derived tables; on a connection with a temporary view, that view. Inside the caller's transaction.
class DerivedStore {
public:
    explicit DerivedStore(Database &database);

    Result<void> clearAll();
    // Everything derived from these posts but their nodes.
    Result<void> clear(const std::vector<std::int64_t> &posts);

    Result<void> put(const NodeRecord &record);
    Result<void> put(const ConversationRecord &record);
    Result<void> put(const MessageRecord &record);
    Result<void> put(const ExchangeRecord &record);
    Result<void> put(const ReactionRecord &record);
    Result<void> put(DayKey key, const DayRecord &record);
    Result<void> clearDay(std::int64_t day);

    // The name of a set of accounts (ascending, no duplicates), made where it is new.
    Result<std::int64_t> accountSet(const std::vector<std::int64_t> &accounts);

private:
    Result<void> loadSets();

    Database &m_database;
    Statement m_node, m_conversation, m_message, m_exchange, m_reaction, m_day;
    std::map<std::vector<std::int64_t>, std::int64_t> m_sets;
    bool m_setsLoaded = false;
};

} // namespace attache
