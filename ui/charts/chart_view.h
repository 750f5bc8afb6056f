#pragma once

#include "core/models/chart_spec.h"

#include <QtCharts/QChartView>

#include <optional>

namespace attache {

class PlainTip;
class SpecChart;

// A chart on the page. Hover reads a mark, arrow keys go from mark to mark, Return or a click opens it,
// T or the context menu shows the same numbers as a table. Where there is nothing to draw it says why.
class ChartView final : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    void setSpec(const ChartSpec &spec);

    // Marks that can be read; the one being read, -1 for none.
    int markCount() const;
    int currentMark() const { return m_current; }
    QString markText(int index) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void showTable();

signals:
    void opened(const attache::Opens &what);
    void markRead(int index, const QString &words); // hover or keyboard

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;

private:
    void rebuild();
    void describe();
    void read(int index, bool byKeyboard);
    void open(int index);
    int markAt(const QPoint &position) const;

    std::optional<ChartSpec> m_spec;
    SpecChart *m_chart = nullptr; // owned by the view
    PlainTip *m_tip;
    int m_current = -1;
    int m_pressed = -1;
    bool m_byKeyboard = false;
};

} // namespace attache
