#include "core/desk/upkeep/upkeep.h"

#include "core/base/log.h"
#include "core/desk/upkeep/day_rollup.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/link_store.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"
#include "core/store/touched_days.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace attache {

namespace {

constexpr auto kUpto = "derived-upto";   // the largest row id of a post that the derived tables show
constexpr auto kStale = "derived-stale"; // 1: everything must be derived anew
// Below this many touched posts, and below a quarter of all, deriving only what was touched is cheaper.
constexpr std::int64_t kSmallBatch = 20'000;

Result<Zone> zoneOf(Database &database)
{
    const auto name = MetaStore(database).zone();
    if (!name)
        return name.error();
    return Zone::named(*name);
}

Result<std::int64_t> lastPost(Database &database)
{
    const auto last = database.number("SELECT max(id) FROM post");
    if (!last)
        return last.error();
    return last->value_or(0);
}

struct Circumstances {
    OwnAccounts own;
    DecisionsByPost decisions;
};

Result<Circumstances> circumstancesOf(Database &database)
{
    auto own = OwnAccounts::load(database);
    auto decisions = DecisionStore(database).inForce();
    if (!own || !decisions)
        return own ? decisions.error() : own.error();
    return Circumstances{std::move(*own), std::move(*decisions)};
}

} // namespace

Result<bool> Upkeep::pending()
{
    MetaStore meta(m_database);
    const auto stale = meta.number(kStale, 0);
    const auto upto = meta.number(kUpto, 0);
    const auto last = lastPost(m_database);
    const auto dirty = m_database.number("SELECT 1 FROM dirty LIMIT 1");
    if (!stale || !upto || !last || !dirty)
        return !stale ? stale.error() : !upto ? upto.error() : !last ? last.error() : dirty.error();
    return *stale == 1 || *last > *upto || dirty->has_value();
}

Result<void> Upkeep::settleNow()
{
    MetaStore meta(m_database);
    const auto stored = meta.now();
    const auto observed = observedNow(m_database);
    if (!stored || !observed)
        return stored ? observed.error() : stored.error();
    if (stored->source == NowSource::Asked) // pinned by a golden case
        return {};
    // A demonstration keeps its own end of observation unless later posts come.
    if (stored->source == NowSource::Demonstration && observed->at <= stored->at)
        return {};
    if (stored->source == observed->source && stored->at == observed->at)
        return {};
    // Posts and deletions between the two moments appear or disappear.
    const auto from = std::to_string(toMillis(std::min(stored->at, observed->at)));
    const auto to = std::to_string(toMillis(std::max(stored->at, observed->at)));
    for (const std::string column : {"created_at", "deleted_at"}) {
        const auto sql = "INSERT OR IGNORE INTO dirty SELECT p.id FROM post p JOIN node n ON n.post = p.id WHERE p." + column
                         + " > " + from + " AND p." + column + " <= " + to;
        if (auto done = m_database.run(sql); !done)
            return done;
    }
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

Result<Upkeep::Moment> Upkeep::settle()
{
    if (auto settled = settleNow(); !settled)
        return settled.error();
    const auto now = MetaStore(m_database).now();
    const auto zone = zoneOf(m_database);
    const auto last = lastPost(m_database);
    if (!now || !zone || !last)
        return !now ? now.error() : !zone ? zone.error() : last.error();
    Moment moment{m_rules, *zone, *last};
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
    return meta.setNumber(kStale, 0);
}

Result<void> Upkeep::rebuild(const Progress &progress, StopToken stop)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto moment = settle();
    if (!moment)
        return moment.error();
    if (auto cleared = DerivedStore(m_database).clearAll(); !cleared)
        return cleared;
    if (auto done = deriveEverything(m_database, moment->rules, moment->zone, progress, stop); !done)
        return done;
    if (auto done = finish(*moment); !done)
        return done;
    return transaction.commit();
}

namespace {

// Derives clusters anew and notes the days that their records stood on and stand on now.
class ClusterRenewal {
public:
    ClusterRenewal(Database &database, DerivedStore &store, const Circumstances &around, const DeriveRules &rules,
                   const Zone &zone)
        : m_store(store),
          m_deriver(store, around.own, around.decisions, rules),
          m_reader(database),
          m_touched(database, zone)
    {}

    Result<void> renew(std::int64_t cluster)
    {
        const auto posts = m_reader.cluster(cluster);
        if (!posts)
            return posts.error();
        std::vector<std::int64_t> ids;
        for (const auto &post : *posts)
            ids.push_back(post.id);
        if (auto noted = m_touched.note(ids); !noted)
            return noted;
        if (auto cleared = m_store.clear(ids); !cleared)
            return cleared;
        if (auto done = m_deriver.derive(cluster, *posts); !done)
            return done;
        return m_touched.note(ids);
    }

    const std::set<LocalDay> &days() const { return m_touched.days(); }

private:
    DerivedStore &m_store;
    ClusterDeriver m_deriver;
    ClusterReader m_reader;
    TouchedDays m_touched;
};

} // namespace

Result<void> Upkeep::deriveNew(std::int64_t upto, const Progress &progress, StopToken stop)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto moment = settle();
    if (!moment)
        return moment.error();
    const auto around = circumstancesOf(m_database);
    const auto clusters = LinkStore(m_database).linkNew(upto);
    if (!around || !clusters)
        return around ? clusters.error() : around.error();
    DerivedStore store(m_database);
    ClusterRenewal renewal(m_database, store, *around, moment->rules, moment->zone);
    const auto all = static_cast<std::int64_t>(clusters->size());
    for (std::int64_t done = 0; done < all; ++done) {
        if (stop.raised())
            return failure(Errc::Cancelled);
        if (auto renewed = renewal.renew((*clusters)[static_cast<std::size_t>(done)]); !renewed)
            return renewed;
        if (progress && done % 1000 == 0)
            progress(done, all);
    }
    if (auto done = rollUpDays(m_database, store, moment->zone, moment->rules.now, renewal.days()); !done)
        return done;
    if (auto done = finish(*moment); !done)
        return done;
    logger("desk")->debug("derived clusters={} days={}", all, renewal.days().size());
    return transaction.commit();
}

Result<void> Upkeep::markEverything() { return MetaStore(m_database).setNumber(kStale, 1); }

Result<void> Upkeep::markPost(const PostKey &key)
{
    Statement mark(m_database, "INSERT OR IGNORE INTO dirty SELECT p.id FROM post p JOIN platform f ON f.id = p.platform "
                               "WHERE f.name = ?1 AND p.pid = ?2");
    return mark.bind(1, key.platform).bind(2, key.id).run();
}

Result<void> deriveView(Database &reader, const DeriveRules &rules, const Zone &zone, StopToken stop)
{
    if (auto made = reader.run(derivedTables(Lifetime::Temporary)); !made)
        return made;
    if (auto begun = reader.run("BEGIN"); !begun)
        return begun;
    auto done = deriveEverything(reader, rules, zone, {}, stop);
    if (auto ended = reader.run("COMMIT"); !ended)
        return ended;
    return done;
}

} // namespace attache
