#include "core/domain/teaching_case.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

template <class Value>
using Names = std::pair<Value, std::string_view>;

constexpr std::array kKinds{Names<CaseKind>{CaseKind::Post, "post"}, Names<CaseKind>{CaseKind::Exchange, "exchange"},
                            Names<CaseKind>{CaseKind::Incident, "incident"}};
constexpr std::array kVerdicts{Names<Verdict>{Verdict::Copy, "copy"}, Names<Verdict>{Verdict::Discuss, "discuss"}};
constexpr std::array kRoles{Names<CaseRole>{CaseRole::Ours, "ours"}, Names<CaseRole>{CaseRole::Official, "official"},
                            Names<CaseRole>{CaseRole::Public, "public"}};
constexpr std::array kReasons{Names<PointReason>{PointReason::Set, "set"}, Names<PointReason>{PointReason::Answered, "answered"},
                              Names<PointReason>{PointReason::FellSilent, "fell-silent"},
                              Names<PointReason>{PointReason::Backlash, "backlash"}};

template <class Table, class Value>
std::string_view nameIn(const Table &table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.first == value; });
    return found == table.end() ? std::string_view() : found->second;
}

template <class Value, std::size_t n>
std::optional<Value> valueIn(const std::array<Names<Value>, n> &table, std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.second == name; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

template <class List>
auto withId(const List &list, std::string_view id) -> decltype(list.data())
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const CasePerson *TeachingCase::person(std::string_view id) const { return withId(people, id); }

const CasePost *TeachingCase::post(std::string_view id) const { return withId(posts, id); }

const DecisionPoint *TeachingCase::pointAfter(std::string_view id) const
{
    const auto found = std::find_if(points.begin(), points.end(), [&](const auto &stop) { return stop.after == id; });
    return found == points.end() ? nullptr : &*found;
}

std::string_view caseKindName(CaseKind kind) { return nameIn(kKinds, kind); }
std::string_view verdictName(Verdict verdict) { return nameIn(kVerdicts, verdict); }
std::string_view caseRoleName(CaseRole role) { return nameIn(kRoles, role); }
std::string_view pointReasonName(PointReason reason) { return nameIn(kReasons, reason); }
std::optional<CaseKind> caseKindNamed(std::string_view name) { return valueIn(kKinds, name); }
std::optional<Verdict> verdictNamed(std::string_view name) { return valueIn(kVerdicts, name); }
std::optional<CaseRole> caseRoleNamed(std::string_view name) { return valueIn(kRoles, name); }
std::optional<PointReason> pointReasonNamed(std::string_view name) { return valueIn(kReasons, name); }

} // namespace attache
