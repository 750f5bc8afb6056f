#pragma once

#include "core/desk/frozen_difference.h"
#include "core/desk/impact_log.h"
#include "core/desk/report_material.h"
#include "core/desk/scope_request.h"

#include <functional>
#include <string>
#include <vector>

namespace attache {

class WorkspaceAccess;

// The manager's part of a desk. Every call blocks and may be made from any thread, as those of Desk.
class ReportDesk {
public:
    explicit ReportDesk(WorkspaceAccess &access) : m_access(access) {}

    // Definitions by name. Error Usage: no name, or none of that name.
    Result<std::vector<ReportDefinition>> definitions() const;
    Result<ReportDefinition> definition(const std::string &name) const;
    Result<void> putDefinition(const Deed &deed, const ReportDefinition &definition);
    Result<void> removeDefinition(const std::string &name);

    // What a definition looks at: its own period, comparison, clock and accounts wherever `asked` leaves them open.
    Result<ScopeRequest> scopeOf(const ReportDefinition &definition, const ScopeRequest &asked) const;
    // Errors as Desk::figures.
    Result<ReportMaterial> material(const ReportDefinition &definition, const ScopeRequest &scope,
                                    const StopToken &stop = {}) const;

    // Every post of a scope with all that is kept of it, deleted ones too, in the order of row ids; `take` gives false to end.
    Result<void> eachPost(const ScopeRequest &scope, const std::function<bool(const Post &)> &take) const;

    // Keeps a report as it stands. Gives its number.
    Result<std::int64_t> freeze(const ScopeRequest &scope, const FreezeWish &wish);
    Result<std::vector<FrozenReport>> frozen() const;
    Result<FrozenDifference> difference(std::int64_t report) const;

    Result<std::string> addAction(const ImpactAction &action);
    Result<std::string> addOutcome(const ImpactOutcome &outcome);
    Result<ImpactRecords> impact() const;

private:
    template <class Ask>
    auto read(Ask ask) const -> decltype(ask(std::declval<Database &>()));

    WorkspaceAccess &m_access;
};

} // namespace attache
