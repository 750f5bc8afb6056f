#include "core/models/message_file.h"

#include "core/desk/desk.h"
#include "core/desk/press_desk.h"

#include <algorithm>

namespace attache {

Result<MessageFile> messageFile(const Desk &desk, const InboxRow &row)
{
    auto tree = desk.conversation(row.conversation);
    auto fits = desk.press().linesFor(row.post.key);
    auto said = desk.press().decisionsOn(row.post.key);
    if (!tree || !fits || !said)
        return !tree ? tree.error() : !fits ? fits.error() : said.error();
    return MessageFile{std::move(*tree), std::move(*fits), std::move(*said)};
}

int placeIn(const std::vector<TreeRow> &tree, const PostKey &post)
{
    const auto found = std::find_if(tree.begin(), tree.end(), [&](const TreeRow &row) { return row.post.key == post; });
    return found == tree.end() ? -1 : int(found - tree.begin());
}

const Post *latestOfOurs(const std::vector<TreeRow> &tree)
{
    const Post *latest = nullptr;
    for (const TreeRow &row : tree)
        if (!row.ghost && row.side == Side::Us && (!latest || row.post.createdAt > latest->createdAt))
            latest = &row.post;
    return latest;
}

} // namespace attache
