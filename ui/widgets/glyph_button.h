#pragma once

#include "ui/theme/glyphs.h"

#include <QAbstractButton>

namespace attache {

// A button that is only a drawing; `name` is what a screen reader says and the tip shows.
class GlyphButton final : public QAbstractButton {
    Q_OBJECT
public:
    GlyphButton(Glyph glyph, const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
};

} // namespace attache
