#pragma once

#include "core/domain/conversation.h"
#include "core/domain/message.h"
#include "core/domain/post.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

// One line of the Conversations page.
struct ConversationRow {
    std::int64_t ref = 0; // row id
    PostKey root;
    Instant opened, last;
    std::string author, authorName; // of its first collected post
    std::string text;               // of its first collected post
    std::int64_t posts = 0, ours = 0, people = 0, turns = 0; // turns: of its longest exchange, 0 without one
    std::optional<Ending> ending;   // of its longest exchange
    std::int64_t waiting = 0;       // messages in it that wait
};

// NewestFirst: by their last post.
enum class ConversationOrder { NewestFirst, MostTurns, MostPosts, LongestWait };
struct ConversationRequest {
    ConversationOrder order = ConversationOrder::NewestFirst;
    bool waitingOnly = false;
    std::int64_t offset = 0, limit = 200;
};
struct ConversationPage {
    std::int64_t total = 0;
    std::vector<ConversationRow> rows;
};

// One post in the tree reader, in reading order; ghosts are posts that are named and not collected.
struct TreeRow {
    Post post;       // of a ghost only the key
    bool ghost = false;
    Side side = Side::Public;
    int depth = 0;
    int parent = -1; // index in the list
    bool olderThanParent = false, cycleBroken = false;
    bool bystander = false; // about us, not to us
    std::optional<MessageStatus> status; // where it is the anchor of a message
    std::optional<double> seconds;       // latency or waiting time of that message, round the clock
};

} // namespace attache
