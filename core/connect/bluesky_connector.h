#pragma once

#include "core/connect/connector.h"

#include <memory>

namespace attache {

// Bluesky, through the account's own server, which hands app.bsky.* on. What a run asks: the own feed, notifications, a search
// for the handle; of each post that was answered, quoted or passed on the thread, the quotes and who passed it on, with the
// record that bears the moment. A person's own feed is looked through once, for answers below posts that were deleted.
std::unique_ptr<Connector> blueskyConnector();

} // namespace attache
