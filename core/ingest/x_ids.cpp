#include "core/ingest/x_ids.h"

#include <charconv>
#include <cstdint>

namespace attache {

std::optional<Instant> momentOfXId(std::string_view id)
{
    constexpr std::uint64_t kSmallest = 29'700'000'000; // ids were counted one by one before
    constexpr std::int64_t kEpoch = 1'288'834'974'657;
    std::uint64_t number = 0;
    const auto [end, failed] = std::from_chars(id.data(), id.data() + id.size(), number);
    if (failed != std::errc{} || end != id.data() + id.size() || number < kSmallest || (number >> 63U) != 0)
        return {};
    return fromMillis(static_cast<std::int64_t>(number >> 22U) + kEpoch);
}

void makeVersionOf(const std::string &first, Post &post)
{
    if (first.empty() || first == post.key.id)
        return;
    post.editedAt = post.createdAt;
    if (const auto moment = momentOfXId(first)) {
        post.createdAt = std::chrono::floor<std::chrono::seconds>(*moment); // as X writes times
        post.createdSource = {};
    }
    post.key.id = first;
}

std::string joinedZone(std::string_view time)
{
    const auto blank = time.rfind(' ');
    const bool zone = blank != std::string_view::npos && blank + 1 < time.size() && blank > 10
                      && (time[blank + 1] == '+' || time[blank + 1] == '-');
    return zone ? std::string(time.substr(0, blank)) + std::string(time.substr(blank + 1)) : std::string(time);
}

} // namespace attache
