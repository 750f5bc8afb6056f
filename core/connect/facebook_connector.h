#pragma once

#include "core/connect/connector.h"

#include <memory>

namespace attache {

// A Facebook Page of ours with its Page token: what it wrote, what others wrote below it and where they named it. Who wrote a
// comment is told only under such a token.
std::unique_ptr<Connector> facebookConnector();

} // namespace attache
