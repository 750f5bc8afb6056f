#include "core/ingest/repo_tree.h"

#include "core/ingest/dag_cbor.h"

#include <unordered_set>

namespace attache {

namespace {

constexpr std::size_t kLongestName = 1024;

// A node is a map whose first member is 'e'.
bool mayBeNode(std::string_view bytes)
{
    return bytes.size() > 3 && (static_cast<unsigned char>(bytes[0]) & 0xE0U) == 0xA0U && bytes[1] == '\x61' && bytes[2] == 'e';
}

bool isWanted(std::string_view key) { return key.starts_with("app.bsky.feed.post/") || key.starts_with("app.bsky.feed.repost/"); }

} // namespace

void RepoTree::add(const std::string &link, std::string_view bytes)
{
    if (mayBeNode(bytes))
        m_nodes.emplace(link, bytes);
}

void RepoTree::walk(const std::string &root)
{
    std::unordered_set<std::string> seen;
    std::vector<std::string> waiting{root};
    while (!waiting.empty()) {
        const auto link = std::move(waiting.back());
        waiting.pop_back();
        if (!seen.insert(link).second)
            continue;
        const auto node = m_nodes.find(link);
        auto json = node == m_nodes.end() ? std::nullopt : jsonOfDagCbor(node->second);
        if (!json || !readNode(std::move(*json), waiting))
            ++m_missing;
    }
    m_nodes.clear();
}

// Each name is given as what it has in common with the one before, and the rest.
bool RepoTree::readNode(std::string json, std::vector<std::string> &below)
{
    const auto node = parseWhole(m_parser, json).root;
    if (!node["e"].isArray())
        return false;
    if (const auto left = node["l"]["$link"])
        below.emplace_back(left.text());
    std::string key;
    for (const auto entry : node["e"].elements()) {
        const auto common = entry["p"].integer().value_or(-1);
        const auto rest = fromHex(entry["k"]["$bytes"].text());
        if (common < 0 || static_cast<std::uint64_t>(common) > key.size() || !rest || key.size() + rest->size() > kLongestName)
            return false;
        key.resize(static_cast<std::size_t>(common));
        key += *rest;
        name(key, entry["v"]["$link"].text());
        if (const auto right = entry["t"]["$link"])
            below.emplace_back(right.text());
    }
    return true;
}

void RepoTree::name(const std::string &key, std::string_view link)
{
    if (isWanted(key))
        m_wanted[std::string(link)].push_back(key);
    else
        ++m_others;
}

} // namespace attache
