#pragma once

#include "core/base/result.h"
#include "core/desk/scope_request.h"
#include "core/domain/figure.h"
#include "core/domain/report_definition.h"
#include "core/store/report_store.h"
#include "core/store/step_store.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;

// A figure as it was printed.
struct FrozenFigure {
    Figure figure;          // value, fraction, n; without interval and what was left out
    std::string definition; // 'name@version'
};

// A report as it was printed.
struct FrozenReport {
    std::int64_t id = 0;
    Deed deed; // who froze it, and when
    std::string title;
    ReportDefinition definition;
    ScopeRequest scope; // of instants, so that it stays the same period
    Scope resolved;     // window, accounts, clock and now as they were; its zone by name in `scope`
    int calendarVersion = 0;
    std::string program;                   // version
    std::string internalSum, shareableSum; // SHA-256 of the texts of its copies; perhaps empty
    std::vector<FrozenFigure> figures;
    std::int64_t lastPost = 0, lastDecision = 0;
};

struct FreezeWish {
    Deed deed;
    std::string title, program, internalSum, shareableSum;
    ReportDefinition definition;
};

// Keeps the report with what each figure of it counted (counted_ids.h).
Result<std::int64_t> freezeReport(Database &writer, const FigureSet &figures, const std::vector<CountedIds> &ids,
                                  const FreezeWish &wish);
Result<std::vector<FrozenReport>> frozenReports(Database &reader); // the newest first
// Error Usage where there is none of that number.
Result<FrozenReport> frozenReport(Database &reader, std::int64_t id);

} // namespace attache
