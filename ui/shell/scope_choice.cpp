#include "ui/shell/scope_choice.h"

namespace attache {

namespace {

using namespace std::chrono;

constexpr int kFourWeeks = 28;
constexpr int kWeek = 7;

LocalDay firstOf(year_month month) { return LocalDay(month / day(1)); }

void setMonth(ScopeRequest &request, LocalDay today, months back)
{
    const year_month_day ymd(today);
    const year_month month = year_month(ymd.year(), ymd.month()) - back;
    request.from = firstOf(month);
    request.to = firstOf(month + months(1));
}

void setPeriod(ScopeRequest &request, const ScopeChoice &choice, LocalDay today)
{
    switch (choice.period) {
    case Period::Last28Days: request.lastDays = kFourWeeks; break;
    case Period::Last7Days: request.lastDays = kWeek; break;
    case Period::ThisMonth: setMonth(request, today, months(0)); break;
    case Period::LastMonth: setMonth(request, today, months(1)); break;
    case Period::Everything: request.compare = Compare::None; break;
    case Period::OwnDates:
        if (choice.ownDates) {
            request.from = choice.ownDates->first;
            request.to = choice.ownDates->second + days(1);
        }
        break;
    }
}

} // namespace

ScopeRequest requestOf(const ScopeChoice &choice, LocalDay today)
{
    ScopeRequest request;
    request.accounts = choice.accounts;
    request.clock = choice.clock;
    request.compare = choice.compare;
    setPeriod(request, choice, today);
    return request;
}

ScopeChoice choiceOf(const ScopeRequest &request)
{
    ScopeChoice choice;
    choice.accounts = request.accounts;
    choice.clock = request.clock;
    choice.compare = request.compare;
    if (request.lastDays)
        choice.period = *request.lastDays == kWeek ? Period::Last7Days : Period::Last28Days;
    else
        choice.period = request.from || request.to ? Period::OwnDates : Period::Everything;
    const auto *from = request.from ? std::get_if<LocalDay>(&*request.from) : nullptr;
    const auto *to = request.to ? std::get_if<LocalDay>(&*request.to) : nullptr;
    if (from && to)
        choice.ownDates = DayRange(*from, *to - days(1));
    return choice;
}

} // namespace attache
