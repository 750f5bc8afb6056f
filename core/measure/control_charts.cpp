#include "core/measure/control_charts.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr int kFinestStep = 100; // steps in a unit
constexpr int kMostStates = 600;
constexpr int kHighestLimit = 200; // of those that are looked for

bool isWhole(double value) { return std::abs(value - std::round(value)) < 1e-9 * std::max(1.0, std::abs(value)); }

// The coarsest grid that k and h lie on, in steps per unit.
std::optional<int> gridOf(double k, double h)
{
    for (int steps = 1; steps <= kFinestStep; ++steps)
        if (isWhole(k * steps) && isWhole(h * steps))
            return steps;
    return {};
}

double poisson(std::int64_t y, double mean)
{
    if (y < 0)
        return 0;
    const auto count = static_cast<double>(y);
    return mean > 0 ? std::exp(count * std::log(mean) - mean - std::lgamma(count + 1)) : (y == 0 ? 1.0 : 0.0);
}

using Matrix = std::vector<std::vector<double>>; // each row with its right side as the last column

// I - Q of the chain over the states 0, 1/steps, … below h; the right side is 1.
Matrix runLengthSystem(double mean, std::int64_t k, std::int64_t states, std::int64_t steps)
{
    const auto n = static_cast<std::size_t>(states);
    Matrix system(n, std::vector<double>(n + 1, 0.0));
    for (std::int64_t from = 0; from < states; ++from) {
        auto &row = system[static_cast<std::size_t>(from)];
        row[static_cast<std::size_t>(from)] = row[n] = 1;
        for (std::int64_t y = 0; from + y * steps - k < states; ++y) {
            const auto to = std::max<std::int64_t>(0, from + y * steps - k);
            row[static_cast<std::size_t>(to)] -= poisson(y, mean);
        }
    }
    return system;
}

// Gauss with the largest pivot; the first unknown. Nothing where the system is singular.
std::optional<double> firstUnknown(Matrix system)
{
    const auto n = system.size();
    for (std::size_t i = 0; i < n; ++i) {
        const auto column = n - 1 - i; // the first unknown remains for the end
        const auto size = [=](const std::vector<double> &row) { return std::abs(row[column]); };
        const auto pivot = std::max_element(system.begin() + static_cast<std::ptrdiff_t>(i), system.end(),
                                            [&](const auto &a, const auto &b) { return size(a) < size(b); });
        if (size(*pivot) < 1e-300)
            return {};
        std::swap(system[i], *pivot);
        for (std::size_t r = i + 1; r < n; ++r) {
            const double factor = system[r][column] / system[i][column];
            for (std::size_t c = 0; factor != 0 && c <= n; ++c)
                system[r][c] -= factor * system[i][c];
        }
    }
    return system.back()[n] / system.back()[0];
}

} // namespace

Cusum cusumOf(std::span<const double> counts, double k, double h)
{
    Cusum result;
    double sum = 0;
    for (const double count : counts) {
        sum = std::max(0.0, sum + count - k);
        result.path.push_back(sum);
        if (sum < h)
            continue;
        result.alarms.push_back(result.path.size() - 1);
        sum = 0;
    }
    return result;
}

std::optional<double> cusumReference(double usual, double raised)
{
    if (usual <= 0 || raised <= 0 || usual == raised)
        return {};
    return (raised - usual) / std::log(raised / usual);
}

std::optional<double> averageRunLength(double mean, double k, double h)
{
    const auto steps = gridOf(k, h);
    if (!steps || h <= 0 || k < 0 || mean < 0 || h * *steps > kMostStates)
        return {};
    const auto length = firstUnknown(runLengthSystem(mean, std::llround(k * *steps), std::llround(h * *steps), *steps));
    if (!length || !std::isfinite(*length) || *length < 1)
        return {};
    return length;
}

std::optional<int> decisionLimit(double mean, double k, double length)
{
    for (int h = 1; h <= kHighestLimit; ++h) {
        const auto reached = averageRunLength(mean, k, h);
        if (!reached)
            return {};
        if (*reached >= length)
            return h;
    }
    return {};
}

std::vector<EwmaPoint> ewmaOf(std::span<const double> counts, const EwmaRule &rule)
{
    std::vector<EwmaPoint> points;
    double z = rule.mean;
    double forgotten = 1; // (1 - lambda)^(2t)
    for (const double count : counts) {
        z = rule.lambda * count + (1 - rule.lambda) * z;
        forgotten *= (1 - rule.lambda) * (1 - rule.lambda);
        const double variance = rule.variance * rule.lambda / (2 - rule.lambda) * (1 - forgotten);
        const double limit = rule.mean + rule.width * std::sqrt(variance);
        points.push_back({z, limit, z > limit});
    }
    return points;
}

} // namespace attache
