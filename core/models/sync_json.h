#pragma once

#include "core/domain/connection.h"

#include <QJsonObject>

namespace attache {

// For scripts: stable words, no token.
QJsonObject connectionJson(const Connection &connection);
QJsonObject syncJson(const Connection &connection, const SyncReceipt &receipt);

} // namespace attache
