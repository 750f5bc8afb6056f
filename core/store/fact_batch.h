#pragma once

#include "core/store/fact_codec.h"
#include "core/store/fact_section.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// Records of one or more whole clusters, encoded already: made by one thread, stored by another.
class FactBatch {
public:
    template <class Record>
    void add(FactKind kind, std::int64_t ref, Instant at, const Record &record);
    void clear()
    {
        m_entries.clear();
        m_bytes.clear();
    }
    std::size_t bytes() const { return m_bytes.size(); }

    struct Entry {
        FactKind kind;
        std::int64_t ref;
        Instant at;
        std::size_t offset, size;
    };
    const std::vector<Entry> &entries() const { return m_entries; }
    Fact fact(const Entry &entry) const
    {
        return {entry.ref, entry.at, std::string_view(m_bytes).substr(entry.offset, entry.size)};
    }

private:
    std::vector<Entry> m_entries;
    std::string m_bytes;
};

template <class Record>
void FactBatch::add(FactKind kind, std::int64_t ref, Instant at, const Record &record)
{
    const auto offset = m_bytes.size();
    encode(record, m_bytes);
    m_entries.push_back({kind, ref, at, offset, m_bytes.size() - offset});
}

} // namespace attache
