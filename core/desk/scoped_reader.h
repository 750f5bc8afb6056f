#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/measure/figure_context.h"
#include "core/measure/working_time.h"
#include "core/store/fact_reader.h"

#include <optional>
#include <vector>

namespace attache {

class Database;
struct ScopeRequest;

// A scope on a connection, ready to be asked: resolved, its accounts looked up, its clock laid out, and, where it asks for
// another moment or zone than the derived tables stand on, a temporary view derived.
class ScopedReader {
public:
    static Result<ScopedReader> prepare(Database &database, const ScopeRequest &request, const StopToken &stop);

    Database &database() const { return *m_database; }
    // A second connection to read with at the same time, where one was lent; it must outlive this. Only a scope that stands
    // on the kept tables and reads much of them takes it.
    void lend(Database &second);
    Database *beside() const { return m_beside; }
    const Scope &scope() const { return m_scope; }
    Selection selection() const { return selection(m_scope.window); }
    Selection selection(const Window &window) const { return {window, m_accounts, m_scope.now}; }
    FigureContext context() const { return context(m_scope.clock, m_scope.window); }
    // The context on another clock; `hours` stays null where there is no such calendar.
    FigureContext context(ClockKind clock, const Window &window) const;
    bool hasClock(ClockKind clock) const;
    int calendarVersion() const; // of the scope's clock; 0 round the clock
    // Gaps that touch the window and the scope's accounts.
    std::vector<Gap> gapsIn(const Window &window) const;

private:
    Database *m_database = nullptr;
    Database *m_beside = nullptr;
    bool m_hasView = false; // of another moment
    Scope m_scope;
    std::vector<std::int64_t> m_accounts;
    std::optional<WorkingTime> m_host, m_duty;
    std::vector<Gap> m_gaps;
};

} // namespace attache
