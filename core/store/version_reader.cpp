#include "core/store/version_reader.h"

#include "core/domain/post_merge.h"
#include "core/store/database.h"
#include "core/store/rows.h"

namespace attache {

Result<std::vector<Post>> storedVersions(Database &database, std::int64_t post, const PostKey &key)
{
    Statement rows(database, "SELECT content FROM post_version WHERE post = ?1 ORDER BY content");
    rows.bind(1, post);
    std::vector<Post> found;
    auto done = forEachRow(rows, [&](Statement &row) {
        if (auto version = postFromContent(key, row.string(0)))
            found.push_back(std::move(*version));
    });
    if (!done)
        return done.error();
    return found;
}

} // namespace attache
