#include "core/connect/rate_limit.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <charconv>

namespace attache {

namespace {

constexpr std::int64_t kMoment = 1'000'000'000; // a larger number is a moment since 1970, not a number of seconds
constexpr Millis kLongest = std::chrono::hours(1);

std::optional<std::int64_t> numberOf(std::string_view text)
{
    text = trimmed(text);
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || failed != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

// 'Sun, 06 Nov 1994 08:49:37 GMT'
std::optional<Instant> httpDate(std::string_view text)
{
    const auto read = QLocale::c().toDateTime(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                                              QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!read.isValid())
        return {};
    return fromMillis(QDateTime(read.date(), read.time(), Qt::UTC).toMSecsSinceEpoch());
}

std::optional<Millis> untilMoment(std::string_view text, Instant now)
{
    if (const auto number = numberOf(text)) {
        if (*number > kMoment * 1000)
            return {};
        const auto wait = *number > kMoment ? fromMillis(*number * 1000) - now : Millis(*number * 1000);
        return std::max(wait, Millis{0});
    }
    const auto moment = parseIso(text);
    return moment ? std::optional(std::max(*moment - now, Millis{0})) : std::nullopt;
}

std::optional<Millis> retryAfter(std::string_view text, Instant now)
{
    if (const auto seconds = numberOf(text))
        return *seconds < 0
                   ? std::nullopt
                   : std::optional(std::min<Millis>(std::chrono::seconds(std::min<std::int64_t>(*seconds, 7200)), kLongest));
    const auto date = httpDate(text);
    return date ? std::optional(std::clamp(*date - now, Millis{0}, kLongest)) : std::nullopt;
}

void readUsage(const QJsonObject &usage, RateState &state)
{
    for (const auto *name : {"call_count", "total_time", "total_cputime"})
        state.percentUsed = std::max(state.percentUsed.value_or(0), usage.value(QLatin1String(name)).toInt());
    const auto minutes = usage.value(QLatin1String("estimated_time_to_regain_access")).toInt();
    if (minutes > 0)
        state.untilReset = std::max(state.untilReset.value_or(Millis{0}), Millis(std::chrono::minutes(minutes)));
}

void readMetaUsage(const HttpReply &reply, RateState &state)
{
    const auto objectOf = [&](std::string_view name) {
        const auto text = reply.header(name);
        return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
    };
    if (const auto app = objectOf("x-app-usage"); !app.isEmpty())
        readUsage(app, state);
    const auto business = objectOf("x-business-use-case-usage");
    for (const auto &entries : business)
        for (const auto &entry : entries.toArray())
            readUsage(entry.toObject(), state);
}

std::string_view anyOf(const HttpReply &reply, std::string_view name)
{
    const auto plain = reply.header("ratelimit-" + std::string(name));
    if (!plain.empty())
        return plain;
    const auto named = reply.header("x-ratelimit-" + std::string(name));
    return named.empty() ? reply.header("x-rate-limit-" + std::string(name)) : named;
}

} // namespace

RateState rateOf(const HttpReply &reply, Instant now)
{
    RateState state;
    const auto theirs = httpDate(reply.header("date")).value_or(now);
    state.limit = numberOf(anyOf(reply, "limit"));
    state.remaining = numberOf(anyOf(reply, "remaining"));
    state.untilReset = untilMoment(anyOf(reply, "reset"), theirs);
    state.retryAfter = retryAfter(reply.header("retry-after"), theirs);
    readMetaUsage(reply, state);
    return state;
}

std::optional<Millis> waitOf(const RateState &state)
{
    if (state.retryAfter)
        return state.retryAfter;
    return state.untilReset;
}

} // namespace attache
