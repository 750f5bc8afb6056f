#include "core/store/fact_section.h"

#include <algorithm>

namespace attache {

bool findFact(std::string_view bytes, std::int64_t block, std::int64_t post, Fact &found)
{
    bool any = false;
    forEachFact(bytes, block, [&](const Fact &fact) {
        if (fact.ref == post) {
            found = fact;
            any = true;
        }
    });
    return any;
}

void SectionBuilder::add(const Fact &fact)
{
    m_entries.push_back({fact.ref, toMillis(fact.at), static_cast<std::uint32_t>(m_payloads.size()),
                         static_cast<std::uint32_t>(fact.payload.size())});
    m_payloads.append(fact.payload);
}

void SectionBuilder::load(std::string_view section, std::int64_t block)
{
    forEachFact(section, block, [this](const Fact &fact) { add(fact); });
}

void SectionBuilder::drop(std::int64_t post)
{
    std::erase_if(m_entries, [post](const Entry &entry) { return entry.ref == post; });
}

SectionBuilder::Encoded SectionBuilder::encode(std::int64_t block)
{
    Encoded encoded;
    if (m_entries.empty())
        return encoded;
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.ref < b.ref; });
    auto ref = block * kBlockPosts;
    std::int64_t at = 0;
    auto first = m_entries.front().at;
    auto last = first;
    encoded.bytes.reserve(m_payloads.size() + m_entries.size() * 6);
    for (const auto &entry : m_entries) {
        putVarint(encoded.bytes, static_cast<std::uint64_t>(entry.ref - ref));
        putSigned(encoded.bytes, wrappingDifference(entry.at, at));
        putVarint(encoded.bytes, entry.size);
        encoded.bytes.append(m_payloads, entry.offset, entry.size);
        ref = entry.ref;
        at = entry.at;
        first = std::min(first, at);
        last = std::max(last, at);
    }
    encoded.first = fromMillis(first);
    encoded.last = fromMillis(last);
    return encoded;
}

} // namespace attache
