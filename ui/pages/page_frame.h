#pragma once

#include <QScrollArea>

namespace attache {

// `content` in a frameless area that scrolls upright only, on the page's own paper.
QScrollArea *scrolled(QWidget *content);

// A part of a page that gives way first: it asks for no more than its least height and takes what is left.
class FlexiblePart final : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace attache
