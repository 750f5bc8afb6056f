#pragma once

#include "core/store/statement.h"

#include <utility>
#include <vector>

namespace attache {

// Every row of a statement as a value.
template <class Read>
auto readRows(Statement &statement, Read read) -> Result<std::vector<decltype(read(statement))>>
{
    std::vector<decltype(read(statement))> rows;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.push_back(read(statement));
    }
}

} // namespace attache
