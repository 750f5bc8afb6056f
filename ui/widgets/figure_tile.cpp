#include "ui/widgets/figure_tile.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace attache {

namespace {

// Heights of the lines of a tile, and the air above and below them.
struct Lines {
    int title, value, weight, compare, padding;
    TypeStep valueStep;
    int content() const { return title + value + weight + compare; }
};
constexpr Lines kUsual{22, 40, 19, 18, 12, TypeStep::TileValue}, kTight{18, 28, 17, 16, 7, TypeStep::PageTitle};

const Lines &linesOf(bool tight) { return tight ? kTight : kUsual; }

// One line of words from the leading edge; returns the height it took.
int paintLine(QPainter &painter, const QRect &area, int height, const QFont &font, const QColor &colour, const QString &words)
{
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QRect line(area.left(), area.top(), area.width(), height);
    painter.setFont(font);
    painter.setPen(colour);
    const int direction = rtl ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight; // which turns AlignLeft as well
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | direction;
    painter.drawText(line, flags, QFontMetrics(font).elidedText(words, Qt::ElideRight, area.width()));
    return height;
}

// The value large and its unit small, on one baseline.
int paintValue(QPainter &painter, const QRect &area, const TileView &view, const Lines &lines, const Theme &theme)
{
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QFont large = theme.font(lines.valueStep), small = theme.font(TypeStep::Body);
    const QFontMetricsF largeIs(large), smallIs(small);
    const double value = largeIs.horizontalAdvance(view.value), unit = smallIs.horizontalAdvance(view.unit);
    const double gap = view.unit.isEmpty() ? 0 : theme.px(4);
    const double baseline = area.top() + (theme.px(lines.value) + largeIs.capHeight()) / 2;
    const double valueAt = rtl ? area.right() + 1 - value : area.left();
    painter.setFont(large);
    painter.setPen(view.faint ? theme.colours.soft : theme.colours.ink);
    painter.drawText(QPointF(valueAt, baseline), view.value);
    painter.setFont(small);
    painter.setPen(theme.colours.soft);
    painter.drawText(QPointF(rtl ? valueAt - gap - unit : valueAt + value + gap, baseline), view.unit);
    return theme.px(lines.value);
}

} // namespace

FigureTile::FigureTile(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { emit opened(m_view.figure); });
}

void FigureTile::setView(const TileView &view)
{
    m_view = view;
    setAccessibleName(view.accessible.isEmpty() ? view.title : view.accessible);
    setAccessibleDescription(tr("Opens what is behind this number. Ctrl+C copies it with its weight."));
    updateGeometry();
    update();
}

void FigureTile::setTight(bool tight)
{
    m_tight = tight;
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    const Theme &theme = themeOf(*this);
    const auto width = [&](TypeStep step, const QString &words) {
        return QFontMetrics(theme.font(step)).horizontalAdvance(words);
    };
    const int widest =
        std::max({width(TypeStep::Caption, m_view.title), width(TypeStep::Caption, m_view.weight),
                  width(TypeStep::Caption, m_view.compare), width(linesOf(m_tight).valueStep, m_view.value + m_view.unit)});
    return {widest + 2 * theme.px(kCardPadding) + 2, minimumSizeHint().height()};
}

QSize FigureTile::minimumSizeHint() const
{
    const Theme &theme = themeOf(*this);
    const Lines &lines = linesOf(m_tight);
    return {theme.px(150), theme.px(lines.content()) + 2 * theme.px(lines.padding)};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colours;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse() || isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(c.card, c.selection, isDown() ? 1 : 0.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), theme.px(kControlRadius), theme.px(kControlRadius));
    }
    const Lines &lines = linesOf(m_tight);
    const int side = theme.px(kCardPadding), end = theme.px(lines.padding);
    QRect area = rect().adjusted(side, end, -side, -end);
    const QFont caption = theme.font(TypeStep::Caption);
    area.setTop(area.top() + paintLine(painter, area, theme.px(lines.title), caption, c.soft, m_view.title));
    area.setTop(area.top() + paintValue(painter, area, m_view, lines, theme));
    area.setTop(area.top()
                + paintLine(painter, area, theme.px(lines.weight), caption, m_view.faint ? c.soft : c.ink, m_view.weight));
    paintLine(painter, area, theme.px(lines.compare), caption, c.soft, m_view.compare);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), theme, theme.px(kControlRadius));
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        emit copyRequested(m_view.figure);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureTile::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("Behind this number")), &QAction::triggered, this, [this] { emit opened(m_view.figure); });
    QAction *copy = menu.addAction(tr("Copy with its weight"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, [this] { emit copyRequested(m_view.figure); });
    menu.exec(event->globalPos());
}

} // namespace attache
