#pragma once

#include "core/domain/figure.h"

#include <QJsonObject>

namespace attache {

class FigureWords;

// `figures --json` of CONTRACT.md. `full`: curves with every point; otherwise at most 512 of each.
QJsonObject figuresJson(const FigureSet &set, const FigureWords &words, bool full);

} // namespace attache
