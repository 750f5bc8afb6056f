#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

namespace attache {

// Fusion's behaviour with our own painting: paper, ink, hairlines and one ring for the focus.
// What each control looks like is in paint_*.h; this class only says which painter draws what.
class AttacheStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit AttacheStyle(const Theme &theme);
    const Theme &theme() const { return m_theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QPalette standardPalette() const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    Theme m_theme;
};

} // namespace attache
