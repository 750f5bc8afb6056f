#include "core/measure/seismic.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

// Part of the reactions to a share that come within s seconds.
double reactedBy(double s, const SeismicRule &rule)
{
    if (s <= 0)
        return 0;
    if (s <= rule.s0)
        return rule.c * s;
    return rule.c * rule.s0 * (1 + (1 - std::pow(s / rule.s0, -rule.theta)) / rule.theta);
}

// Integral of s phi(s) from 0 to s.
double momentBy(double s, const SeismicRule &rule)
{
    if (s <= rule.s0)
        return rule.c * s * s / 2;
    const double power = 1 - rule.theta;
    return rule.c * rule.s0 * rule.s0 * (0.5 + (std::pow(s / rule.s0, power) - 1) / power);
}

// Integral of the triangular weight 1 - (age - u)/window times phi(u - at), over the window and after the share.
double weightedExposure(double at, double age, double window, const SeismicRule &rule)
{
    const double from = std::max(0.0, age - window - at); // since the share
    const double to = age - at;
    const double plain = reactedBy(to, rule) - reactedBy(from, rule);
    const double moment = momentBy(to, rule) - momentBy(from, rule);
    return (1 - to / window) * plain + moment / window;
}

double windowOf(std::span<const SeismicShare> seen, double age, const SeismicRule &rule)
{
    const double window = std::clamp(age / 2, rule.leastWindow, rule.mostWindow);
    const auto inside =
        std::count_if(seen.begin(), seen.end(), [=](const SeismicShare &share) { return share.at >= age - window; });
    if (static_cast<std::size_t>(inside) >= rule.leastShares)
        return window;
    const auto back = seen.size() - std::min(seen.size(), rule.leastShares + 1);
    const double stretched = age - seen[back].at;
    return stretched > 0 ? stretched : window;
}

} // namespace

SeismicForecast seismicForecast(std::span<const SeismicShare> shares, double age, const SeismicRule &rule)
{
    const auto later = std::find_if(shares.begin(), shares.end(), [=](const SeismicShare &share) { return share.at > age; });
    const auto seen = shares.first(static_cast<std::size_t>(later - shares.begin()));
    SeismicForecast forecast;
    if (seen.empty())
        return forecast;
    forecast.observed = std::ssize(seen) - 1;
    forecast.window = windowOf(seen, age, rule);
    double weights = 0;
    double exposure = 0;
    double toCome = 0; // followers who have not reacted yet
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (i > 0 && seen[i].at >= age - forecast.window)
            weights += 1 - (age - seen[i].at) / forecast.window;
        exposure += seen[i].followers * weightedExposure(seen[i].at, age, forecast.window, rule);
        toCome += seen[i].followers * (1 - reactedBy(age - seen[i].at, rule));
    }
    if (exposure <= 0)
        return forecast;
    const double p = weights / exposure;
    forecast.infectiousness = p;
    forecast.branching = p * rule.effectiveFollowers;
    forecast.supercritical = *forecast.branching >= 1;
    if (!forecast.supercritical)
        forecast.total = static_cast<double>(forecast.observed) + p * toCome / (1 - *forecast.branching);
    return forecast;
}

} // namespace attache
