#include "core/desk/upkeep/rebuild.h"

#include "core/desk/upkeep/cluster_gatherer.h"
#include "core/desk/upkeep/deriving_thread.h"
#include "core/store/block_loader.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"

#include <utility>

namespace attache {

namespace {

constexpr std::int64_t kPostsBetweenLooks = 4096;
constexpr std::size_t kPostsPerHandOver = 2000;
// Reads posts and writes blocks in the calling thread, while another derives.
class Derivation {
public:
    // `links`: every post in the order of row ids, if they are not to be read from the database.
    Derivation(Database &database, LinkedPostFile *links, const std::vector<std::int32_t> &clusters, ClusterDeriver &&deriver)
        : m_links(links),
          m_reader(database),
          m_loader(database),
          m_gatherer(clusters),
          m_thread(std::move(deriver))
    {}

    // One post more; false after the last one.
    Result<bool> next()
    {
        const auto more = m_links ? m_links->next(m_post) : m_reader.next(m_post);
        if (!more || !*more)
            return more;
        if (!m_gatherer.knows(m_post.id))
            return failure(Errc::WorkspaceDamaged, "row id");
        m_gatherer.add(std::move(m_post), m_ready);
        if (m_ready.posts.size() >= kPostsPerHandOver)
            if (auto done = handOver(); !done)
                return done.error();
        return true;
    }

    Result<void> finish()
    {
        if (auto done = handOver(); !done)
            return done;
        m_thread.finish();
        return takeBack();
    }

private:
    Result<void> handOver()
    {
        m_thread.push(std::exchange(m_ready, {}));
        return takeBack();
    }

    Result<void> takeBack()
    {
        while (auto done = m_thread.done()) {
            for (const auto &block : done->blocks)
                if (auto put = m_loader.put(block); !put)
                    return put;
            m_ready = std::move(*done);
            m_ready.clear();
        }
        return {};
    }

    LinkedPostFile *m_links;
    ClusterReader m_reader;
    BlockLoader m_loader;
    ClusterGatherer m_gatherer;
    LinkedPost m_post;
    ClusterBatch m_ready;
    DerivingThread m_thread;
};

} // namespace

Result<GatheredPosts> GatheredPosts::ofStored(Database &database, const StopToken &stop)
{
    const auto last = database.number("SELECT max(id) FROM post");
    const auto count = database.number("SELECT count(*) FROM post");
    if (!last || !count)
        return last ? count.error() : last.error();
    if (last->value_or(0) > 2 * count->value_or(0) + 1000)
        return failure(Errc::WorkspaceDamaged, "row ids");
    GatheredPosts posts(static_cast<std::size_t>(count->value_or(0)));
    Statement rows(database, "SELECT id, platform, pid, in_reply_to, conversation_id, created_at, observed_at IS NULL FROM post "
                             "ORDER BY id");
    for (std::int64_t seen = 0;; ++seen) {
        if (seen % kPostsBetweenLooks == 0 && stop.raised())
            return failure(Errc::Cancelled);
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return posts;
        if (rows.integer(6) == 1)
            posts.created.add(rows.instant(5));
        auto added = posts.linker.add(rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4));
        if (!added)
            return added.error();
    }
}

Result<Circumstances> Circumstances::load(Database &database)
{
    auto own = OwnAccounts::load(database);
    auto decisions = DecisionStore(database).inForce();
    if (!own || !decisions)
        return own ? decisions.error() : own.error();
    return Circumstances{std::move(*own), std::move(*decisions)};
}

Result<void> deriveEverything(Database &database, const DeriveRules &rules, GatheredPosts &&posts,
                              const Upkeep::Progress &progress, StopToken stop)
{
    const auto around = Circumstances::load(database);
    const auto clusters = std::move(posts.linker).finish(database);
    if (!around || !clusters)
        return around ? clusters.error() : around.error();
    AccountSets sets;
    auto *links = posts.links && posts.links->complete() ? posts.links.get() : nullptr;
    Derivation derivation(database, links, *clusters, ClusterDeriver(sets, around->own, around->decisions, rules));
    for (std::int64_t seen = 0;; ++seen) {
        if (seen % kPostsBetweenLooks == 0) {
            if (stop.raised())
                return failure(Errc::Cancelled);
            if (progress)
                progress(seen, static_cast<std::int64_t>(clusters->size()));
        }
        const auto more = derivation.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    if (auto done = derivation.finish(); !done)
        return done;
    return sets.write(database);
}

} // namespace attache
