#pragma once

#include "core/base/result.h"
#include "core/domain/figure.h"
#include "core/models/chart_spec.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace attache {

class FigureWords;

// The charts that can be asked for by name: 'messages', 'waits', 'conversations', 'endings', 'days'.
QStringList chartNames();
std::optional<ChartSpec> chartNamed(const QString &name, const FigureSet &set, const FigureWords &words);

// The chart on white paper with its title, and below it what stands behind its numbers, which the file names as its description
// too. So many pixels wide. Whole or not at all. Errors with the path: InputOutput, DiskFull.
Status writeChartPng(const ChartSpec &chart, const QStringList &behind, const QString &path, int width, bool rightToLeft);

} // namespace attache
