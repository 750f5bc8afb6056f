#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"

#include <string>
#include <vector>

namespace attache {
class Database;
}

namespace attache::test {

// So many minutes after 2026-03-01T00:00:00Z.
Instant minute(int minutes);

// A post on x at minute(minutes).
Post invented(const std::string &id, const std::string &author, int minutes, const std::string &text = "Guten Tag");

// The same post with one member or another set.
template <class Change>
Post with(Post post, Change change)
{
    change(post);
    return post;
}

// Puts them in one transaction.
Result<void> putAll(Database &database, const std::vector<Post> &posts);

// Every line of the raw and the derived dump, each with a line break.
std::string dumpOf(Database &database);

} // namespace attache::test
