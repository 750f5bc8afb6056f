#include "core/desk/upkeep/upkeep.h"

#include "core/base/log.h"
#include "core/desk/upkeep/rebuild.h"
#include "core/store/account_store.h"
#include "core/store/batch_linker.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/derived_store.h"
#include "core/store/fact_reader.h"
#include "core/store/meta_store.h"
#include "core/store/node_reader.h"
#include "core/store/observation.h"
#include "core/store/post_reader.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <map>

namespace attache {

namespace {

constexpr auto kUpto = "derived-upto"; // the largest row id of a post that the derived tables show
constexpr auto kTurn = "derived-turn";
constexpr auto kStale = "derived-stale"; // 1: everything must be derived anew
constexpr auto kMoved = "now-moved";     // 1: the end of observation has moved, though no post has come
// Below this many touched posts, and below a quarter of all, deriving only what was touched is cheaper.
constexpr std::int64_t kSmallBatch = 20'000;

Result<std::int64_t> lastPost(Database &database)
{
    const auto last = database.number("SELECT max(id) FROM post");
    if (!last)
        return last.error();
    return last->value_or(0);
}

} // namespace

Result<bool> Upkeep::pending()
{
    MetaStore meta(m_database);
    const auto stale = meta.number(kStale, 0);
    const auto upto = meta.number(kUpto, 0);
    const auto last = lastPost(m_database);
    const auto dirty = m_database.number("SELECT 1 FROM dirty LIMIT 1");
    const auto moved = meta.number(kMoved, 0);
    if (!stale || !upto || !last || !dirty || !moved)
        return !stale ? stale.error() : !upto ? upto.error() : !last ? last.error() : !dirty ? dirty.error() : moved.error();
    return *stale == 1 || *last > *upto || dirty->has_value() || *moved == 1;
}

// Posts and deletions between two moments appear or disappear.
Result<void> Upkeep::markBetween(Instant from, Instant to)
{
    Statement mark(m_database, "INSERT OR IGNORE INTO dirty VALUES (?1)");
    const auto nodes = FactReader(m_database).nodes({from + Millis{1}, to + Millis{1}});
    if (!nodes)
        return nodes.error();
    for (const auto &node : *nodes)
        if (auto done = mark.bind(1, node.post).run(); !done)
            return done;
    Statement deleted(m_database, "INSERT OR IGNORE INTO dirty SELECT id FROM post WHERE deleted_at > ?1 AND deleted_at <= ?2 "
                                  "AND deleted_at IS NOT NULL");
    return deleted.bind(1, from).bind(2, to).run();
}

Result<void> Upkeep::settleNow(const Result<StoredNow> &observed)
{
    MetaStore meta(m_database);
    const auto stored = meta.now();
    if (!stored || !observed)
        return stored ? observed.error() : stored.error();
    if (stored->source == NowSource::Asked) // pinned by a golden case
        return {};
    // A demonstration keeps its own end of observation unless later posts come.
    if (stored->source == NowSource::Demonstration && observed->at <= stored->at)
        return {};
    if (stored->source == observed->source && stored->at == observed->at)
        return {};
    if (auto marked = markBetween(std::min(stored->at, observed->at), std::max(stored->at, observed->at)); !marked)
        return marked;
    return meta.setNow(*observed);
}

Result<void> Upkeep::run(const Progress &progress, StopToken stop)
{
    const auto waiting = pending();
    if (!waiting)
        return waiting.error();
    if (!*waiting)
        return {};
    MetaStore meta(m_database);
    const auto upto = meta.number(kUpto, 0);
    const auto stale = meta.number(kStale, 0);
    const auto last = lastPost(m_database);
    if (!upto || !stale || !last)
        return !upto ? upto.error() : !stale ? stale.error() : last.error();
    const auto fresh = *last - *upto;
    if (*stale == 1 || (fresh > kSmallBatch && fresh > *last / 4))
        return rebuild(progress, stop);
    return deriveNew(*upto, progress, stop);
}

Result<Upkeep::Moment> Upkeep::settle(const Result<StoredNow> &observed)
{
    if (auto settled = settleNow(observed); !settled)
        return settled.error();
    const auto now = MetaStore(m_database).now();
    const auto last = lastPost(m_database);
    if (!now || !last)
        return now ? last.error() : now.error();
    Moment moment{m_rules, *last};
    moment.rules.now = now->at;
    return moment;
}

// The derived tables show everything up to the moment's last post.
Result<void> Upkeep::finish(const Moment &moment)
{
    if (auto done = m_database.run("DELETE FROM dirty"); !done)
        return done;
    MetaStore meta(m_database);
    if (auto done = meta.setNumber(kUpto, moment.lastPost); !done)
        return done;
    if (auto done = meta.setNumber(kMoved, 0); !done)
        return done;
    if (auto done = turnOn(); !done)
        return done;
    return meta.setNumber(kStale, 0);
}

// Whoever keeps what was read of them reads it again.
Result<void> Upkeep::turnOn()
{
    MetaStore meta(m_database);
    const auto turn = meta.number(kTurn, 0);
    return turn ? meta.setNumber(kTurn, *turn + 1) : turn.error();
}

Result<std::int64_t> derivedTurn(Database &database) { return MetaStore(database).number(kTurn, 0); }

Result<void> Upkeep::rebuild(const Progress &progress, StopToken stop)
{
    auto gathered = GatheredPosts::ofStored(m_database, stop);
    if (!gathered)
        return gathered.error();
    return rebuild(std::move(*gathered), progress, stop);
}

Result<void> Upkeep::rebuild(GatheredPosts &&posts, const Progress &progress, StopToken stop)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto cleared = clearDerivedTables(m_database); !cleared)
        return cleared;
    const auto moment = settle(observedNow(m_database, posts.created));
    if (!moment)
        return moment.error();
    if (auto done = deriveEverything(m_database, moment->rules, std::move(posts), progress, stop); !done)
        return done;
    if (auto done = finish(*moment); !done)
        return done;
    return transaction.commit();
}

namespace {

// Derives clusters anew, one at a time, with whatever they stand on.
class ClusterRenewal {
public:
    ClusterRenewal(Database &database, const Circumstances &around, AccountSets &sets, const DeriveRules &rules)
        : m_store(database),
          m_deriver(sets, around.own, around.decisions, rules),
          m_reader(database),
          m_ghosts(database)
    {}

    Result<void> renew(const Cluster &cluster)
    {
        const auto posts = m_reader.posts(cluster.posts);
        if (!posts)
            return posts.error();
        if (auto dropped = m_store.drop(cluster.posts); !dropped)
            return dropped;
        if (posts->empty())
            return {};
        m_batch.clear();
        m_deriver.derive(*posts, m_batch);
        if (auto added = m_store.add(m_batch); !added)
            return added;
        return m_ghosts.clean(cluster.name, namedBy(*posts));
    }

    Result<void> finish() { return m_store.flush(); }

private:
    static std::vector<std::string> namedBy(const std::vector<LinkedPost> &posts)
    {
        std::vector<std::string> named;
        for (const auto &post : posts)
            for (const auto *name : {&post.inReplyTo, &post.conversationId})
                if (!name->empty())
                    named.push_back(ghostKey(post.platform, *name));
        return named;
    }

    DerivedStore m_store;
    ClusterDeriver m_deriver;
    ClusterReader m_reader;
    GhostCleaner m_ghosts;
    FactBatch m_batch;
};

} // namespace

Result<void> Upkeep::deriveNew(std::int64_t upto, const Progress &progress, StopToken stop)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto moment = settle(observedNow(m_database, upto));
    if (!moment)
        return moment.error();
    const auto around = Circumstances::load(m_database);
    auto sets = AccountSets::load(m_database);
    const auto clusters = BatchLinker(m_database).link(upto);
    if (!around || !sets || !clusters)
        return !around ? around.error() : !sets ? sets.error() : clusters.error();
    ClusterRenewal renewal(m_database, *around, *sets, moment->rules);
    const auto all = static_cast<std::int64_t>(clusters->size());
    for (std::int64_t done = 0; done < all; ++done) {
        if (stop.raised())
            return failure(Errc::Cancelled);
        if (auto renewed = renewal.renew((*clusters)[static_cast<std::size_t>(done)]); !renewed)
            return renewed;
        if (progress && done % 1000 == 0)
            progress(done, all);
    }
    if (auto done = renewal.finish(); !done)
        return done;
    if (auto done = sets->write(m_database); !done)
        return done;
    if (auto done = finish(*moment); !done)
        return done;
    logger("desk")->debug("derived clusters={}", all);
    return transaction.commit();
}

namespace {

// The clusters that the posts stand in, by name; posts that nothing was derived of yet stand in none.
Result<std::vector<Cluster>> clustersOf(Database &database, const std::vector<PostKey> &keys)
{
    PostReader posts(database);
    NodeReader nodes(database);
    std::map<std::int64_t, Cluster> found;
    for (const auto &key : keys) {
        const auto id = posts.find(key);
        if (!id)
            return id.error();
        const auto node = *id ? nodes.node(**id) : Result<std::optional<NodeRecord>>(std::nullopt);
        if (!node)
            return node.error();
        if (!*node || found.contains((*node)->cluster))
            continue;
        const auto members = nodes.cluster((*node)->cluster);
        if (!members)
            return members.error();
        auto &cluster = found[(*node)->cluster];
        cluster.name = (*node)->cluster;
        for (const auto &member : *members)
            cluster.posts.push_back(member.post);
    }
    std::vector<Cluster> all;
    for (auto &[name, cluster] : found)
        all.push_back(std::move(cluster));
    return all;
}

} // namespace

Result<void> Upkeep::renew(const std::vector<PostKey> &posts)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto now = MetaStore(m_database).now();
    const auto around = Circumstances::load(m_database);
    auto sets = AccountSets::load(m_database);
    const auto clusters = clustersOf(m_database, posts);
    if (!now || !around || !sets || !clusters)
        return !now ? now.error() : !around ? around.error() : !sets ? sets.error() : clusters.error();
    auto rules = m_rules;
    rules.now = now->at;
    ClusterRenewal renewal(m_database, *around, *sets, rules);
    for (const auto &cluster : *clusters)
        if (auto renewed = renewal.renew(cluster); !renewed)
            return renewed;
    if (auto done = renewal.finish(); !done)
        return done;
    if (auto done = sets->write(m_database); !done)
        return done;
    if (auto done = turnOn(); !done)
        return done;
    return transaction.commit();
}

Result<void> Upkeep::markEverything() { return MetaStore(m_database).setNumber(kStale, 1); }

Result<void> Upkeep::noteSync(Instant succeeded)
{
    MetaStore meta(m_database);
    const auto before = meta.number(kLastSync, 0);
    if (!before)
        return before.error();
    if (auto done = meta.setNumber(kLastSync, std::max(*before, toMillis(succeeded))); !done)
        return done;
    return meta.setNumber(kMoved, 1);
}

Result<void> Upkeep::markPost(const PostKey &key)
{
    Statement mark(m_database, "INSERT OR IGNORE INTO dirty SELECT p.id FROM post p JOIN platform f ON f.id = p.platform "
                               "WHERE f.name = ?1 AND p.pid = ?2");
    return mark.bind(1, key.platform).bind(2, key.id).run();
}

Result<void> deriveView(Database &reader, const DeriveRules &rules, StopToken stop)
{
    auto posts = GatheredPosts::ofStored(reader, stop);
    if (!posts)
        return posts.error();
    if (auto made = reader.run(derivedTables(Lifetime::Temporary)); !made)
        return made;
    const bool alone = !reader.inTransaction();
    if (alone)
        if (auto begun = reader.run("BEGIN"); !begun)
            return begun;
    auto done = deriveEverything(reader, rules, std::move(*posts), {}, stop);
    if (alone)
        if (auto ended = reader.run("COMMIT"); !ended)
            return ended;
    return done;
}

} // namespace attache
