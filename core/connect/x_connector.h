#pragma once

#include "core/connect/connector.h"

#include <memory>

namespace attache {

// X, version 2 of its interface, in both spellings of its names. Each post that is read costs money, so that known posts are
// asked for again only when they are due, and lists only for what is newer than the last one.
std::unique_ptr<Connector> xConnector();

} // namespace attache
