#include "core/measure/tail_probability.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr int kMostTerms = 20'000;
constexpr double kEnough = 1e-15;
constexpr double kTiny = 1e-300; // stands in for a zero that would be divided by

double awayFromZero(double value) { return std::abs(value) < kTiny ? kTiny : value; }

// The continued fraction by Lentz's method; quick where x < (a + 1)/(a + b + 2).
double betaFraction(double x, double a, double b)
{
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double value = d;
    const auto extend = [&](double term) {
        d = 1 / awayFromZero(1 + term * d);
        c = awayFromZero(1 + term / c);
        value *= c * d;
    };
    for (int i = 1; i < kMostTerms; ++i) {
        const double m = i;
        extend(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)));
        extend(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)));
        if (std::abs(c * d - 1) < kEnough)
            break;
    }
    return value;
}

// I_x(a, b), with 1 - x given apart because it may be the small one.
double incompleteBeta(double x, double rest, double a, double b)
{
    const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log(rest));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(x, a, b) / a;
    return 1 - front * betaFraction(rest, b, a) / b;
}

} // namespace

double betaTail(double x, double alpha, double beta)
{
    if (x <= 0)
        return 1;
    if (x >= 1)
        return 0;
    return incompleteBeta(1 - x, x, beta, alpha);
}

double poissonTail(std::int64_t y, double mean)
{
    if (y <= 0)
        return 1;
    if (mean <= 0)
        return 0;
    const auto from = static_cast<double>(y);
    double term = std::exp(from * std::log(mean) - mean - std::lgamma(from + 1));
    double sum = 0;
    if (from > mean) {
        for (double k = from; term > sum * kEnough; ++k) {
            sum += term;
            term *= mean / (k + 1);
        }
        return sum;
    }
    for (double k = from; k > 0 && term >= sum * kEnough; --k) { // what lies below y, from y - 1 down
        term *= k / mean;
        sum += term;
    }
    return std::max(0.0, 1 - sum);
}

double negativeBinomialTail(std::int64_t y, double mean, double size)
{
    if (y <= 0)
        return 1;
    return incompleteBeta(mean / (mean + size), size / (mean + size), static_cast<double>(y), size);
}

} // namespace attache
