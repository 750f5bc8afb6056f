#pragma once

#include "core/models/today_view.h"

#include <QWidget>

class QGridLayout;

namespace attache {

class FigureTile;

// Figures side by side on one card, hairlines between; two rows of them where the page is narrow.
class TileRow final : public QWidget {
    Q_OBJECT
public:
    explicit TileRow(QWidget *parent = nullptr);
    void setTiles(const QList<TileView> &tiles); // keeps the widgets, so the focus stays
    void setTight(bool tight);                   // lower tiles, on a page that has no room to spare

signals:
    void opened(attache::FigureId figure);
    void copyRequested(attache::FigureId figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsFor(int width) const;
    void arrange();

    QGridLayout *m_grid;
    QList<FigureTile *> m_tiles;
    bool m_tight = false;
    int m_columns = 0;
};

} // namespace attache
