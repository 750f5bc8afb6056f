#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/store/statement.h"

#include <set>
#include <vector>

namespace attache {

class Database;

// Which local days the derived rows of some posts stand on: noted before and after they are derived anew.
class TouchedDays {
public:
    TouchedDays(Database &database, const Zone &zone);

    Result<void> note(const std::vector<std::int64_t> &posts);
    const std::set<LocalDay> &days() const { return m_days; }

private:
    Statement m_message;
    Statement m_reaction;
    Zone m_zone;
    std::set<LocalDay> m_days;
};

} // namespace attache
