#pragma once

#include "core/connect/connector.h"

#include <memory>

namespace attache {

// Mastodon and what speaks as it does (GoToSocial, Pleroma, …): our posts, mentions, and the thread of each post that was
// answered. Pages are followed by the server's own links. Posts of other servers are what this server has received of them.
std::unique_ptr<Connector> mastodonConnector();

} // namespace attache
