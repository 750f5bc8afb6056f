#pragma once

#include "core/desk/upkeep/upkeep.h"

namespace attache {

// What settles how posts are derived, beside the posts and the rules: whose accounts are ours, and what people decided.
struct Circumstances {
    static Result<Circumstances> load(Database &database);

    OwnAccounts own;
    DecisionsByPost decisions;
};

// Fills the derived tables of a connection from its posts as of `rules.now`; a temporary view where one was made.
// The tables must be empty. Used by Upkeep::rebuild, by scopes of another moment, and by `check`.
Result<void> deriveEverything(Database &database, const DeriveRules &rules, GatheredPosts &&posts,
                              const Upkeep::Progress &progress, StopToken stop);

} // namespace attache
