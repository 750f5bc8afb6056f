#include "tests/store/invented_posts.h"

#include "core/store/dump.h"
#include "core/store/post_store.h"
#include "core/store/transaction.h"

namespace attache::test {

Instant minute(int minutes) { return parseIso("2026-03-01T00:00:00Z").value() + std::chrono::minutes{minutes}; }

Post invented(const std::string &id, const std::string &author, int minutes, const std::string &text)
{
    Post post;
    post.key = {"x", id};
    post.author = author;
    post.createdAt = minute(minutes);
    post.text = text;
    return post;
}

Result<void> putAll(Database &database, const std::vector<Post> &posts)
{
    Transaction transaction(database);
    PostStore store(database);
    std::vector<PostStore::Put> done(posts.size());
    if (auto put = store.put(posts, done); !put)
        return put;
    return transaction.commit();
}

std::string dumpOf(Database &database)
{
    std::string dump;
    const LineSink sink = [&dump](std::string_view line) { dump.append(line).append(1, '\n'); };
    for (const auto part : {&dumpRaw, &dumpDerived})
        if (const auto done = part(database, sink); !done)
            dump.append("FAILED ").append(done.error().detail).append(1, '\n');
    return dump;
}

} // namespace attache::test
