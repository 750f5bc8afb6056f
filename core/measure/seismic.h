#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace attache {

// How many reposts a post will have in the end (SEISMIC: Zhao et al. 2015; METRICS.md section 6.4). Every repost must
// come with its time and its author's followers; the first share is the post itself. Fitted to large English cascades:
// outside of that no number is to be shown.
struct SeismicShare {
    double at = 0;        // seconds since the post
    double followers = 0; // of who shared it
};

// Times in seconds. The kernel of memory is c up to s0 and c (s/s0)^-(1 + theta) after.
struct SeismicRule {
    double theta = 0.2314843;
    double s0 = 300;
    double c = 1 / (300 * (1 + 1 / 0.2314843)); // the kernel's integral is then 1
    double leastWindow = 300, mostWindow = 7200;
    std::size_t leastShares = 5;     // in the window, else it reaches back to the share before the last five
    double effectiveFollowers = 100; // n*
};

struct SeismicForecast {
    std::int64_t observed = 0;            // reposts until the moment of the forecast
    double window = 0;                    // seconds; half the age within its limits, or stretched
    std::optional<double> infectiousness; // p: weighted reposts over weighted exposure; none without exposure
    std::optional<double> branching;      // p n*
    bool supercritical = false;           // branching of 1 or more: still exploding, there is no forecast
    std::optional<double> total;          // final number of reposts
};

// At `age` seconds. `shares` by time, the post itself first. All missing where the post itself is later than `age`.
SeismicForecast seismicForecast(std::span<const SeismicShare> shares, double age, const SeismicRule &rule = {});

} // namespace attache
