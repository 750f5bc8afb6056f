#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/upkeep/cluster_deriver.h"
#include "core/store/bulk_linker.h"
#include "core/store/linked_post_file.h"
#include "core/store/observation.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace attache {

class Database;

// What is known of all posts before they are derived anew: who names whom, and when they were written.
struct GatheredPosts {
    explicit GatheredPosts(std::size_t expected) : linker(expected) {}
    // Of a load into the workspace at `path`.
    GatheredPosts(std::size_t expected, const std::string &path) : linker(expected), links(LinkedPostFile::beside(path)) {}
    static Result<GatheredPosts> ofStored(Database &database, const StopToken &stop);

    BulkLinker linker;
    CreationDays created;
    std::unique_ptr<LinkedPostFile> links; // what else deriving needs of them, if it need not be read from the workspace
};

// Keeps the derived tables in step with the posts. After a killed import the next writer finishes what is left.
class Upkeep {
public:
    using Progress = std::function<void(std::int64_t done, std::int64_t all)>;

    // `rules`: everything but `now`, which is the workspace's own.
    explicit Upkeep(Database &writer, DeriveRules rules = {}) : m_database(writer), m_rules(rules) {}

    // Posts have come, changed or been decided on that the derived tables do not show yet.
    Result<bool> pending();
    // Derives what is out of date, in transactions of its own: only what was touched, or everything where that is cheaper.
    // Settles the workspace's now first. Cancelled leaves the rest for the next call.
    Result<void> run(const Progress &progress = {}, StopToken stop = {});
    // Everything anew, with the same result.
    Result<void> rebuild(const Progress &progress = {}, StopToken stop = {});
    // The same after a load of every post of the workspace, which gathered them on the way.
    Result<void> rebuild(GatheredPosts &&posts, const Progress &progress = {}, StopToken stop = {});

    // Derives what stands with these posts anew, as far as it was derived before, and leaves the rest out of date: for changes
    // that must show while an import is under way.
    Result<void> renew(const std::vector<PostKey> &posts);

    // For every post whose derived records depend on it: account changes go through these.
    Result<void> markEverything();
    Result<void> markPost(const PostKey &key);
    // A sync came to its end: the workspace's now moves there.
    Result<void> noteSync(Instant succeeded);

private:
    // What a run stands on, settled inside its transaction.
    struct Moment {
        DeriveRules rules; // with the workspace's now
        std::int64_t lastPost = 0;
    };
    Result<Moment> settle(const Result<StoredNow> &observed);
    Result<void> settleNow(const Result<StoredNow> &observed);
    Result<void> markBetween(Instant from, Instant to);
    Result<void> finish(const Moment &moment);
    Result<void> turnOn();
    Result<void> deriveNew(std::int64_t upto, const Progress &progress, StopToken stop);

    Database &m_database;
    DeriveRules m_rules;
};

// Grows with every change of the workspace's derived tables, in the same transaction.
Result<std::int64_t> derivedTurn(Database &database);

// Makes a temporary view on a reader's connection: its derived tables as of another moment.
Result<void> deriveView(Database &reader, const DeriveRules &rules, StopToken stop);

} // namespace attache
