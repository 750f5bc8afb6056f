#pragma once

#include "core/base/result.h"
#include "core/store/block_assembler.h"
#include "core/store/block_table.h"

#include <cstdint>
#include <unordered_set>

namespace attache {

class Database;

// Fills an empty block table; on a connection with a temporary view, that view's. Inside the caller's transaction.
class BlockLoader {
public:
    explicit BlockLoader(Database &database) : m_table(database) {}

    // The parts of a block may come one by one.
    Result<void> put(const AssembledBlock &block);

private:
    Result<void> putSection(FactKind kind, std::int64_t number, const SectionBuilder::Encoded &section, bool beside);

    BlockTable m_table;
    std::unordered_set<std::int64_t> m_written;
};

} // namespace attache
