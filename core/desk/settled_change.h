#pragma once

#include "core/desk/upkeep/upkeep.h"
#include "core/store/transaction.h"

namespace attache {

// One transaction for the change, which gives a Result<void>, then the upkeep of what it touched. Where something was out of
// date before, an import is under way that will settle it, this change included.
template <class Change>
Result<void> settledChange(Database &writer, Change apply)
{
    const auto behind = Upkeep(writer).pending();
    if (!behind)
        return behind.error();
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun();
    if (Result<void> done = apply(); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    return *behind ? Result<void>() : Upkeep(writer).run();
}

} // namespace attache
