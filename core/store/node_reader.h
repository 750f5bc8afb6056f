#pragma once

#include "core/base/result.h"
#include "core/store/block_table.h"
#include "core/store/derived_records.h"

#include <list>
#include <optional>
#include <unordered_map>
#include <vector>

namespace attache {

class Database;

// Looks up facts by the posts that name them. Keeps the sections it read last: neighbours mostly stand together.
class FactLookup {
public:
    explicit FactLookup(Database &database) : m_table(database) {}

    // Nothing where the post has no fact of that kind; the payload is valid until the next call.
    Result<std::optional<Fact>> find(FactKind kind, std::int64_t post);

private:
    struct Kept {
        FactKind kind;
        std::int64_t block = -1;
        std::string bytes;
        std::vector<Fact> facts; // ascending; payloads point into `bytes`
    };
    Result<const Kept *> section(FactKind kind, std::int64_t block);

    BlockTable m_table;
    std::list<Kept> m_kept; // the last used first
};

// Where posts stand.
class NodeReader {
public:
    explicit NodeReader(Database &database) : m_lookup(database) {}

    Result<std::optional<NodeRecord>> node(std::int64_t post);
    // All posts of the cluster, seen or not, by row id. Empty where there is none of that name.
    Result<std::vector<NodeRecord>> cluster(std::int64_t name);
    // The visible posts of one conversation by row id; nothing where its name is no post's.
    Result<std::vector<NodeRecord>> conversation(std::int64_t id);

private:
    FactLookup m_lookup;
};

} // namespace attache
