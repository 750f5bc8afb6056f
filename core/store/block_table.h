#pragma once

#include "core/base/result.h"
#include "core/domain/scope.h"
#include "core/store/fact_section.h"
#include "core/store/statement.h"

#include <string>
#include <string_view>
#include <vector>

namespace attache {

class Database;

// The rows that hold sections of facts, each with the earliest and latest time of its facts, so that a window reads only
// the blocks that reach into it.
class BlockTable {
public:
    // `schema`: 'main.' or 'temp.'; empty: the view of another moment where the connection has one, else what is kept.
    explicit BlockTable(Database &database, std::string_view schema = {});

    // Empty where there is none; valid until the next call.
    Result<std::string_view> read(FactKind kind, std::int64_t block);
    // Empty bytes take the row away.
    Result<void> write(FactKind kind, std::int64_t block, const SectionBuilder::Encoded &section);

    // The sections with facts that may lie in the window, by ascending block: rows of sectionBlock() and sectionBytes(). One
    // statement reads them all, so that the file is locked and unlocked once and all of them are of one moment.
    Statement within(FactKind kind, const Window &window);
    static std::int64_t sectionBlock(const Statement &row);
    static std::string_view sectionBytes(const Statement &row) { return row.blob(1); } // valid until the next row
    Result<std::vector<std::int64_t>> latestFirst(FactKind kind); // by the latest time of their facts
    Result<std::optional<Instant>> earliest(FactKind kind);
    // Rows whose kind or times are not those of their facts: no window would find them rightly.
    Result<std::int64_t> misplaced();

private:
    Database &m_database;
    std::string m_schema;
    Statement m_read, m_write, m_remove;
};

} // namespace attache
