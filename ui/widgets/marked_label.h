#pragma once

#include "core/models/marked_text.h"

#include <QWidget>

namespace attache {

// A text with some of its words marked, wrapped, characters only. Its lines start at the leading edge.
class MarkedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit MarkedLabel(QWidget *parent = nullptr);
    void setText(const MarkedText &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkedText m_text;
};

} // namespace attache
