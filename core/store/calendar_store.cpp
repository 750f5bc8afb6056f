#include "core/store/calendar_store.h"

#include "core/domain/calendar_json.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

namespace attache {

Result<std::optional<Calendar>> CalendarStore::calendar(ClockKind clock)
{
    Statement find(m_database, "SELECT content, version FROM calendar WHERE clock = ?1 ORDER BY version DESC LIMIT 1");
    const auto row = find.bind(1, clockName(clock)).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Calendar>{};
    auto calendar = calendarFromJson(find.text(0));
    if (!calendar)
        return calendar.error();
    calendar->version = static_cast<int>(find.integer(1));
    return std::optional(std::move(*calendar));
}

Result<void> CalendarStore::put(ClockKind clock, const Calendar &calendar)
{
    const auto known = this->calendar(clock);
    if (!known)
        return known.error();
    const auto content = toJson(calendar);
    if (*known && toJson(**known) == content)
        return {};
    Statement add(m_database, "INSERT INTO calendar VALUES (?1, ?2, ?3)");
    return add.bind(1, clockName(clock)).bind(2, *known ? (*known)->version + 1 : 1).bind(3, content).run();
}

Result<std::vector<Gap>> CalendarStore::gaps()
{
    Statement rows(m_database,
                   "SELECT p.name, g.handle, g.from_at, g.to_at, g.kinds FROM gap g JOIN platform p ON p.id = g.platform "
                   "ORDER BY g.from_at, p.name, g.handle");
    return readRows(rows, [](Statement &row) {
        return Gap{{row.string(0), row.string(1)}, row.instant(2), row.instant(3), row.string(4)};
    });
}

Result<void> CalendarStore::addGap(const Gap &gap, std::int64_t platform)
{
    Statement add(m_database, "INSERT INTO gap(platform, handle, from_at, to_at, kinds) VALUES (?1, ?2, ?3, ?4, ?5)");
    return add.bind(1, platform).bind(2, gap.account.handle).bind(3, gap.from).bind(4, gap.to).bind(5, gap.kinds).run();
}

} // namespace attache
