#include "core/desk/message_lookup.h"

#include "core/store/fact_codec.h"

#include <algorithm>

namespace attache {

MessageLookup::MessageLookup(Database &database)
    : m_facts(database),
      m_nodes(database),
      m_id(database, "SELECT p.id FROM post p JOIN platform f ON f.id = p.platform WHERE f.name = ?1 AND p.pid = ?2"),
      m_key(database, "SELECT f.name, p.pid FROM post p JOIN platform f ON f.id = p.platform WHERE p.id = ?1")
{}

// Whoever decides mostly decides on the post that a message began with; only for others the conversation is looked through.
Result<std::optional<MessageRecord>> MessageLookup::messageOf(std::int64_t post)
{
    const auto own = m_facts.find(FactKind::Message, post);
    if (!own)
        return own.error();
    if (*own)
        return std::optional(decodeMessage(**own));
    const auto node = m_nodes.node(post);
    if (!node)
        return node.error();
    if (!*node || (*node)->conversation == 0)
        return std::optional<MessageRecord>{};
    const auto around = m_nodes.conversation((*node)->conversation);
    if (!around)
        return around.error();
    for (const auto &other : *around) {
        const auto fact = m_facts.find(FactKind::Message, other.post);
        if (!fact)
            return fact.error();
        if (!*fact)
            continue;
        auto message = decodeMessage(**fact);
        if (std::find(message.morePosts.begin(), message.morePosts.end(), post) != message.morePosts.end())
            return std::optional(std::move(message));
    }
    return std::optional<MessageRecord>{};
}

Result<std::vector<PostKey>> MessageLookup::postsBeside(const PostKey &post)
{
    const auto found = m_id.bind(1, post.platform).bind(2, post.id).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::vector{post};
    const auto id = m_id.integer(0);
    m_id.reset();
    const auto message = messageOf(id);
    if (!message)
        return message.error();
    if (!*message)
        return std::vector{post};
    std::vector<std::int64_t> ids{(*message)->fact.ref};
    ids.insert(ids.end(), (*message)->morePosts.begin(), (*message)->morePosts.end());
    std::vector<PostKey> keys;
    for (const auto member : ids) {
        const auto row = m_key.bind(1, member).step();
        if (!row)
            return row.error();
        if (*row)
            keys.push_back({m_key.string(0), m_key.string(1)});
        m_key.reset();
    }
    return keys;
}

} // namespace attache
