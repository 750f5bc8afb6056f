#pragma once

#include "core/domain/decision.h"
#include "core/domain/scope.h"

#include <QString>

#include <string_view>

namespace attache {

// Short words for what the domain names by enumerators, in the installed language.
// (Statuses and endings: status_words.h; errors: error_words.h; receipts: receipt_view.h.)
QString decisionWords(DecisionKind kind);    // 'left on purpose', 'spam', …
QString platformWords(std::string_view key); // 'X', 'YouTube'
QString nowSourceWords(NowSource source);    // where the end of observation comes from

// The notice at the creation of a workspace, and the mark of invented data.
QString creationNotice();
QString demonstrationNotice();

} // namespace attache
