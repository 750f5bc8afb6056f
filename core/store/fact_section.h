#pragma once

#include "core/base/instant.h"
#include "core/store/varint.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// The derived facts of one kind that are named by the posts of one block of row ids, as compact bytes: for each fact, by
// ascending row id, the difference of its row id and of its time (ms) to the fact before it, its length and its payload
// (fact_codec.h).
inline constexpr std::int64_t kBlockPosts = 256;

enum class FactKind { Node = 0, Conversation = 1, Message = 2, Exchange = 3, Reaction = 4 };
inline constexpr int kFactKinds = 5;

inline std::int64_t blockOf(std::int64_t post) { return post / kBlockPosts; }

struct Fact {
    std::int64_t ref = 0; // row id of the post that names it
    Instant at;
    std::string_view payload;
};

// Calls `take` for each fact of a section. Damaged bytes end it early; `attache check` compares with a rebuild.
template <class Take>
void forEachFact(std::string_view bytes, std::int64_t block, Take take)
{
    ByteReader in(bytes);
    Fact fact;
    fact.ref = block * kBlockPosts;
    std::int64_t at = 0;
    while (!in.atEnd()) {
        fact.ref = wrappingSum(fact.ref, static_cast<std::int64_t>(in.take()));
        at = wrappingSum(at, in.takeSigned());
        fact.at = fromMillis(at);
        const auto size = in.take();
        fact.payload = in.takeBytes(size);
        if (fact.payload.size() < size)
            return;
        take(fact);
    }
}

// The fact of a post; nothing where it has none. The payload points into `bytes`.
bool findFact(std::string_view bytes, std::int64_t block, std::int64_t post, Fact &found);

// A section in the making: facts come in any order, each post has at most one of a kind.
class SectionBuilder {
public:
    bool empty() const { return m_entries.empty(); }
    std::size_t size() const { return m_entries.size(); }
    std::size_t bytes() const { return m_payloads.size(); }

    void add(const Fact &fact);
    void load(std::string_view section, std::int64_t block);
    void drop(std::int64_t post);

    struct Encoded {
        std::string bytes;
        Instant first, last; // of the facts' times
    };
    // Empty bytes where there is no fact.
    Encoded encode(std::int64_t block);

private:
    struct Entry {
        std::int64_t ref, at;
        std::uint32_t offset, size;
    };
    std::vector<Entry> m_entries;
    std::string m_payloads;
};

} // namespace attache
