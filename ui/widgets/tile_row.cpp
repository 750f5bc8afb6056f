#include "ui/widgets/tile_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/figure_tile.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace attache {

TileRow::TileRow(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TileRow::setTiles(const QList<TileView> &tiles)
{
    while (m_tiles.size() > tiles.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < tiles.size()) {
        auto *tile = new FigureTile(this);
        connect(tile, &FigureTile::opened, this, &TileRow::opened);
        connect(tile, &FigureTile::copyRequested, this, &TileRow::copyRequested);
        m_tiles += tile;
        m_columns = 0;
    }
    for (qsizetype i = 0; i < tiles.size(); ++i)
        m_tiles[i]->setView(tiles[i]);
    setTight(m_tight);
    arrange();
}

void TileRow::setTight(bool tight)
{
    m_tight = tight;
    for (FigureTile *tile : std::as_const(m_tiles))
        tile->setTight(tight);
}

int TileRow::columnsFor(int width) const
{
    const int count = int(m_tiles.size());
    const int fits = std::max(1, width / themeOf(*this).px(205));
    return fits >= count ? count : std::min(count, std::max(1, fits >= 2 ? 2 : 1));
}

void TileRow::arrange()
{
    if (m_tiles.isEmpty())
        return;
    const int columns = std::max(1, columnsFor(width()));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        m_grid->removeWidget(m_tiles[i]);
        m_grid->addWidget(m_tiles[i], i / columns, i % columns);
    }
    for (int i = 0; i < int(m_tiles.size()); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    updateGeometry();
    update();
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TileRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours.line, 1));
    painter.setBrush(theme.colours.card);
    const double radius = theme.px(kCardRadius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    for (const FigureTile *tile : std::as_const(m_tiles)) {
        const QRect area = tile->geometry();
        const int x = isRightToLeft() ? area.right() : area.left();
        if (isRightToLeft() ? area.right() < width() - 2 : area.left() > 1)
            painter.fillRect(QRect(x, area.top() + 1, 1, area.height() - 2), theme.colours.line);
        if (area.top() > 1)
            painter.fillRect(QRect(area.left() + 1, area.top(), area.width() - 2, 1), theme.colours.line);
    }
}

} // namespace attache
