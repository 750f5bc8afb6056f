#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/store/derived_records.h"
#include "core/store/fact_reader.h"
#include "core/store/node_reader.h"
#include "core/store/statement.h"

#include <optional>
#include <vector>

namespace attache {

class Database;

// A post with the conversation that it stands in.
struct PlacedPost {
    std::int64_t id = 0;
    Post post;
    std::int64_t conversation = 0; // 0: not visible
    PostKey root;
    bool own = false;
};

struct PlacedMessage {
    MessageRecord record;
    std::optional<PostKey> answeredBy;
};

// NewestFirst goes by the opening, LatestFirst by the last post.
enum class ConversationSort { NewestFirst, LatestFirst, MostTurns, MostPosts, LongestWait };

// The rows behind figures, by row id; ids without a record are left out.
class ListReader {
public:
    explicit ListReader(Database &database);

    Result<std::vector<PlacedPost>> posts(const std::vector<std::int64_t> &ids);
    Result<std::vector<PlacedMessage>> messages(const std::vector<std::int64_t> &ids);
    Result<std::vector<ExchangeRecord>> exchanges(const std::vector<std::int64_t> &ids);
    Result<std::vector<std::int64_t>> conversationPosts(std::int64_t conversation); // row ids, by time

    // One page of conversations opened in the selection's window; a negative limit is none.
    struct Page {
        std::int64_t total = 0;
        std::vector<ConversationRecord> records;
    };
    Result<Page> conversations(const Selection &selection, ConversationSort sort, bool waitingOnly, std::int64_t offset,
                               std::int64_t limit);
    // Messages and exchanges that stand in a conversation.
    Result<std::vector<std::int64_t>> messageIds(std::int64_t conversation);
    Result<std::vector<std::int64_t>> exchangeIds(std::int64_t conversation);

private:
    Result<std::optional<PostKey>> keyOf(std::int64_t post);
    Result<void> place(PlacedPost &post);
    Result<void> nameRoot(ConversationRecord &record);
    Result<std::vector<std::int64_t>> idsIn(std::int64_t conversation, FactKind kind);

    Database &m_database;
    NodeReader m_nodes;
    FactLookup m_facts;
    Statement m_post, m_key;
};

} // namespace attache
