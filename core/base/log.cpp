#include "core/base/log.h"

#include <spdlog/spdlog.h>

#include <string>

namespace attache {

std::shared_ptr<spdlog::logger> logger(std::string_view name)
{
    // spdlog keeps the sinks of the default logger; app/logging replaces it once, before anything runs.
    const auto root = spdlog::default_logger();
    auto named = std::make_shared<spdlog::logger>(std::string(name), root->sinks().begin(), root->sinks().end());
    named->set_level(root->level());
    return named;
}

} // namespace attache
