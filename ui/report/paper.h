#pragma once

#include "core/domain/report_definition.h"

#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <optional>

namespace attache {

// A sheet as it lies before the reader.
struct Sheet {
    PaperSize size = PaperSize::A4;
    bool landscape = false;
    Sheet() = default;
    Sheet(PaperSize paper, bool lying = false) : size(paper), landscape(lying) {}
};

QPageSize pageSizeOf(PaperSize paper);
QSizeF pointsOf(const Sheet &sheet);
std::optional<PaperSize> paperNamed(const QString &name); // 'a4', 'letter'

} // namespace attache
