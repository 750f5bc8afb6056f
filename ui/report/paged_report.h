#pragma once

#include "core/models/chart_spec.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <variant>
#include <vector>

class QTextLayout;

namespace attache {

// A report laid out: what the preview shows and what the PDF holds are the same items. All lengths in points.

// One line of text; `at` is the top of its line box on the leading edge of its layout.
struct TextItem {
    QPointF at;
    std::shared_ptr<const QTextLayout> layout; // in text units (print_type.h)
    int line = 0;
    QColor ink;
};

struct RuleItem {
    QRectF area; // filled
    QColor ink;
};

struct ChartItem {
    QRectF area;
    std::shared_ptr<const ChartSpec> spec;
};

struct PictureItem {
    QRectF area;
    QImage picture;
};

// Seen by nobody: what a reader of the PDF can jump to, and what opens an address.
struct BookmarkItem {
    QPointF at;
    QString words;
};
struct LinkItem {
    QRectF area;
    QString address;
};

using PageItem = std::variant<TextItem, RuleItem, ChartItem, PictureItem, BookmarkItem, LinkItem>;

struct Page {
    std::vector<PageItem> items;
};

struct PagedReport {
    QSizeF size;
    bool rightToLeft = false;
    std::vector<Page> pages;
};

} // namespace attache
