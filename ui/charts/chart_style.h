#pragma once

#include "ui/theme/theme.h"

namespace attache {

// All that may differ between screen and print. Lengths in chart pixels, 96 per inch.
struct ChartStyle {
    Theme theme;
    double lineWidth = 1;     // of hairlines
    bool rightToLeft = false; // mirrors share and parts bars; time always runs from left to right
    double dpi = 96;          // units per inch of the target of paintChart: 72 for points, 25.4 for millimetres

    double px(double length) const { return length * theme.scale; }
    const Palette &colours() const { return theme.colours; }
};

ChartStyle screenStyle(const Theme &theme, Qt::LayoutDirection direction);
// On white paper with finer lines.
ChartStyle printStyle(Qt::LayoutDirection direction, double dpi);

} // namespace attache
