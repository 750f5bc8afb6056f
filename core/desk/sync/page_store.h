#pragma once

#include "core/base/result.h"
#include "core/connect/connector.h"
#include "core/store/post_store.h"
#include "core/store/sync_store.h"

#include <set>
#include <string>
#include <vector>

namespace attache {

class Database;

// What one page brought.
struct PageOutcome {
    std::int64_t posts = 0, fresh = 0;
};

// Puts one answer into the workspace: its posts, what they lead to, what is gone. Inside the caller's transaction; one for each
// page.
class PageStore {
public:
    PageStore(Database &database, const Connector &connector, const Connection &connection, Instant now);

    Result<PageOutcome> put(const SyncTask &task, const PlatformAnswer &answer, SourceReceipt &counts);

private:
    Result<std::vector<Post>> postsOf(const PlatformAnswer &answer, SourceReceipt &counts);
    Result<bool> putPost(const SyncTask &task, Post &post, SourceReceipt &counts);
    Result<void> watch(const SyncTask &task, const Post &post, const std::optional<Post> &before, int depth);
    Result<void> follow(const SyncTask &task, const Post &post, const std::optional<Post> &before, int depth);
    Result<void> wantAround(const Post &post, int depth);
    Result<int> depthOf(const SyncTask &task, const Post &post);
    Result<bool> hangsOnKnown(const Post &post);
    Result<std::optional<Post>> stored(const PostKey &key);
    Result<void> takeAbsence(const Absence &absence, const SyncTask &task, SourceReceipt &counts);
    Result<void> takeAway(const WatchedPost &watched, SourceReceipt &counts);
    bool isOurs(const Post &post) const;
    bool namesUs(const Post &post) const;

    Database &m_database;
    const Connector &m_connector;
    const Connection &m_connection;
    Instant m_now;
    PostStore m_posts;
    SyncStore m_sync;
    const PlatformAnswer *m_answer = nullptr; // the one that is put
    std::multiset<std::string> m_parents;     // of the posts of this page
    std::set<std::string> m_below;            // posts below the one that a thread was asked for, and itself
};

// Whether an observation says something that is not known: a text, a counter, a link. Who shows only a part of a post says
// nothing new by what it leaves out.
bool bringsNews(const Post &known, const Post &seen);

} // namespace attache
