#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/store/person_eraser.h"
#include "core/store/step_store.h"

#include <string>

namespace attache {

class Database;

enum class Removal {
    Pseudonymise, // an alias stands for handle and name; the words stay
    Delete,       // the words go too
};

struct RemovalReport {
    std::string alias;
    ErasedCounts counts;
};

// "Remove a person": takes one of the public, or an official, out of posts, mentions, older observations, decisions, drafts
// and records. Their posts stay as empty places that answers and questions hang on, so that every count stays what it was;
// what an import brings of them again bears the alias. It cannot be undone. Backups and files written before are not touched.
// Errors: Usage where the handle is missing or is one of ours; NoSuchAccount where nothing of them is here.
Result<RemovalReport> removePerson(Database &writer, const Deed &deed, const AccountKey &person, Removal how);

// Takes the words, names and links from what others wrote on a platform longer ago than its limit, counted from the
// workspace's now; whoever has written nothing since gets an alias. Every count stays. A file that is imported again
// brings words back until this is called again. Gives how many posts lost words.
Result<std::int64_t> applyRetention(Database &writer, const std::string &platform);

} // namespace attache
