#pragma once

#include "core/store/statement.h"

#include <utility>
#include <vector>

namespace attache {

// Calls `take` for every row of a statement.
template <class Take>
Result<void> forEachRow(Statement &statement, Take take)
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        take(statement);
    }
}

// Every row of a statement as a value.
template <class Read>
auto readRows(Statement &statement, Read read) -> Result<std::vector<decltype(read(statement))>>
{
    std::vector<decltype(read(statement))> rows;
    if (auto done = forEachRow(statement, [&](Statement &row) { rows.push_back(read(row)); }); !done)
        return done.error();
    return rows;
}

} // namespace attache
