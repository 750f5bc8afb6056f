#pragma once

#include "core/domain/figure.h"

#include <QJsonObject>

namespace attache {

class FigureWords;

inline constexpr std::size_t kCurvePointsPrinted = 512;

// `figures --json` of CONTRACT.md. `full`: curves with every point; otherwise at most 512 of each.
QJsonObject figuresJson(const FigureSet &set, const FigureWords &words, bool full);

// At most `limit` points, first and last among them, evenly by rank. Each kept point has its own t, s, band and n; its d
// and c are summed since the point kept before, so that events and censorings still add up to all.
std::vector<CurvePoint> thinned(const std::vector<CurvePoint> &points, std::size_t limit);

} // namespace attache
