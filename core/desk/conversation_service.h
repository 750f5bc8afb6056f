#pragma once

#include "core/base/result.h"
#include "core/desk/conversation_view.h"

namespace attache {

class Database;
class ScopedReader;

// One page of the conversations of a scope.
Result<ConversationPage> conversationsOf(const ScopedReader &reader, const ConversationRequest &request);

// One conversation as a tree, in reading order: parents before their children, siblings by time.
Result<std::vector<TreeRow>> conversationTree(Database &reader, std::int64_t conversation);

} // namespace attache
