#include "core/desk/keyed_posts.h"

#include "core/domain/post_merge.h"
#include "core/store/list_reader.h"
#include "core/store/post_reader.h"
#include "core/store/version_reader.h"

namespace attache {

Result<std::vector<KeyedPost>> postsOf(Database &reader, const std::vector<PostKey> &keys)
{
    PostReader finder(reader);
    std::vector<std::int64_t> ids;
    for (const auto &key : keys) {
        const auto id = finder.find(key);
        if (!id)
            return id.error();
        if (*id)
            ids.push_back(**id);
    }
    auto placed = ListReader(reader).posts(ids);
    if (!placed)
        return placed.error();
    std::vector<KeyedPost> found;
    for (auto &post : *placed)
        found.push_back({std::move(post.post), post.conversation});
    return found;
}

Result<std::vector<Post>> versionsOf(Database &reader, const PostKey &key)
{
    PostReader finder(reader);
    const auto id = finder.find(key);
    if (!id || !*id)
        return id ? Result<std::vector<Post>>(std::vector<Post>{}) : id.error();
    auto standing = finder.posts({**id});
    const auto told = storedVersions(reader, **id, key);
    if (!standing || !told)
        return standing ? told.error() : standing.error();
    if (told->empty())
        return standing;
    return mergePosts(*told, told->front()).versions;
}

} // namespace attache
