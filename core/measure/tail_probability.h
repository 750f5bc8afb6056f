#pragma once

#include <cstdint>

namespace attache {

// Upper tails to about 1e-12 relative, far out as well: none is computed as 1 minus something near 1.

// Pr(X > x) of X ~ Beta(alpha, beta), both above 0: the regularised incomplete beta function by its continued fraction
// (Abramowitz & Stegun 26.5.8). 1 at x <= 0, 0 at x >= 1.
double betaTail(double x, double alpha, double beta);

// Pr(Y >= y) of a Poisson count; mean 0 gives 0 for every y above 0. 1 at y <= 0.
double poissonTail(std::int64_t y, double mean);

// Pr(Y >= y) of a negative binomial count of this mean and size (variance = mean + mean^2/size), both above 0.
double negativeBinomialTail(std::int64_t y, double mean, double size);

} // namespace attache
