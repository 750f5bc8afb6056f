#include "core/desk/report_desk.h"

#include "core/base/text.h"
#include "core/desk/counted_ids.h"
#include "core/desk/figure_service.h"
#include "core/desk/scope_resolver.h"
#include "core/desk/scoped_reader.h"
#include "core/desk/workspace_access.h"
#include "core/store/fact_reader.h"
#include "core/store/post_reader.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::size_t kPostsAtOnce = 500;

Error noSuch(const char *field) { return Error{Errc::Usage, {{}, 0, field}, "no such definition"}; }

// Inside one transaction.
template <class Change>
Result<void> changed(Database &writer, Change change)
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = change(); !done)
        return done;
    return transaction.commit();
}

} // namespace

template <class Ask>
auto ReportDesk::read(Ask ask) const -> decltype(ask(std::declval<Database &>()))
{
    auto reader = m_access.reader();
    if (!reader)
        return reader.error();
    return ask(reader->database());
}

Result<std::vector<ReportDefinition>> ReportDesk::definitions() const
{
    return read([](Database &db) -> Result<std::vector<ReportDefinition>> {
        const auto stored = ReportStore(db).definitions();
        if (!stored)
            return stored.error();
        std::vector<ReportDefinition> all;
        for (const auto &one : *stored)
            if (auto definition = definitionFrom(one.name, one.content))
                all.push_back(std::move(*definition));
        return all;
    });
}

Result<ReportDefinition> ReportDesk::definition(const std::string &name) const
{
    return read([&](Database &db) -> Result<ReportDefinition> {
        const auto stored = ReportStore(db).definition(name);
        if (!stored)
            return stored.error();
        if (!*stored)
            return noSuch("definition");
        return definitionFrom((*stored)->name, (*stored)->content);
    });
}

Result<void> ReportDesk::putDefinition(const Deed &deed, const ReportDefinition &definition)
{
    const auto name = sanitise(definition.name);
    if (trimmed(name).empty())
        return Error{Errc::Usage, {{}, 0, "name"}, "missing"};
    return m_access.write([&](Database &db) {
        return changed(db, [&] { return ReportStore(db).putDefinition({name, contentOf(definition), deed.at, deed.who}); });
    });
}

Result<void> ReportDesk::removeDefinition(const std::string &name)
{
    return m_access.write([&](Database &db) { return changed(db, [&] { return ReportStore(db).removeDefinition(name); }); });
}

Result<ScopeRequest> ReportDesk::scopeOf(const ReportDefinition &definition, const ScopeRequest &asked) const
{
    auto request = asked;
    if (request.accounts.empty())
        request.accounts = definition.accounts;
    if (request.clock == ClockKind::Wall)
        request.clock = definition.clock;
    if (request.compare == Compare::None)
        request.compare = definition.compare;
    if (request.from || request.to || request.lastDays)
        return request;
    return read([&](Database &db) -> Result<ScopeRequest> {
        const auto scope = resolveScope(db, request);
        if (!scope)
            return scope.error();
        if (const auto window = windowOf(definition.period, scope->now, scope->zone)) {
            request.from = *window->from;
            request.to = *window->to;
        }
        return request;
    });
}

Result<ReportMaterial> ReportDesk::material(const ReportDefinition &definition, const ScopeRequest &scope,
                                            const StopToken &stop) const
{
    return read([&](Database &db) { return materialOf(db, definition, scope, stop); });
}

Result<void> ReportDesk::eachPost(const ScopeRequest &scope, const std::function<bool(const Post &)> &take) const
{
    return read([&](Database &db) -> Result<void> {
        const auto scoped = ScopedReader::prepare(db, scope, {});
        if (!scoped)
            return scoped.error();
        auto ids = FactReader(db).postIds(scoped->selection());
        const auto deleted = FactReader(db).deletedPostIds(scoped->selection());
        if (!ids || !deleted)
            return ids ? deleted.error() : ids.error();
        ids->insert(ids->end(), deleted->begin(), deleted->end());
        std::sort(ids->begin(), ids->end());
        for (std::size_t from = 0; from < ids->size(); from += kPostsAtOnce) {
            const auto end = ids->begin() + std::ptrdiff_t(std::min(from + kPostsAtOnce, ids->size()));
            const auto posts = PostReader(db).posts({ids->begin() + std::ptrdiff_t(from), end});
            if (!posts)
                return posts.error();
            for (const Post &post : *posts)
                if (!take(post))
                    return {};
        }
        return {};
    });
}

Result<std::int64_t> ReportDesk::freeze(const ScopeRequest &scope, const FreezeWish &wish)
{
    std::vector<CountedIds> ids;
    const auto set = read([&](Database &db) -> Result<FigureSet> {
        const auto scoped = ScopedReader::prepare(db, scope, {});
        if (!scoped)
            return scoped.error();
        auto counted = countedIn(*scoped);
        if (!counted)
            return counted.error();
        ids = std::move(*counted);
        return figuresOf(*scoped);
    });
    if (!set)
        return set.error();
    return m_access.write([&](Database &db) { return freezeReport(db, *set, ids, wish); });
}

Result<std::vector<FrozenReport>> ReportDesk::frozen() const
{
    return read([](Database &db) { return frozenReports(db); });
}

Result<FrozenDifference> ReportDesk::difference(std::int64_t number) const
{
    return read([&](Database &db) -> Result<FrozenDifference> {
        auto report = frozenReport(db, number);
        if (!report)
            return report.error();
        const auto scoped = ScopedReader::prepare(db, report->scope, {});
        if (!scoped)
            return scoped.error();
        auto now = figuresOf(*scoped);
        if (!now)
            return now.error();
        return differenceOf(*scoped, std::move(*report), std::move(*now));
    });
}

Result<std::string> ReportDesk::addAction(const ImpactAction &action)
{
    return m_access.write([&](Database &db) { return attache::addAction(db, action); });
}

Result<std::string> ReportDesk::addOutcome(const ImpactOutcome &outcome)
{
    return m_access.write([&](Database &db) { return attache::addOutcome(db, outcome); });
}

Result<ImpactRecords> ReportDesk::impact() const
{
    return read([](Database &db) { return impactRecords(db); });
}

} // namespace attache
