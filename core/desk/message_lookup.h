#pragma once

#include "core/base/result.h"
#include "core/store/derived_records.h"
#include "core/store/node_reader.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace attache {

class Database;

// Which message a post belongs to. Keeps its statements and the sections it read last, so that many can be asked for.
class MessageLookup {
public:
    explicit MessageLookup(Database &database);

    // Nothing where the post is in no message.
    Result<std::optional<MessageRecord>> messageOf(std::int64_t post);
    // The posts of the message that the post belongs to, the anchor first; the post alone where it is in none.
    Result<std::vector<PostKey>> postsBeside(const PostKey &post);

private:
    FactLookup m_facts;
    NodeReader m_nodes;
    Statement m_id, m_key;
};

} // namespace attache
