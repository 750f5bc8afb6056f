#pragma once

#include "core/domain/figure.h"
#include "core/measure/membership.h"

#include <cstdint>
#include <span>
#include <vector>

namespace attache {

// Who wrote the items of a list: equal numbers from 0 up stand for equal authors. Made once, used by every figure.
class Authors {
public:
    explicit Authors(std::vector<std::int64_t> authorOfItem);
    int of(std::size_t item) const { return m_ofItem[item]; }
    int count() const { return m_count; }

private:
    std::vector<int> m_ofItem;
    int m_count = 0;
};

// Adds up memberships into numerator, denominator, what was left out, and by how many people.
class Tally {
public:
    explicit Tally(const Authors &authors) : m_byAuthor(static_cast<std::size_t>(authors.count())) {}
    void add(const Membership &membership, int author);
    // For items of which we ourselves are the author.
    void add(const Membership &membership);

    std::int64_t numerator() const { return m_numerator; }
    std::int64_t denominator() const { return m_denominator; }
    // n, what was excluded, people and the warning about one author; neither value nor fraction.
    void describe(Figure &figure) const;

    Tally() = default;

private:
    std::vector<std::int64_t> m_byAuthor; // items in the denominator
    std::int64_t m_numerator = 0, m_denominator = 0;
    std::vector<Excluded> m_excluded;
};

// A figure of the catalogue without a value yet: unit, clock, gaps that touch it.
Figure blankFigure(FigureId id, const FigureContext &context);
// Takes the value away and says why.
void withhold(Figure &figure, NoValue reason);
// A share with Wilson's interval; EmptyDenominator where there is none.
void setShare(Figure &figure, const Tally &tally);
// A count; NoData where the workspace holds nothing at all.
void setCount(Figure &figure, std::int64_t count, bool anyData);

} // namespace attache
