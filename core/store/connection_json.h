#pragma once

#include "core/domain/connection.h"

#include <string>
#include <string_view>

namespace attache {

// Options and receipts as the workspace keeps them. What a newer program added is left out at reading.
std::string optionsToJson(const ConnectionOptions &options);
ConnectionOptions optionsFromJson(std::string_view json);
std::string syncReceiptToJson(const SyncReceipt &receipt);
void readSyncReceipt(std::string_view json, SyncReceipt &receipt); // all but id, connection and times

} // namespace attache
