#pragma once

#include "core/base/zone.h"

#include <QDate>

namespace attache {

// Days of the workspace's zone as Qt's date widgets know them, and back.
inline QDate toQDate(LocalDay day)
{
    const std::chrono::year_month_day ymd(day);
    return QDate(int(ymd.year()), int(unsigned(ymd.month())), int(unsigned(ymd.day())));
}

inline LocalDay fromQDate(QDate date)
{
    using namespace std::chrono;
    return LocalDay(year_month_day(year(date.year()), month(unsigned(date.month())), day(unsigned(date.day()))));
}

} // namespace attache
