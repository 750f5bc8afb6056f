#pragma once

#include "core/base/result.h"
#include "core/domain/connection.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace attache {

class Database;

// A question with how far it came.
struct StoredTask {
    SyncTask task;
    int pages = 0;         // read since its beginning
    bool complete = false; // read to its end once
};

// A post that a connection asks for again.
struct WatchedPost {
    enum class Standing { Wanted, Seen, Unseen, Gone };
    std::string pid, native;
    int depth = 0;
    Standing standing = Standing::Seen;
};

// How far a connection has come. Inside the caller's transaction, beside the posts themselves: a page and the place behind
// it are kept together or not at all.
class SyncStore {
public:
    SyncStore(Database &database, std::int64_t connection) : m_database(database), m_connection(connection) {}

    // A question that is due from that moment on. One that is known stays where it was, and is due at the earlier moment.
    Result<void> add(const SyncTask &task, Instant due);
    // The next one due: what is said to us first, what may stand in other feeds last.
    // `passedOver`: source and subject of those that this run leaves alone.
    Result<std::optional<StoredTask>> nextDue(Instant now, const std::set<std::pair<std::string, std::string>> &passedOver);
    Result<void> save(const StoredTask &task, std::optional<Instant> due);

    // Notes that a post is wanted, if it is not known already.
    Result<void> want(const std::string &pid, const std::string &native, int depth, Instant now);
    // Notes that a post was seen; `checked`: with all that the platform tells of it.
    Result<void> saw(const WatchedPost &post, Instant now, bool checked, Instant due);
    Result<void> mark(const std::string &pid, WatchedPost::Standing standing, Instant now, Instant due);
    Result<std::optional<WatchedPost>> watched(const std::string &pid);
    Result<std::optional<WatchedPost>> byNative(const std::string &native);
    // It was asked for, and the answer did not name it: not asked again before `due`.
    Result<void> asked(const std::string &pid, Instant now, Instant due);
    enum class Which { NeverChecked, Due, DueFirst }; // DueFirst: then those asked longest ago
    Result<std::vector<WatchedPost>> toRefresh(Instant now, Which which, int most);

private:
    Database &m_database;
    std::int64_t m_connection;
};

} // namespace attache
