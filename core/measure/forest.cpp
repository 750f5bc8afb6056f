#include "core/measure/forest.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace attache {

namespace {

constexpr Instant kNever = Instant::max();

} // namespace

std::string_view idOf(const Forest &forest, std::span<const TreePost> posts, int node)
{
    const auto index = at(node);
    return index < posts.size() ? posts[index].id : forest.ghostIds[index - posts.size()];
}

int collectedParent(const Forest &forest, std::span<const TreePost> posts, int post)
{
    const int parent = forest.nodes[at(post)].parent;
    return parent >= 0 && at(parent) < posts.size() ? parent : -1;
}

const Forest &ForestBuilder::build(std::span<const TreePost> posts)
{
    m_posts = posts;
    reset();
    linkPosts();
    joinGhosts();
    breakCycles();
    dateGhosts();
    for (int node = 0; at(node) < m_forest.nodes.size(); ++node)
        settle(node);
    orderPosts();
    describeTrees();
    countParticipants();
    sortTrees();
    m_posts = {};
    return m_forest;
}

void ForestBuilder::reset()
{
    m_forest.nodes.assign(m_posts.size(), {});
    m_forest.ghostIds.clear();
    m_forest.trees.clear();
    m_decider.clear();
    m_ghostTime.clear();
    m_ids.clear(m_posts.size());
    for (const auto &post : m_posts)
        m_ids.add(post.id);
}

int ForestBuilder::nodeOf(std::string_view id)
{
    const int node = m_ids.add(id);
    if (at(node) == m_forest.nodes.size()) {
        m_forest.nodes.emplace_back();
        m_forest.ghostIds.push_back(id);
        m_decider.push_back(-1);
        m_ghostTime.push_back(kNever);
    }
    return node;
}

bool ForestBuilder::earlier(int a, int b) const
{
    const auto &first = m_posts[at(a)];
    const auto &second = m_posts[at(b)];
    return std::tie(first.createdAt, first.id) < std::tie(second.createdAt, second.id);
}

void ForestBuilder::linkPosts()
{
    for (int i = 0; at(i) < m_posts.size(); ++i) {
        const auto &post = m_posts[at(i)];
        const auto named = post.inReplyTo.empty() && post.conversationId != post.id ? post.conversationId : post.inReplyTo;
        if (named.empty())
            continue;
        const int parent = nodeOf(named);
        m_forest.nodes[at(i)].parent = parent;
        if (!isGhost(parent)) {
            m_forest.nodes[at(i)].olderThanParent = post.createdAt < m_posts[at(parent)].createdAt;
            continue;
        }
        m_forest.nodes[at(i)].missingParent = true;
        int &decider = m_decider[at(parent) - m_posts.size()];
        const bool names = !post.conversationId.empty() && post.conversationId != named && post.conversationId != post.id;
        if (names && (decider < 0 || earlier(i, decider)))
            decider = i;
    }
}

void ForestBuilder::joinGhosts()
{
    const int named = ghostCount(); // a root made here is nobody's named parent, so it has no decider
    for (int ghost = 0; ghost < named; ++ghost) {
        if (m_decider[at(ghost)] < 0)
            continue;
        const int root = nodeOf(m_posts[at(m_decider[at(ghost)])].conversationId);
        m_forest.nodes[m_posts.size() + at(ghost)].parent = root;
    }
}

void ForestBuilder::breakCycles()
{
    m_mark.assign(m_forest.nodes.size(), -1);
    for (int start = 0; at(start) < m_forest.nodes.size(); ++start) {
        int node = start;
        while (node >= 0 && m_mark[at(node)] < 0) {
            m_mark[at(node)] = start;
            node = m_forest.nodes[at(node)].parent;
        }
        if (node >= 0 && m_mark[at(node)] == start)
            breakCycle(node);
    }
}

// The earliest collected member becomes a root; ghosts, which have no time of their own, only where there is no other.
void ForestBuilder::breakCycle(int member)
{
    int root = member;
    for (int node = m_forest.nodes[at(member)].parent; node != member; node = m_forest.nodes[at(node)].parent) {
        if (isGhost(node) != isGhost(root))
            root = isGhost(node) ? root : node;
        else if (isGhost(node) ? idOf(m_forest, m_posts, node) < idOf(m_forest, m_posts, root) : earlier(node, root))
            root = node;
    }
    auto &broken = m_forest.nodes[at(root)];
    broken.parent = -1;
    broken.cycleBroken = !isGhost(root);
    broken.missingParent = false;
    broken.olderThanParent = false;
}

void ForestBuilder::dateGhosts()
{
    if (m_ghostTime.empty())
        return;
    for (int i = 0; at(i) < m_posts.size(); ++i) {
        const Instant time = m_posts[at(i)].createdAt;
        for (int node = m_forest.nodes[at(i)].parent; node >= 0 && isGhost(node); node = m_forest.nodes[at(node)].parent) {
            Instant &known = m_ghostTime[at(node) - m_posts.size()];
            known = std::min(known, time);
        }
    }
}

// Walks up to the next settled node, then gives tree, depth and effective time on the way down.
void ForestBuilder::settle(int node)
{
    m_path.clear();
    while (node >= 0 && m_forest.nodes[at(node)].tree < 0) {
        m_path.push_back(node);
        node = m_forest.nodes[at(node)].parent;
    }
    for (; !m_path.empty(); m_path.pop_back()) {
        const int current = m_path.back();
        auto &settled = m_forest.nodes[at(current)];
        settled.effective = isGhost(current) ? m_ghostTime[at(current) - m_posts.size()] : m_posts[at(current)].createdAt;
        if (settled.parent < 0) {
            settled.tree = static_cast<int>(m_forest.trees.size());
            m_forest.trees.emplace_back().root = current;
            continue;
        }
        const auto &parent = m_forest.nodes[at(settled.parent)];
        settled.tree = parent.tree;
        settled.depth = parent.depth + 1;
        settled.effective = std::max(settled.effective, parent.effective);
    }
}

void ForestBuilder::orderPosts()
{
    m_forest.order.resize(m_posts.size());
    std::iota(m_forest.order.begin(), m_forest.order.end(), 0);
    std::sort(m_forest.order.begin(), m_forest.order.end(), [this](int a, int b) {
        const auto &first = m_forest.nodes[at(a)];
        const auto &second = m_forest.nodes[at(b)];
        return std::tie(first.effective, first.depth, m_posts[at(a)].id)
            < std::tie(second.effective, second.depth, m_posts[at(b)].id);
    });
}

void ForestBuilder::describeTrees()
{
    for (int node = 0; at(node) < m_forest.nodes.size(); ++node) {
        auto &tree = m_forest.trees[at(m_forest.nodes[at(node)].tree)];
        ++(isGhost(node) ? tree.ghosts : tree.size);
        tree.depth = std::max(tree.depth, m_forest.nodes[at(node)].depth);
    }
    for (const int post : m_forest.order) {
        auto &tree = m_forest.trees[at(m_forest.nodes[at(post)].tree)];
        if (tree.first < 0)
            tree.first = post;
    }
}

void ForestBuilder::countParticipants()
{
    m_authors.clear(m_posts.size());
    m_treeAuthors.clear();
    for (int i = 0; at(i) < m_posts.size(); ++i)
        m_treeAuthors.emplace_back(m_forest.nodes[at(i)].tree, m_authors.add(m_posts[at(i)].author));
    if (m_forest.trees.size() == 1) {
        m_forest.trees.front().participants = m_authors.size();
        return;
    }
    std::sort(m_treeAuthors.begin(), m_treeAuthors.end());
    const auto end = std::unique(m_treeAuthors.begin(), m_treeAuthors.end());
    for (auto pair = m_treeAuthors.begin(); pair != end; ++pair)
        ++m_forest.trees[at(pair->first)].participants;
}

void ForestBuilder::sortTrees()
{
    if (m_forest.trees.size() < 2)
        return;
    std::sort(m_forest.trees.begin(), m_forest.trees.end(), [this](const Tree &a, const Tree &b) {
        return idOf(m_forest, m_posts, a.root) < idOf(m_forest, m_posts, b.root);
    });
    m_mark.resize(m_forest.trees.size()); // old number -> new number
    for (int i = 0; at(i) < m_forest.trees.size(); ++i)
        m_mark[at(m_forest.nodes[at(m_forest.trees[at(i)].root)].tree)] = i;
    for (auto &node : m_forest.nodes)
        node.tree = m_mark[at(node.tree)];
}

} // namespace attache
