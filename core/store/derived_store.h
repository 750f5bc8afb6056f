#pragma once

#include "core/base/result.h"
#include "core/store/block_table.h"
#include "core/store/derived_records.h"
#include "core/store/fact_batch.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace attache {

class Database;

// Kept in the file, or as a view of another moment that lives as long as the connection.
enum class Lifetime { Kept, Temporary };
std::string derivedTables(Lifetime lifetime); // SQL
Result<void> dropDerivedView(Database &database);    // the temporary one, where there is one
Result<void> clearDerivedTables(Database &database); // of the view where there is one

// Changes what stands in the derived tables; on a connection with a temporary view, that view's. Inside the caller's
// transaction. Blocks are gathered in memory and written when they take too much room, or at flush().
class DerivedStore {
public:
    explicit DerivedStore(Database &database) : m_table(database) {}

    // Takes away every fact that one of these posts names.
    Result<void> drop(const std::vector<std::int64_t> &posts);
    Result<void> add(const FactBatch &batch);
    Result<void> flush();

private:
    using Block = std::array<SectionBuilder, kFactKinds>;
    Result<Block *> block(std::int64_t number);
    Result<void> write(std::int64_t number, Block &block);

    BlockTable m_table;
    std::unordered_map<std::int64_t, Block> m_open;
    std::size_t m_bytes = 0; // of the open blocks
};

} // namespace attache
