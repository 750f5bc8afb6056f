#pragma once

#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <optional>

namespace attache {

enum class PaperSize { A4, Letter };

QPageSize pageSizeOf(PaperSize paper);
QSizeF pointsOf(PaperSize paper);                         // upright
std::optional<PaperSize> paperNamed(const QString &name); // 'a4', 'letter'

} // namespace attache
