#pragma once

#include "core/domain/figure.h"
#include "core/domain/figure_catalogue.h"

namespace attache::test {

// A set with every catalogued figure and nothing known; a test fills in what it needs.
inline FigureSet emptySet()
{
    FigureSet set;
    set.scope.nowSource = NowSource::Asked;
    set.scope.now = *parseIso("2026-11-02T09:00:00Z");
    for (const FigureEntry &entry : figureCatalogue()) {
        Figure figure;
        figure.id = entry.id;
        figure.unit = entry.unit;
        figure.reason = NoValue::NoData;
        set.figures.push_back(figure);
    }
    return set;
}

inline Figure &at(FigureSet &set, FigureId id) { return set.figures[static_cast<std::size_t>(id)]; }

inline Figure shareFigure(FigureId id, std::int64_t x, std::int64_t n, double lo, double hi)
{
    Figure figure;
    figure.id = id;
    figure.unit = Unit::Share;
    figure.value = static_cast<double>(x) / static_cast<double>(n);
    figure.numerator = x;
    figure.denominator = n;
    figure.n = n;
    figure.interval = Interval{lo, hi};
    return figure;
}

inline Figure countFigure(FigureId id, std::int64_t n)
{
    Figure figure;
    figure.id = id;
    figure.unit = figureEntry(id).unit;
    figure.value = static_cast<double>(n);
    figure.n = n;
    return figure;
}

inline Figure secondsFigure(FigureId id, double seconds, std::int64_t n)
{
    Figure figure = countFigure(id, n);
    figure.value = seconds;
    return figure;
}

} // namespace attache::test
