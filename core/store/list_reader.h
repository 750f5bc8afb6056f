#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/store/derived_store.h"
#include "core/store/fact_reader.h"

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

enum class ConversationSort { NewestFirst, MostTurns, MostPosts, LongestWait };

// The rows behind figures, by row id.
class ListReader {
public:
    explicit ListReader(Database &database) : m_database(database) {}

    Result<std::vector<PlacedPost>> posts(const std::vector<std::int64_t> &ids);
    Result<std::vector<PlacedMessage>> messages(const std::vector<std::int64_t> &ids);
    Result<std::vector<ExchangeRecord>> exchanges(const std::vector<std::int64_t> &ids);
    Result<std::vector<std::int64_t>> conversationPosts(std::int64_t conversation); // row ids, by time

    // One page of conversations opened in the selection's window.
    Result<std::vector<ConversationRecord>> conversations(const Selection &selection, ConversationSort sort, bool waitingOnly,
                                                          std::int64_t offset, std::int64_t limit);
    Result<std::int64_t> conversationCount(const Selection &selection, bool waitingOnly);
    // Messages and exchanges that stand in a conversation.
    Result<std::vector<std::int64_t>> messageIds(std::int64_t conversation);
    Result<std::vector<std::int64_t>> exchangeIds(std::int64_t conversation);

private:
    Database &m_database;
};

} // namespace attache
