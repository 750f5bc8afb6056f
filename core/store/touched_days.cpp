#include "core/store/touched_days.h"

#include "core/store/database.h"

namespace attache {

TouchedDays::TouchedDays(Database &database, const Zone &zone)
    : m_message(database, "SELECT anchor_at FROM message WHERE id = ?1"),
      m_reaction(database, "SELECT at FROM reaction WHERE post = ?1"),
      m_zone(zone)
{}

Result<void> TouchedDays::note(const std::vector<std::int64_t> &posts)
{
    for (auto *statement : {&m_message, &m_reaction}) {
        for (const auto post : posts) {
            const auto row = statement->bind(1, post).step();
            if (!row)
                return row.error();
            if (*row)
                m_days.insert(m_zone.dayOf(statement->instant(0)));
            statement->reset();
        }
    }
    return {};
}

} // namespace attache
