#include "core/domain/decision.h"

#include <array>
#include <utility>

namespace attache {

namespace {

constexpr std::array<std::pair<DecisionKind, std::string_view>, 6> kNames{{
    {DecisionKind::LeftOnPurpose, "left-on-purpose"},
    {DecisionKind::Spam, "spam"},
    {DecisionKind::Duplicate, "duplicate"},
    {DecisionKind::ClosingCourtesy, "closing-courtesy"},
    {DecisionKind::TooLate, "too-late"},
    {DecisionKind::MarkedAnswered, "marked-answered"},
}};

} // namespace

bool leavesSet(DecisionKind kind) { return kind < DecisionKind::TooLate; }

std::string_view decisionName(DecisionKind kind)
{
    for (const auto &[known, name] : kNames)
        if (known == kind)
            return name;
    return {};
}

std::optional<DecisionKind> decisionNamed(std::string_view name)
{
    for (const auto &[kind, known] : kNames)
        if (known == name)
            return kind;
    return {};
}

} // namespace attache
