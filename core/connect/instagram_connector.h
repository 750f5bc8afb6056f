#pragma once

#include "core/connect/connector.h"

#include <memory>

namespace attache {

// A professional account of ours at Instagram: what it published, the comments below, and where others tagged it.
std::unique_ptr<Connector> instagramConnector();

} // namespace attache
