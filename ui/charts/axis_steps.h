#pragma once

namespace attache {

// A whole axis of round ticks from 0: `steps` of `step` each, the last at or above `highest`. At most five steps;
// counts never get half a tick.
struct AxisSteps {
    double step = 1;
    int steps = 1;
    double top() const { return step * steps; }
};
AxisSteps axisSteps(double highest);

} // namespace attache
