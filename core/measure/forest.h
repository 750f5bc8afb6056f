#pragma once

#include "core/measure/text_index.h"
#include "core/measure/tree_post.h"

#include <span>
#include <string>
#include <vector>

namespace attache {

// Reply trees (METRICS.md section 3, Reconstruction). Node indices: the collected posts first, in the order given, then
// one node per ghost (a parent that is named and not collected).
struct ForestNode {
    int parent = -1;              // node index; -1 for a root
    int tree = -1;                // index in Forest::trees
    int depth = 0;                // edges to the root, ghosts counted
    Instant effective;            // t*: not before the parent's (section 0, Time); of a ghost its earliest child's own time
    bool missingParent = false;   // its parent is a ghost
    bool olderThanParent = false; // created before its collected parent
    bool cycleBroken = false;     // was made a root to break a cycle or a self-reply
};

struct Tree {
    int root = -1;   // node index, a ghost perhaps
    int first = -1;  // its earliest collected post by (effective time, depth, id)
    int size = 0;    // collected posts
    int ghosts = 0;
    int depth = 0;   // of its deepest node
    int participants = 0; // distinct authors of collected posts
};

struct Forest {
    std::vector<ForestNode> nodes;
    std::vector<std::string_view> ghostIds; // of node posts.size() + i
    std::vector<Tree> trees;                // by root id
    std::vector<int> order;                 // collected posts by (effective time, depth, id): parents before children
};

// The platform id of a node, a ghost's included.
std::string_view idOf(const Forest &forest, std::span<const TreePost> posts, int node);
// The post index of a post's collected parent, -1 for roots and children of ghosts.
int collectedParent(const Forest &forest, std::span<const TreePost> posts, int post);

// Builds forests one after another and keeps its memory between calls.
class ForestBuilder {
public:
    // Parent = inReplyTo; else the post that conversationId names. A missing parent becomes a ghost, joined to the root
    // that conversationId names where given (of several children the earliest decides). In a cycle the member earliest
    // by (createdAt, id) becomes a root. Posts with equal ids must not occur. Linear but for one sort.
    const Forest &build(std::span<const TreePost> posts);

private:
    void reset();
    void linkPosts();
    void joinGhosts();
    void dateGhosts();
    void breakCycles();
    void breakCycle(int member);
    int ghostCount() const { return static_cast<int>(m_forest.ghostIds.size()); }
    bool isGhost(int node) const { return node >= static_cast<int>(m_posts.size()); }
    int nodeOf(std::string_view id); // a ghost is made where it is unknown
    bool earlier(int a, int b) const;
    void settle(int node);
    void orderPosts();
    void describeTrees();
    void countParticipants();
    void sortTrees();

    std::span<const TreePost> m_posts; // of the running build only
    Forest m_forest;
    TextIndex m_ids, m_authors;
    std::vector<int> m_decider;      // of each ghost: the child whose conversationId counts, or -1
    std::vector<Instant> m_ghostTime; // of each ghost: its earliest child's own time
    std::vector<int> m_mark, m_path;
    std::vector<std::pair<int, int>> m_treeAuthors;
};

} // namespace attache
