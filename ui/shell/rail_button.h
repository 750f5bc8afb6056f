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
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    bool m_narrow = false;
};

} // namespace attache
