#include "ui/charts/axis_steps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace attache {

AxisSteps axisSteps(double highest)
{
    constexpr int kMostSteps = 5;
    constexpr std::array kRound{1.0, 2.0, 2.5, 5.0, 10.0};
    if (!(highest > 0) || !std::isfinite(highest))
        return {};
    const double decade = std::pow(10.0, std::floor(std::log10(highest / kMostSteps)));
    for (const double factor : kRound) {
        const double step = factor * decade;
        const int steps = int(std::ceil(highest / step - 1e-9));
        if (step >= 1 && step == std::floor(step) && steps <= kMostSteps)
            return {step, std::max(1, steps)};
    }
    return {1, std::max(1, int(std::ceil(highest)))}; // counts of a few
}

} // namespace attache
