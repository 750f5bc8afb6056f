#pragma once

#include "ui/theme/glyphs.h"

#include <QAbstractButton>

namespace attache {

// One page in the rail.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(Glyph glyph, const QString &title, QWidget *parent = nullptr);
    void setNarrow(bool narrow);
    void setBadge(const QString &number, const QString &meaning); // what waits there; the meaning is for a screen reader
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;

    Glyph m_glyph;
    QString m_badge;
    bool m_narrow = false;
};

} // namespace attache
