#pragma once

#include "core/store/account_sets.h"
#include "core/store/block_table.h"
#include "core/store/fact_codec.h"
#include "core/store/fact_reader.h"

#include <algorithm>
#include <vector>

namespace attache {

// Whether a moment lies in a window: from inclusive, to exclusive.
inline bool inWindow(const Window &window, Instant at)
{
    return (!window.from || at >= *window.from) && (!window.to || at < *window.to);
}

// Calls `take` for every fact of a kind whose time lies in the window, block by block. `take` returns false to end early.
template <class Take>
Result<void> scanFacts(Database &database, FactKind kind, const Window &window, Take take)
{
    auto sections = BlockTable(database).within(kind, window);
    for (bool more = true; more;) {
        const auto row = sections.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        forEachFact(BlockTable::sectionBytes(sections), BlockTable::sectionBlock(sections), [&](const Fact &fact) {
            if (more && inWindow(window, fact.at))
                more = take(fact);
        });
    }
    return {};
}

// Every fact of the selection's window and accounts.
template <class Take>
Result<void> scanSelected(Database &database, FactKind kind, const Selection &selection, Take take)
{
    const auto filter = AccountFilter::load(database, selection.accounts);
    if (!filter)
        return filter.error();
    return scanFacts(database, kind, selection.window, [&](const Fact &fact) {
        if (filter->fitsAll() || filter->fits(accountsOf(fact)))
            take(fact);
        return true;
    });
}

// Facts by time, then row id. Archives mostly come in that order, so looking first is cheap.
template <class Item, class Key>
void sortByTime(std::vector<Item> &items, Key key)
{
    const auto earlier = [&key](const Item &a, const Item &b) { return key(a) < key(b); };
    if (!std::is_sorted(items.begin(), items.end(), earlier))
        std::sort(items.begin(), items.end(), earlier);
}

} // namespace attache
