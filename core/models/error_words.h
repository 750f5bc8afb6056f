#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <string_view>

namespace attache {

// An error in words. Never SQL, never text of strangers.
struct ErrorWords {
    QString place;    // 'posts.csv, line 12, field created_at'; perhaps empty
    QString happened; // what happened
    QString next;     // what was and was not done, and what to do next
    QString whole() const; // all three, as one paragraph
};
ErrorWords errorWords(const Error &error);

// errorWords().whole(), and the same on one line for standard error.
QString describe(const Error &error);
QString describeOnOneLine(const Error &error);

// The stable word of a code, for JSON and scripts: 'file-missing', 'workspace-busy', …
std::string_view errorName(Errc code);
// The process exit code of CONTRACT.md.
int exitCodeOf(Errc code);

// {"code","file","line","field","message"}; what is unknown is null.
QJsonObject errorJson(const Error &error);
// {"error": …}
QJsonObject errorDocument(const Error &error);

} // namespace attache
