#pragma once

#include "core/models/chart_spec.h"

namespace attache::sample {

// Invented numbers that agree with one another, in both directions of writing.
DayBarsSpec dayBars(bool arabic = false);
ShareBarsSpec waits(bool arabic = false);
ShareBarsSpec far(bool arabic = false);
PartsBarSpec parts(bool arabic = false);
CurveSpec curve(bool arabic = false);

} // namespace attache::sample
