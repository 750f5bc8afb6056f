#pragma once

#include "ui/report/paged_report.h"

class QImage;
class QPainter;

namespace attache {

// Paints one page; the painter's unit must be the point, its origin the page's top left corner. Nothing fills the paper.
void paintPage(QPainter &painter, const PagedReport &report, std::size_t page);

// The page on white paper.
QImage pageImage(const PagedReport &report, std::size_t page, double dpi);

} // namespace attache
