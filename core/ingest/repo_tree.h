#pragma once

#include "core/ingest/json_parser.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace attache {

// The tree in which a Bluesky repository keeps its records by name (a Merkle search tree). Blocks come in any order; the
// names come out when all are there. Each block counts once, so that a tree made to repeat itself cannot grow.
class RepoTree {
public:
    // Keeps the block if it may be a node of the tree.
    void add(const std::string &link, std::string_view bytes);

    // Walks from the root down and names the records of posts and reposts; the others are counted.
    void walk(const std::string &root);

    using Names = std::unordered_map<std::string, std::vector<std::string>>;
    // 'app.bsky.feed.post/3k…' by the link to its block. The same record may stand under several names.
    Names &wanted() { return m_wanted; }
    std::int64_t others() const { return m_others; }
    // Nodes that are named and not there, or damaged: what hung on them is lost.
    std::int64_t missing() const { return m_missing; }

private:
    bool readNode(std::string json, std::vector<std::string> &below);
    void name(const std::string &key, std::string_view link);

    std::unordered_map<std::string, std::string> m_nodes;
    Names m_wanted;
    JsonParser m_parser;
    std::int64_t m_others = 0, m_missing = 0;
};

} // namespace attache
