#include "ui/shell/scope_words.h"

#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ScopeBar)
};

} // namespace

QString allAccountsWords() { return Say::tr("all our accounts"); }

QString periodWords(Period period)
{
    switch (period) {
    case Period::Last28Days: return Say::tr("last 28 days");
    case Period::ThisMonth: return Say::tr("this month");
    case Period::LastMonth: return Say::tr("last month");
    case Period::Last7Days: return Say::tr("last 7 days");
    case Period::Everything: return Say::tr("everything");
    case Period::OwnDates: return Say::tr("own dates…");
    }
    return {};
}

QString compareWords(Compare compare)
{
    switch (compare) {
    case Compare::Previous: return Say::tr("with as many days before");
    case Compare::Month: return Say::tr("with the month before");
    case Compare::Year: return Say::tr("with the same weeks last year");
    case Compare::None: return Say::tr("not compared");
    }
    return {};
}

QString comparedWords(const Scope &scope, const FigureWords &words)
{
    const Window &window = *scope.previous;
    if (scope.compare == Compare::Previous && window.from && window.to) {
        const auto days = (scope.zone.dayOf(*window.to - Millis(1)) - scope.zone.dayOf(*window.from)).count() + 1;
        return fill(Say::tr("with %1 day(s) before", nullptr, pluralNumber(days)), {words.count(days)});
    }
    return fill(Say::tr("with %1", "compared with that period"), {words.period(window, scope.zone)});
}

} // namespace attache
