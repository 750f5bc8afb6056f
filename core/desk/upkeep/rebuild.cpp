#include "core/desk/upkeep/day_rollup.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/store/decision_store.h"
#include "core/store/link_store.h"

namespace attache {

namespace {

// Gathers posts by cluster while they pass in the order of row ids: a cluster is handed on when its last post has come,
// so memory holds only the conversations that are open at that point of the archive.
class Gatherer {
public:
    explicit Gatherer(const std::vector<std::int32_t> &clusters) : m_clusters(clusters), m_left(clusters.size(), 0)
    {
        for (const auto cluster : clusters)
            ++m_left[static_cast<std::size_t>(cluster)];
    }

    // The whole cluster when `post` was its last one; valid until the next call.
    const std::vector<LinkedPost> *add(LinkedPost &&post)
    {
        const auto cluster = clusterOf(post.id);
        const auto left = --m_left[static_cast<std::size_t>(cluster)];
        const auto open = m_open.find(cluster);
        if (open == m_open.end() && left == 0) {
            m_whole.clear();
            m_whole.push_back(std::move(post));
            return &m_whole;
        }
        if (open == m_open.end()) {
            m_open[cluster].push_back(std::move(post));
            return nullptr;
        }
        open->second.push_back(std::move(post));
        if (left > 0)
            return nullptr;
        m_whole = std::move(open->second);
        m_open.erase(open);
        return &m_whole;
    }

    std::int32_t clusterOf(std::int64_t post) const { return m_clusters[static_cast<std::size_t>(post)]; }

private:
    const std::vector<std::int32_t> &m_clusters;
    std::vector<std::int32_t> m_left;
    std::unordered_map<std::int32_t, std::vector<LinkedPost>> m_open;
    std::vector<LinkedPost> m_whole;
};

constexpr std::int64_t kPostsBetweenLooks = 4096;

} // namespace

Result<void> deriveEverything(Database &database, const DeriveRules &rules, const Zone &zone, const Upkeep::Progress &progress,
                              StopToken stop)
{
    const auto own = OwnAccounts::load(database);
    const auto decisions = DecisionStore(database).inForce();
    const auto clusters = LinkStore(database).linkAll();
    if (!own || !decisions || !clusters)
        return !own ? own.error() : !decisions ? decisions.error() : clusters.error();
    DerivedStore store(database);
    ClusterDeriver deriver(store, *own, *decisions, rules);
    ClusterReader reader(database);
    Gatherer gatherer(*clusters);
    for (std::int64_t seen = 0;; ++seen) {
        if (seen % kPostsBetweenLooks == 0) {
            if (stop.raised())
                return failure(Errc::Cancelled);
            if (progress)
                progress(seen, static_cast<std::int64_t>(clusters->size()));
        }
        auto post = reader.next();
        if (!post)
            return post.error();
        if (!*post)
            break;
        if ((*post)->id < 1 || (*post)->id >= static_cast<std::int64_t>(clusters->size()))
            return failure(Errc::WorkspaceDamaged, "row id");
        const auto cluster = gatherer.clusterOf((*post)->id);
        if (const auto *whole = gatherer.add(std::move(**post)))
            if (auto done = deriver.derive(cluster, *whole); !done)
                return done;
    }
    return rollUpDays(database, store, zone, rules.now);
}

} // namespace attache
