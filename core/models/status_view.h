#pragma once

#include "core/domain/figure.h"
#include "core/domain/receipt.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace attache {

class FigureWords;

// The status strip: last import, gaps; on the end side zone with calendar version, and where the data are.
struct StatusView {
    QStringList start, end;
};

StatusView statusView(const FigureSet &set, const std::optional<Receipt> &lastImport, bool readOnly, const FigureWords &words);

} // namespace attache
