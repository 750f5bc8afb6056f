#include "core/measure/small_counts.h"

#include "core/domain/figure_catalogue.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

using enum FigureId;

// A whole and the parts that add up to it.
struct Sum {
    FigureId whole;
    std::vector<FigureId> parts;
};

const std::vector<Sum> &sums()
{
    static const std::vector<Sum> all{{MessagesAll, {Answered, Silent, TooLate, Open, DeletedUnanswered}},
                                      {MessagesAll, {Messages, Silent}},
                                      {Messages, {Answered, Open, TooLate, DeletedUnanswered}},
                                      {Open, {Waiting, MarkedAnsweredUnseen}},
                                      {Exchanges, {EndedByUs, EndedByThem, EndedClosed, EndedOpen}}};
    return all;
}

bool isCount(Unit unit)
{
    return unit == Unit::Posts || unit == Unit::Messages || unit == Unit::Conversations || unit == Unit::Exchanges;
}

bool few(const std::optional<std::int64_t> &n) { return n && isFew(*n); }

bool standsOnFew(const Figure &figure)
{
    if (isCount(figure.unit))
        return figure.value && isFew(std::llround(*figure.value));
    return few(figure.numerator) || few(figure.denominator) || isFew(figure.n);
}

void withhold(Figure &figure)
{
    figure.value.reset();
    figure.numerator.reset();
    figure.denominator.reset();
    figure.interval.reset();
    figure.reason = NoValue::TooFew;
    figure.n = 0;
    figure.compare.reset();
}

void withholdComparison(Figure &figure)
{
    if (!figure.compare)
        return;
    const Comparison &before = *figure.compare;
    const bool count = isCount(figure.unit) && before.value && isFew(std::llround(*before.value));
    if (count || few(before.numerator) || few(before.denominator) || isFew(before.n))
        figure.compare.reset();
}

// True where something more had to go.
bool protect(FigureSet &set, const Sum &sum)
{
    const auto find = [&](FigureId id) {
        return &*std::find_if(set.figures.begin(), set.figures.end(), [id](const Figure &figure) { return figure.id == id; });
    };
    Figure *whole = find(sum.whole);
    Figure *smallest = nullptr;
    std::int64_t hidden = whole->reason == NoValue::TooFew ? 1 : 0;
    for (const FigureId id : sum.parts) {
        Figure *part = find(id);
        if (part->reason == NoValue::TooFew)
            ++hidden;
        else if (part->value.value_or(0) > 0 && (!smallest || *part->value < *smallest->value))
            smallest = part;
    }
    if (hidden != 1)
        return false;
    if (!smallest && whole->reason == NoValue::TooFew)
        return false;
    withhold(smallest ? *smallest : *whole);
    return true;
}

void markDays(Series &series)
{
    for (DayPoint &point : series.points) {
        if (!point.value || !isFew(std::llround(*point.value)))
            continue;
        point.value.reset();
        point.few = true;
    }
}

} // namespace

FigureSet withoutSmallCounts(FigureSet set)
{
    for (Figure &figure : set.figures) {
        if (standsOnFew(figure))
            withhold(figure);
        withholdComparison(figure);
        std::erase_if(figure.excluded, [](const Excluded &excluded) { return isFew(excluded.n); });
        if (isFew(figure.exchanges))
            figure.exchanges = 0;
        for (Gap &gap : figure.gaps)
            gap.account.handle.clear();
    }
    for (bool again = true; again;)
        again = std::any_of(sums().begin(), sums().end(), [&](const Sum &sum) { return protect(set, sum); });
    for (Series &series : set.series)
        markDays(series);
    for (Curve &curve : set.curves)
        for (CurvePoint &mark : curve.marks)
            if (isFew(mark.n))
                mark.n = -1; // said in words
    for (Gap &gap : set.gaps)
        gap.account.handle.clear();
    for (AccountKey &account : set.scope.accounts)
        account.handle.clear();
    return set;
}

} // namespace attache
