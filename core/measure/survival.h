#pragma once

#include "core/domain/figure.h"

#include <optional>
#include <span>
#include <vector>

namespace attache {

// How long one message waited, in any one unit: answered (an event) or still waiting when last seen (censored).
struct Wait {
    double t = 0;
    bool answered = false;
};

// The waits of one length.
struct EqualWaits {
    double t = 0;
    std::int64_t answered = 0, censored = 0;
};

// Milliseconds as the seconds that curves and figures count in.
inline double inSeconds(Millis time) { return static_cast<double>(time.count()) / 1000.0; }

// Kaplan-Meier with Greenwood's error and the log-log band, a point at every distinct time, events before censorings at
// ties (METRICS.md section 2). Band [1, 1] while nobody is answered, none once nobody waits. n log n.
std::vector<CurvePoint> kaplanMeier(std::vector<Wait> waits);
// The same of waits that stand together already, by ascending length.
std::vector<CurvePoint> survivalCurve(std::span<const EqualWaits> waits);

// S(t) with its band: the last point at or before t; {t, 1, 0, 1, 1} before the first one.
CurvePoint survivalAt(std::span<const CurvePoint> curve, double t);

// Smallest t at which a share p has its answer; nothing where not reached.
std::optional<double> quantileOf(std::span<const CurvePoint> curve, double p);
// Its 95 % limits: the same rule on the band (Brookmeyer & Crowley 1982).
Interval quantileLimits(std::span<const CurvePoint> curve, double p);

// The same of several shares, each with its limits, in one look at the curve.
struct Quantile {
    std::optional<double> value;
    Interval limits;
};
std::vector<Quantile> quantilesOf(std::span<const CurvePoint> curve, std::span<const double> shares);

// Area under the curve up to tau; nothing where tau exceeds the longest follow-up.
struct RestrictedMean {
    std::optional<double> value, se;
};
RestrictedMean restrictedMean(std::span<const CurvePoint> curve, double tau);

// Do two groups wait equally long (Mantel 1966)? chi2 and p are missing where the variance is 0.
struct LogRank {
    double o1 = 0, e1 = 0, o2 = 0, e2 = 0, v = 0;
    std::optional<double> chi2, p;
};
LogRank logRank(std::span<const CurvePoint> first, std::span<const CurvePoint> second);

// Middle of the values, the mean of the two middle ones where they are even in number; nothing of nothing.
std::optional<double> plainMedian(std::vector<double> values);

} // namespace attache
