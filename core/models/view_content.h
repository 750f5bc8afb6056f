#pragma once

#include "core/desk/inbox.h"

#include <QString>

#include <optional>

namespace attache {

// What a saved view keeps of the inbox: its filters, as JSON without what does not filter.
QString contentOf(const InboxRequest &request);
// Nothing where it is no such text, or names a state or a form that this version does not know.
std::optional<InboxRequest> inboxRequestFrom(const QString &content);

} // namespace attache
