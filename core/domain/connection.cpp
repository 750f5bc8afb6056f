#include "core/domain/connection.h"

#include <algorithm>
#include <array>

namespace attache {

std::string_view netFaultName(NetFault fault)
{
    constexpr std::array<std::string_view, 21> kNames{
        "none",      "offline",        "refused",       "timed-out",      "bad-certificate", "no-tls",    "redirect-elsewhere",
        "too-large", "cut-off",        "no-json",       "sign-in-needed", "not-allowed",     "not-there", "rate-limited",
        "usage-cap", "server-trouble", "asked-wrongly", "forbidden-host", "proxy-refused",   "endless",   "cancelled"};
    return kNames.at(static_cast<std::size_t>(fault));
}

std::string_view connectionStateName(ConnectionState state)
{
    constexpr std::array<std::string_view, 6> kNames{"never", "connected", "expired", "offline", "waiting", "trouble"};
    return kNames.at(static_cast<std::size_t>(state));
}

std::string_view syncStopName(SyncStop stop)
{
    constexpr std::array<std::string_view, 7> kNames{"end", "nothing-new", "cap", "budget", "fault", "endless", "cancelled"};
    return kNames.at(static_cast<std::size_t>(stop));
}

bool SyncReceipt::complete() const
{
    return fault == NetFault::None && std::find(gaps.begin(), gaps.end(), "budget") == gaps.end();
}

SourceReceipt &SyncReceipt::of(const std::string &source)
{
    const auto it = std::find_if(sources.begin(), sources.end(), [&](const auto &one) { return one.source == source; });
    if (it != sources.end())
        return *it;
    sources.push_back({});
    sources.back().source = source;
    return sources.back();
}

std::int64_t SyncReceipt::sum(std::int64_t SourceReceipt::*count) const
{
    std::int64_t all = 0;
    for (const auto &one : sources)
        all += one.*count;
    return all;
}

} // namespace attache
