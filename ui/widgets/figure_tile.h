#pragma once

#include "core/models/today_view.h"

#include <QAbstractButton>

namespace attache {

// One figure: title, value large, unit small, its weight and comparison in words. The whole tile opens what is behind it.
class FigureTile final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureTile(QWidget *parent = nullptr);
    void setView(const TileView &view);
    void setTight(bool tight); // lower, the value smaller
    const TileView &view() const { return m_view; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(attache::FigureId figure);
    void copyRequested(attache::FigureId figure); // Ctrl+C: the sentence with its weight

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    TileView m_view;
    bool m_tight = false;
};

} // namespace attache
