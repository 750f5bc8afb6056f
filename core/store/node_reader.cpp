#include "core/store/node_reader.h"

#include "core/store/fact_codec.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::size_t kMostKept = 64;

} // namespace

Result<const FactLookup::Kept *> FactLookup::section(FactKind kind, std::int64_t block)
{
    const auto known =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.block == block && kept.kind == kind; });
    if (known != m_kept.end()) {
        m_kept.splice(m_kept.begin(), m_kept, known);
        return &m_kept.front();
    }
    const auto bytes = m_table.read(kind, block);
    if (!bytes)
        return bytes.error();
    if (m_kept.size() >= kMostKept)
        m_kept.splice(m_kept.begin(), m_kept, std::prev(m_kept.end()));
    else
        m_kept.emplace_front();
    auto &kept = m_kept.front();
    kept.kind = kind;
    kept.block = block;
    kept.bytes = *bytes;
    kept.facts.clear();
    forEachFact(kept.bytes, block, [&](const Fact &fact) { kept.facts.push_back(fact); });
    return &kept;
}

Result<std::optional<Fact>> FactLookup::find(FactKind kind, std::int64_t post)
{
    if (post < 0)
        return std::optional<Fact>{};
    const auto kept = section(kind, blockOf(post));
    if (!kept)
        return kept.error();
    const auto &facts = (*kept)->facts;
    const auto found =
        std::lower_bound(facts.begin(), facts.end(), post, [](const Fact &fact, std::int64_t ref) { return fact.ref < ref; });
    if (found == facts.end() || found->ref != post)
        return std::optional<Fact>{};
    return std::optional(*found);
}

Result<std::optional<NodeRecord>> NodeReader::node(std::int64_t post)
{
    const auto fact = m_lookup.find(FactKind::Node, post);
    if (!fact)
        return fact.error();
    return *fact ? std::optional(decodeNode(**fact)) : std::nullopt;
}

Result<std::vector<NodeRecord>> NodeReader::cluster(std::int64_t name)
{
    std::vector<NodeRecord> nodes;
    for (auto post = name; post != 0;) {
        const auto found = node(post);
        if (!found)
            return found.error();
        if (!*found)
            break;
        nodes.push_back(**found);
        // Links lead upwards only: damaged ones cannot go in circles.
        post = (*found)->next > post ? (*found)->next : 0;
    }
    return nodes;
}

Result<std::vector<NodeRecord>> NodeReader::conversation(std::int64_t id)
{
    const auto first = node(id);
    if (!first)
        return first.error();
    if (!*first)
        return std::vector<NodeRecord>{};
    auto nodes = cluster((*first)->cluster);
    if (nodes)
        std::erase_if(*nodes, [id](const NodeRecord &node) { return node.conversation != id; });
    return nodes;
}

} // namespace attache
