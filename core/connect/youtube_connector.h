#pragma once

#include "core/connect/connector.h"

#include <memory>

namespace attache {

// A channel of ours at YouTube: its videos, the comments below them and the answers to those. With a key or a token. A list
// costs one unit of 10,000 a day.
std::unique_ptr<Connector> youtubeConnector();

} // namespace attache
