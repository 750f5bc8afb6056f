#include "core/base/text.h"
#include "core/desk/conversation_service.h"
#include "core/desk/upkeep/own_accounts.h"
#include "core/measure/forest.h"
#include "core/store/database.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"

#include <algorithm>
#include <unordered_map>

namespace attache {

namespace {

struct Placed {
    std::vector<PlacedPost> posts;
    std::vector<std::string> authors; // folded
    std::vector<TreePost> tree;
};

Placed placed(std::vector<PlacedPost> posts)
{
    Placed all{std::move(posts), {}, {}};
    all.authors.reserve(all.posts.size());
    for (const auto &p : all.posts) {
        all.authors.push_back(foldHandle(p.post.author));
        TreePost t;
        t.ref = p.id;
        t.id = p.post.key.id;
        t.author = all.authors.back();
        t.inReplyTo = p.post.inReplyTo;
        t.conversationId = p.post.conversationId;
        t.createdAt = p.post.createdAt;
        t.side = p.own ? Side::Us : Side::Public;
        all.tree.push_back(t);
    }
    return all;
}

// Walks the nodes of a forest depth first; siblings by their effective time.
class Walk {
public:
    Walk(const Placed &all, const Forest &forest) : m_all(all), m_forest(forest), m_children(forest.nodes.size())
    {
        for (const auto post : forest.order)
            adopt(post);
        for (std::size_t ghost = all.posts.size(); ghost < forest.nodes.size(); ++ghost)
            adopt(static_cast<int>(ghost));
    }

    std::vector<TreeRow> rows()
    {
        for (const auto root : m_roots)
            visit(root, -1);
        return std::move(m_rows);
    }

private:
    void adopt(int node)
    {
        const auto parent = m_forest.nodes[static_cast<std::size_t>(node)].parent;
        (parent < 0 ? m_roots : m_children[static_cast<std::size_t>(parent)]).push_back(node);
    }

    void visit(int node, int parentRow)
    {
        m_rows.push_back(rowOf(node, parentRow));
        const auto row = static_cast<int>(m_rows.size()) - 1;
        auto &children = m_children[static_cast<std::size_t>(node)];
        std::stable_sort(children.begin(), children.end(), [this](int a, int b) {
            return m_forest.nodes[static_cast<std::size_t>(a)].effective < m_forest.nodes[static_cast<std::size_t>(b)].effective;
        });
        for (const auto child : children)
            visit(child, row);
    }

    TreeRow rowOf(int node, int parentRow) const
    {
        const auto &described = m_forest.nodes[static_cast<std::size_t>(node)];
        TreeRow row;
        row.depth = described.depth;
        row.parent = parentRow;
        row.olderThanParent = described.olderThanParent;
        row.cycleBroken = described.cycleBroken;
        row.ghost = static_cast<std::size_t>(node) >= m_all.posts.size();
        if (row.ghost) {
            row.post.key = {m_all.posts.front().post.key.platform, std::string(idOf(m_forest, m_all.tree, node))};
            return row;
        }
        const auto &post = m_all.posts[static_cast<std::size_t>(node)];
        row.post = post.post;
        row.side = post.own ? Side::Us : Side::Public;
        return row;
    }

    const Placed &m_all;
    const Forest &m_forest;
    std::vector<std::vector<int>> m_children;
    std::vector<int> m_roots;
    std::vector<TreeRow> m_rows;
};

// About us, not to us: theirs, answering no post of ours and naming none of our accounts.
void markBystanders(std::vector<TreeRow> &rows, const OwnAccounts &own, std::int64_t platform)
{
    for (auto &row : rows) {
        if (row.ghost || row.side == Side::Us || row.parent < 0)
            continue;
        const bool answersUs =
            rows[static_cast<std::size_t>(row.parent)].side == Side::Us && !rows[static_cast<std::size_t>(row.parent)].ghost;
        row.bystander = !answersUs && own.mentioned(platform, row.post.mentions).empty();
    }
}

Result<void> markMessages(Database &reader, std::vector<TreeRow> &rows, const std::vector<PlacedPost> &posts,
                          std::int64_t conversation)
{
    ListReader from(reader);
    const auto ids = from.messageIds(conversation);
    const auto now = MetaStore(reader).now();
    if (!ids || !now)
        return ids ? now.error() : ids.error();
    const auto messages = from.messages(*ids);
    if (!messages)
        return messages.error();
    std::unordered_map<std::string, std::int64_t> refs;
    for (const auto &post : posts)
        refs.emplace(post.post.key.id, post.id);
    for (auto &row : rows) {
        const auto ref = refs.find(row.post.key.id);
        if (row.ghost || ref == refs.end())
            continue;
        for (const auto &message : *messages) {
            const auto &fact = message.record.fact;
            // A further post of a message that joined it is no bystander's either.
            if (std::find(message.record.morePosts.begin(), message.record.morePosts.end(), ref->second)
                != message.record.morePosts.end())
                row.bystander = false;
            if (fact.ref != ref->second)
                continue;
            row.bystander = false;
            row.status = fact.status;
            if (!fact.invalidTime)
                row.seconds = secondsBetween(fact.anchor, fact.answeredAt.value_or(fact.withdrawnAt.value_or(now->at)));
        }
    }
    return {};
}

} // namespace

Result<std::vector<TreeRow>> conversationTree(Database &reader, std::int64_t conversation)
{
    ListReader from(reader);
    const auto ids = from.conversationPosts(conversation);
    const auto own = OwnAccounts::load(reader);
    if (!ids || !own)
        return ids ? own.error() : ids.error();
    auto posts = from.posts(*ids);
    if (!posts)
        return posts.error();
    if (posts->empty())
        return std::vector<TreeRow>{};
    const auto platform = reader.number("SELECT platform FROM post WHERE id = " + std::to_string(conversation));
    if (!platform)
        return platform.error();
    const auto all = placed(std::move(*posts));
    ForestBuilder builder;
    auto rows = Walk(all, builder.build(all.tree)).rows();
    markBystanders(rows, *own, platform->value_or(0));
    if (auto marked = markMessages(reader, rows, all.posts, conversation); !marked)
        return marked.error();
    return rows;
}

} // namespace attache
