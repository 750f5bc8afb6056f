#include "core/desk/scoped_reader.h"

#include "core/desk/known_gaps.h"
#include "core/desk/scope_resolver.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/store/calendar_store.h"
#include "core/store/database.h"
#include "core/store/meta_store.h"

#include <algorithm>

namespace attache {

namespace {

// The derived tables stand on the workspace's own now; any other needs a view of its own.
// True where one was made.
Result<bool> ensureView(Database &database, const Scope &scope, const StopToken &stop)
{
    const auto now = MetaStore(database).now();
    if (!now)
        return now.error();
    if (scope.now == now->at)
        return false;
    DeriveRules rules;
    rules.now = scope.now;
    if (auto derived = deriveView(database, rules, stop); !derived)
        return derived.error();
    return true;
}

constexpr std::chrono::days kMuch{366}; // a shorter window is read sooner than a second connection is ready

// Laid out once for every moment that a figure can ask about: from the first post to the end of observation.
Result<std::optional<WorkingTime>> hoursOf(Database &database, ClockKind clock, Instant now)
{
    const auto calendar = CalendarStore(database).calendar(clock);
    const auto first = FactReader(database).firstPost();
    if (!calendar || !first)
        return calendar ? first.error() : calendar.error();
    if (!*calendar)
        return std::optional<WorkingTime>{};
    auto hours = WorkingTime::of(**calendar, std::min(first->value_or(now), now), now);
    if (!hours)
        return hours.error();
    return std::optional(std::move(*hours));
}

} // namespace

Result<ScopedReader> ScopedReader::prepare(Database &database, const ScopeRequest &request, const StopToken &stop)
{
    database.watch(stop);
    auto scope = resolveScope(database, request);
    if (!scope)
        return scope.error();
    const auto view = ensureView(database, *scope, stop);
    if (!view)
        return view.error();
    auto accounts = accountIds(database, *scope);
    auto host = hoursOf(database, ClockKind::Host, scope->now);
    auto duty = hoursOf(database, ClockKind::Duty, scope->now);
    auto gaps = knownGaps(database);
    if (!accounts || !host || !duty || !gaps)
        return !accounts ? accounts.error() : !host ? host.error() : !duty ? duty.error() : gaps.error();
    ScopedReader reader;
    reader.m_database = &database;
    reader.m_hasView = *view;
    reader.m_scope = std::move(*scope);
    reader.m_accounts = std::move(*accounts);
    reader.m_host = std::move(*host);
    reader.m_duty = std::move(*duty);
    reader.m_gaps = std::move(*gaps);
    return reader;
}

void ScopedReader::lend(Database &second)
{
    const auto &window = m_scope.window;
    const bool much = !window.from || !window.to || *window.to - *window.from > kMuch;
    m_beside = much && !m_hasView ? &second : nullptr;
}

bool ScopedReader::hasClock(ClockKind clock) const
{
    return clock == ClockKind::Wall || (clock == ClockKind::Host ? m_host.has_value() : m_duty.has_value());
}

FigureContext ScopedReader::context(ClockKind clock, const Window &window) const
{
    FigureContext context;
    context.now = m_scope.now;
    context.clock = clock;
    if (clock == ClockKind::Host && m_host)
        context.hours = &*m_host;
    if (clock == ClockKind::Duty && m_duty)
        context.hours = &*m_duty;
    context.gaps = gapsIn(window);
    context.severalAccounts = m_scope.accounts.size() > 1;
    return context;
}

int ScopedReader::calendarVersion() const
{
    const auto &hours = m_scope.clock == ClockKind::Host ? m_host : m_duty;
    return m_scope.clock == ClockKind::Wall || !hours ? 0 : hours->version();
}

std::vector<Gap> ScopedReader::gapsIn(const Window &window) const
{
    std::vector<Gap> found;
    for (const auto &gap : m_gaps) {
        const bool touches =
            (!window.from || gap.to > *window.from) && (!window.to || gap.from < *window.to) && gap.from <= m_scope.now;
        const bool ours = m_scope.accounts.empty()
                          || std::find(m_scope.accounts.begin(), m_scope.accounts.end(), gap.account) != m_scope.accounts.end();
        if (touches && ours)
            found.push_back(gap);
    }
    return found;
}

} // namespace attache
