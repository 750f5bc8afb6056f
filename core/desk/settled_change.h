#pragma once

#include "core/desk/upkeep/upkeep.h"
#include "core/store/transaction.h"

namespace attache {

// One transaction for the change, which gives a Result<void>, then the upkeep of what it touched.
template <class Change>
Result<void> settledChange(Database &writer, Change apply)
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun();
    if (Result<void> done = apply(); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    return Upkeep(writer).run();
}

} // namespace attache
