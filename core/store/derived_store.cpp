#include "core/store/derived_store.h"

#include "core/store/database.h"
#include "core/store/schema_002.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::size_t kMostOpenBytes = 16 * 1024 * 1024;

std::string with(std::string sql, std::string_view word)
{
    for (auto at = sql.find("%1"); at != std::string::npos; at = sql.find("%1"))
        sql.replace(at, 2, word);
    return sql;
}

} // namespace

std::string derivedTables(Lifetime lifetime)
{
    const bool kept = lifetime == Lifetime::Kept;
    return with(kDerivedTables, kept ? "" : "TEMP") + with(kDerivedIndices, kept ? "" : "temp.");
}

Result<void> dropDerivedView(Database &database)
{
    return database.run("DROP TABLE IF EXISTS temp.block; DROP TABLE IF EXISTS temp.ghost;"
                        "DROP TABLE IF EXISTS temp.account_set;");
}

Result<void> clearDerivedTables(Database &database)
{
    return database.run("DELETE FROM block; DELETE FROM ghost; DELETE FROM account_set;");
}

Result<DerivedStore::Block *> DerivedStore::block(std::int64_t number)
{
    const auto [found, added] = m_open.try_emplace(number);
    auto &block = found->second;
    if (!added)
        return &block;
    for (int kind = 0; kind < kFactKinds; ++kind) {
        const auto bytes = m_table.read(static_cast<FactKind>(kind), number);
        if (!bytes)
            return bytes.error();
        block[static_cast<std::size_t>(kind)].load(*bytes, number);
        m_bytes += bytes->size();
    }
    return &block;
}

Result<void> DerivedStore::drop(const std::vector<std::int64_t> &posts)
{
    for (const auto post : posts) {
        const auto open = block(blockOf(post));
        if (!open)
            return open.error();
        for (auto &section : **open)
            section.drop(post);
    }
    return {};
}

Result<void> DerivedStore::add(const FactBatch &batch)
{
    for (const auto &entry : batch.entries()) {
        const auto open = block(blockOf(entry.ref));
        if (!open)
            return open.error();
        (**open)[static_cast<std::size_t>(entry.kind)].add(batch.fact(entry));
        m_bytes += entry.size;
    }
    return m_bytes > kMostOpenBytes ? flush() : Result<void>();
}

// Only what has changed.
Result<void> DerivedStore::write(std::int64_t number, Block &block)
{
    for (int kind = 0; kind < kFactKinds; ++kind) {
        const auto encoded = block[static_cast<std::size_t>(kind)].encode(number);
        const auto standing = m_table.read(static_cast<FactKind>(kind), number);
        if (!standing)
            return standing.error();
        if (*standing == encoded.bytes)
            continue;
        if (auto done = m_table.write(static_cast<FactKind>(kind), number, encoded); !done)
            return done;
    }
    return {};
}

Result<void> DerivedStore::flush()
{
    std::vector<std::int64_t> numbers;
    numbers.reserve(m_open.size());
    for (const auto &open : m_open)
        numbers.push_back(open.first);
    std::sort(numbers.begin(), numbers.end());
    for (const auto number : numbers)
        if (auto done = write(number, m_open.at(number)); !done)
            return done;
    m_open.clear();
    m_bytes = 0;
    return {};
}

} // namespace attache
