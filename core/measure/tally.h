#pragma once

#include "core/domain/figure.h"
#include "core/measure/membership.h"

#include <cstdint>
#include <vector>

namespace attache {

// Adds up memberships into numerator, denominator and what was left out.
class Tally {
public:
    // `items` that all stand like this.
    void add(const Membership &membership, std::int64_t items = 1);

    std::int64_t numerator() const { return m_numerator; }
    std::int64_t denominator() const { return m_denominator; }
    // n and what was excluded; neither value nor fraction.
    void describe(Figure &figure) const;

private:
    std::int64_t m_numerator = 0, m_denominator = 0;
    std::vector<Excluded> m_excluded;
};

// A figure of the catalogue without a value yet: unit, clock, gaps that touch it.
Figure blankFigure(FigureId id, const FigureContext &context);
// Takes the value away and says why.
void withhold(Figure &figure, NoValue reason);
// A share with Wilson's interval, of a figure that is described; EmptyDenominator where there is none.
void setShare(Figure &figure, const Tally &tally);
// A count; NoData where the workspace holds nothing at all.
void setCount(Figure &figure, std::int64_t count, bool anyData);

} // namespace attache
