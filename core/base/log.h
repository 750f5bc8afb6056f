#pragma once

#include <spdlog/logger.h>

#include <memory>
#include <string_view>

namespace attache {

// A named logger for one folder ("store", "ingest", …). Lines hold key=value pairs of ids and counts, never a text,
// a name or a token. Silent until app/logging installs sinks.
std::shared_ptr<spdlog::logger> logger(std::string_view name);

} // namespace attache
