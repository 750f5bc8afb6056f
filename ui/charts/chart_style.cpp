#include "ui/charts/chart_style.h"

namespace attache {

namespace {

constexpr double kPrintedHairline = 0.6; // 0.45 pt: fine, and still there on a copier

} // namespace

ChartStyle screenStyle(const Theme &theme, Qt::LayoutDirection direction)
{
    ChartStyle style;
    style.theme = theme;
    style.rightToLeft = direction == Qt::RightToLeft;
    return style;
}

ChartStyle printStyle(Qt::LayoutDirection direction, double dpi)
{
    ChartStyle style = screenStyle(Theme{printPalette(), 1}, direction);
    style.lineWidth = kPrintedHairline;
    style.dpi = dpi;
    return style;
}

} // namespace attache
