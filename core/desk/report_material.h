#pragma once

#include "core/base/stop.h"
#include "core/desk/asked.h"
#include "core/desk/conversation_view.h"
#include "core/desk/impact_log.h"
#include "core/desk/list.h"
#include "core/desk/officials.h"
#include "core/domain/decision.h"
#include "core/domain/figure.h"
#include "core/domain/report_definition.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace attache {

class Database;
struct ScopeRequest;

// A message that left the set, with who decided so and why.
struct PurposeRow {
    ListRow message;
    DecisionKind kind = DecisionKind::LeftOnPurpose;
    std::string reason, decider;
    std::optional<Instant> reviewAt;
};

// The figures of one account of ours.
struct AccountFigures {
    Account account;
    FigureSet figures;
};

// Lists of a report hold at most so many rows; how many there are in all is said.
inline constexpr std::int64_t kMostReportRows = 2000;
inline constexpr std::size_t kMostAccounts = 20;

// Everything that the sections of a report print; what no section asks for is not read.
struct ReportMaterial {
    FigureSet figures;
    ChosenRows chosen;
    std::int64_t purposeTotal = 0;
    std::vector<PurposeRow> purpose;
    std::optional<ListPage> waiting;
    std::optional<Asked> asked;
    std::int64_t accountsTotal = 0;
    std::vector<AccountFigures> accounts; // those asked most, the most first; none where there is but one
    std::vector<TreeRow> talk;            // one conversation, in reading order
    std::optional<Officials> officials;
    std::optional<ImpactOfScope> impact;
    bool demonstration = false;
};

Result<ReportMaterial> materialOf(Database &reader, const ReportDefinition &definition, const ScopeRequest &request,
                                  const StopToken &stop);

} // namespace attache
