#pragma once

class QString;

namespace attache {

// Gives an address to the user's browser: the one place that does. Only what post_link.h lets through, and only after the
// user agreed to its host.
void openLink(const QString &address);

} // namespace attache
