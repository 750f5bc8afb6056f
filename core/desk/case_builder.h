#pragma once

#include "core/base/result.h"
#include "core/desk/pseudonyms.h"
#include "core/domain/example.h"

namespace attache {

class Database;

// How an example becomes a case that a class may see.
struct CaseOptions {
    bool hideNames = true;
    bool exactWords = true; // where there is no wording for class: the words that were written, or none at all
};
// More posts are left out of one case, the latest first.
inline constexpr std::size_t kMostCasePosts = 500;

// The posts that hang together with the example's, in the order in which they came: of a post itself and what it answers, of
// an exchange all that is said to and by us, of an incident everything. `book` gives letters and learns new ones.
// Error Usage where its post is not collected.
struct BuiltCase {
    TeachingCase teaching;
    std::vector<std::string> sources; // of each post its id where it came from: what wordings and points are kept under
};
Result<BuiltCase> buildCase(Database &reader, const Example &example, PseudonymBook &book, const CaseOptions &options = {});
Result<TeachingCase> caseOf(Database &reader, const Example &example, PseudonymBook &book, const CaseOptions &options = {});

} // namespace attache
