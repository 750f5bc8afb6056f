"""Kaplan-Meier, its quantiles and restricted mean, and Wilson's interval (METRICS.md sections 0 and 2)."""

from itertools import groupby
from math import exp, log, sqrt

Z = 1.959963984540054
SLACK = 1e-12


def wilson(x, n):
    """(p, lo, hi), all None at n = 0."""
    if n == 0:
        return None, None, None
    p, q = x / n, Z * Z / n
    centre = (p + q / 2) / (1 + q)
    half = Z * sqrt(p * (1 - p) / n + q / (4 * n)) / (1 + q)
    return p, 0.0 if x == 0 else centre - half, 1.0 if x == n else centre + half


def curve(waits):
    """[(t, s, lo, hi, n, d, c)] at every distinct time of (time, answered); the band is None where s is 0."""
    points, s, greenwood, at_risk = [], 1.0, 0.0, len(waits)
    for t, group in groupby(sorted(waits), key=lambda wait: wait[0]):
        marks = [answered for _, answered in group]
        d, c = sum(marks), len(marks) - sum(marks)
        if d:
            s *= 1 - d / at_risk
            greenwood += d / (at_risk * (at_risk - d)) if at_risk > d else 0.0
        points.append((t, s, *band(s, greenwood), at_risk, d, c))
        at_risk -= d + c
    return points


def band(s, greenwood):
    if s >= 1:
        return 1.0, 1.0
    if s <= 0:
        return None, None
    q = Z * sqrt(greenwood) / abs(log(s))
    return s ** exp(q), s ** exp(-q)


def quantile(points, p):
    """(value, lo, hi): where the curve, its lower and its upper band first fall to 1 - p; None is not reached."""
    def first(column):
        return next((point[0] for point in points if point[column] is not None and point[column] <= 1 - p + SLACK), None)

    return first(1), first(2), first(3)


def restricted_mean(points, tau):
    """Area under the curve up to tau, None where nobody was followed that long."""
    if not points or tau > points[-1][0]:
        return None
    area, s, last = 0.0, 1.0, 0
    for t, after, *_ in points:
        if t >= tau:
            break
        area, s, last = area + s * (t - last), after, t
    return area + s * (tau - last)


def plain_median(values):
    if not values:
        return None
    values, half = sorted(values), len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2
