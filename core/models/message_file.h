#pragma once

#include "core/base/result.h"
#include "core/desk/cleared_lines.h"
#include "core/desk/conversation_view.h"
#include "core/desk/inbox.h"
#include "core/domain/decision.h"

#include <vector>

namespace attache {

class Desk;

// Everything that stands beside one message of the inbox, read together.
struct MessageFile {
    std::vector<TreeRow> tree; // its whole conversation, in reading order
    std::vector<UsableLines::Fit> fits;
    std::vector<Decision> said; // in force
};

// Blocks; asked away from the window's thread.
Result<MessageFile> messageFile(const Desk &desk, const InboxRow &row);

// Its place in reading order; -1 where it is not in the conversation.
int placeIn(const std::vector<TreeRow> &tree, const PostKey &post);
// The post of ours that was said last; null where we said nothing.
const Post *latestOfOurs(const std::vector<TreeRow> &tree);

} // namespace attache
