#include "ui/widgets/marked_label.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace attache {

namespace {

constexpr int kUsualWidth = 320;

// The height it takes.
double layOut(QTextLayout &layout, const MarkedText &text, const QWidget &widget, int width)
{
    const Theme &theme = themeOf(widget);
    layout.setText(text.text);
    layout.setFont(theme.font(TypeStep::Body));
    QTextCharFormat marked; // heavier as well: never colour alone
    marked.setBackground(theme.colours.selection);
    marked.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> formats;
    for (const MarkedText::Mark &mark : text.marks)
        formats.append({int(mark.start), int(mark.length), marked});
    layout.setFormats(formats);
    QTextOption option(QStyle::visualAlignment(widget.layoutDirection(), Qt::AlignLeading));
    option.setTextDirection(widget.layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

} // namespace

MarkedLabel::MarkedLabel(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkedLabel::setText(const MarkedText &text)
{
    m_text = text;
    setAccessibleName(text.text);
    updateGeometry();
    update();
}

int MarkedLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return qCeil(layOut(layout, m_text, *this, width));
}

QSize MarkedLabel::sizeHint() const
{
    const int width = themeOf(*this).px(kUsualWidth);
    return {width, heightForWidth(width)};
}

void MarkedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout;
    layOut(layout, m_text, *this, width());
    painter.setPen(themeOf(*this).colours.ink);
    layout.draw(&painter, {0, 0});
}

} // namespace attache
