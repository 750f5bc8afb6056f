#include "core/measure/tally.h"

#include "core/measure/wilson.h"

#include <algorithm>

namespace attache {

namespace {

bool touches(const Gap &gap, FigureId id)
{
    const bool reactions = id >= FigureId::Engagement;
    const auto has = [&](std::string_view kind) { return gap.kinds.find(kind) != std::string::npos; };
    return gap.kinds.empty() || has("all") || has("posts") || (reactions ? has("counts") : has("replies") || has("mentions"));
}

bool shared(FigureId id) { return id != FigureId::Posts && id < FigureId::Engagement; }

} // namespace

void Tally::add(const Membership &membership, std::int64_t items)
{
    if (membership.standing == Standing::LeftOut) {
        auto known = std::find_if(m_excluded.begin(), m_excluded.end(),
                                  [&](const Excluded &e) { return e.reason == membership.reason; });
        if (known == m_excluded.end())
            known = m_excluded.insert(known, {std::string(membership.reason), 0});
        known->n += items;
    }
    m_denominator += counts(membership) ? items : 0;
    m_numerator += membership.standing == Standing::Numerator ? items : 0;
}

void Tally::describe(Figure &figure) const
{
    figure.n = m_denominator;
    figure.excluded = m_excluded;
    std::sort(figure.excluded.begin(), figure.excluded.end(),
              [](const Excluded &a, const Excluded &b) { return a.reason < b.reason; });
}

Figure blankFigure(FigureId id, const FigureContext &context)
{
    const auto &entry = figureEntry(id);
    Figure figure;
    figure.id = id;
    figure.unit = entry.unit;
    figure.clock = entry.clocked ? context.clock : ClockKind::Wall;
    figure.accountsOverlap = context.severalAccounts && shared(id);
    std::copy_if(context.gaps.begin(), context.gaps.end(), std::back_inserter(figure.gaps),
                 [id](const Gap &gap) { return touches(gap, id); });
    return figure;
}

void withhold(Figure &figure, NoValue reason)
{
    figure.value.reset();
    figure.interval.reset();
    figure.reason = reason;
}

void setShare(Figure &figure, const Tally &tally)
{
    figure.numerator = tally.numerator();
    figure.denominator = tally.denominator();
    const auto share = wilson(tally.numerator(), tally.denominator());
    figure.value = share.p;
    if (share.p)
        figure.interval = Interval{share.lo, share.hi};
    else
        withhold(figure, NoValue::EmptyDenominator);
}

void setCount(Figure &figure, std::int64_t count, bool anyData)
{
    figure.value = static_cast<double>(count);
    if (!anyData)
        withhold(figure, NoValue::NoData);
}

} // namespace attache
