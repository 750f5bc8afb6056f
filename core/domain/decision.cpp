#include "core/domain/decision.h"

#include "core/domain/subject.h"

#include <array>

namespace attache {

namespace {

struct Entry {
    DecisionKind kind;
    std::string_view name;
    Facet facet;
};

constexpr std::array kEntries{
    Entry{DecisionKind::LeftOnPurpose, "left-on-purpose", Facet::Standing},
    Entry{DecisionKind::Spam, "spam", Facet::Standing},
    Entry{DecisionKind::Duplicate, "duplicate", Facet::Standing},
    Entry{DecisionKind::ClosingCourtesy, "closing-courtesy", Facet::Standing},
    Entry{DecisionKind::TooLate, "too-late", Facet::Standing},
    Entry{DecisionKind::MarkedAnswered, "marked-answered", Facet::Standing},
    Entry{DecisionKind::Reopened, "reopened", Facet::Standing},
    Entry{DecisionKind::WrongClaim, "wrong-claim", Facet::WrongClaim},
    Entry{DecisionKind::Coded, "subject", Facet::Coding},
    Entry{DecisionKind::GivenTo, "given-to", Facet::Assignee},
    Entry{DecisionKind::Note, "note", Facet::Note},
    Entry{DecisionKind::Promise, "promise", Facet::Promise},
    Entry{DecisionKind::Example, "example", Facet::Example},
    Entry{DecisionKind::UsedLine, "used-line", Facet::Line},
};

std::string_view faultOfValue(const Decision &decision)
{
    switch (facetOf(decision.kind)) {
    case Facet::Standing:
    case Facet::Assignee: return {};
    case Facet::Coding: return areSubjects(decision.value) ? "" : "value";
    case Facet::Example: return decision.value == "copy" || decision.value == "discuss" ? "" : "value";
    case Facet::Promise:
        if (!decision.reviewAt)
            return "review";
        [[fallthrough]];
    case Facet::WrongClaim:
    case Facet::Line:
    case Facet::Note: return decision.value.empty() ? "value" : "";
    }
    return {};
}

} // namespace

bool leavesSet(DecisionKind kind) { return kind < DecisionKind::TooLate; }

Facet facetOf(DecisionKind kind)
{
    for (const auto &entry : kEntries)
        if (entry.kind == kind)
            return entry.facet;
    return Facet::Note;
}

std::string_view decisionName(DecisionKind kind)
{
    for (const auto &entry : kEntries)
        if (entry.kind == kind)
            return entry.name;
    return {};
}

std::optional<DecisionKind> decisionNamed(std::string_view name)
{
    for (const auto &entry : kEntries)
        if (entry.name == name)
            return entry.kind;
    return {};
}

std::string_view faultOf(const Decision &decision)
{
    if (decision.kind == DecisionKind::LeftOnPurpose) {
        if (decision.reason.empty())
            return "reason";
        if (decision.decider.empty())
            return "who";
        if (!decision.reviewAt)
            return "review";
    }
    return faultOfValue(decision);
}

} // namespace attache
