#pragma once

#include "core/base/result.h"
#include "core/domain/teaching_case.h"

#include <QJsonArray>
#include <QJsonObject>

namespace attache {

// A case as plain JSON, the form of case packs and of the store. Version 1, documented in resources/cases/README.md.
inline constexpr int kCaseVersion = 1;

// What a case may hold at the most; a file beyond is refused, whoever wrote it.
struct CaseLimits {
    std::size_t posts = 2'000, people = 500, points = 40, lines = 40; // lines: of a rubric, of choices, tags, what to learn
    std::size_t text = 20'000, id = 64;                               // bytes
    std::int64_t seconds = 10LL * 366 * 86'400;
};

QJsonObject caseJson(const TeachingCase &teaching);

// Texts go through the sanitiser, posts into the order of time. Errors, with the member that is wrong as field:
// UnknownKind for what is no case, WorkspaceNewer for a newer version, ArchiveTooLarge beyond the limits.
Result<TeachingCase> caseFrom(const QJsonObject &object);

QJsonArray pointsJson(const std::vector<DecisionPoint> &points);
// `after` is not looked up. Errors as caseFrom().
Result<std::vector<DecisionPoint>> pointsFrom(const QJsonArray &array);

} // namespace attache
