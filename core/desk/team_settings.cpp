#include "core/desk/team_settings.h"

#include "core/desk/decisions.h"
#include "core/domain/desk_record.h"
#include "core/domain/urgency.h"
#include "core/store/record_store.h"

namespace attache {

namespace {

constexpr auto kTarget = "target-hours";
constexpr double kMostHours = 8760;
constexpr double kForGood = 0;

Result<std::optional<double>> numberOf(Database &reader, std::string_view kind, std::string_view key)
{
    const auto record = RecordStore(reader).find(kind, key);
    if (!record)
        return record.error();
    if (!*record)
        return std::optional<double>{};
    const auto number = numberFrom((*record)->content);
    if (!number)
        return number.error();
    return std::optional(*number);
}

Result<void> put(Database &writer, const Deed &deed, std::string_view kind, std::string_view key, double number)
{
    const auto step = asStep(writer, deed, kind, [&](std::int64_t id) -> Result<void> {
        const Record record{std::string(kind), std::string(key), contentOf(number), deed.at};
        const auto done = RecordStore(writer).put(id, record);
        return done ? Result<void>() : done.error();
    });
    return step ? Result<void>() : step.error();
}

} // namespace

Result<double> targetHours(Database &reader)
{
    const auto set = numberOf(reader, kSettingRecord, kTarget);
    if (!set)
        return set.error();
    return set->value_or(kDefaultTargetHours);
}

Result<void> setTargetHours(Database &writer, const Deed &deed, double hours)
{
    if (!(hours > 0 && hours <= kMostHours))
        return Error{Errc::Usage, {{}, 0, "target"}, "hours: more than 0, at most 8760"};
    return put(writer, deed, kSettingRecord, kTarget, hours);
}

Result<std::optional<double>> retentionDays(Database &reader, const std::string &platform)
{
    auto set = numberOf(reader, kRetentionRecord, platform);
    if (set && *set == kForGood)
        return std::optional<double>{};
    return set;
}

Result<void> setRetentionDays(Database &writer, const Deed &deed, const std::string &platform, std::optional<double> days)
{
    if (days && !(*days >= 1))
        return Error{Errc::Usage, {{}, 0, "days"}, "at least one day"};
    return put(writer, deed, kRetentionRecord, platform, days.value_or(kForGood));
}

} // namespace attache
