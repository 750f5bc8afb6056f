#pragma once

#include "core/models/subjects_view.h"

#include <QWidget>

namespace attache {

class PlainTip;

// One bar a week that adds to 100 % of what was read, its n at the end. Arrow keys go from week to week and read it.
class WeekBars final : public QWidget {
    Q_OBJECT
public:
    explicit WeekBars(QWidget *parent = nullptr);
    void setWeeks(const QList<SubjectsView::Week> &weeks, bool weak);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int rowHeight() const;
    QRect rowRect(int week) const;
    void paintWeek(QPainter &painter, int week) const;
    void paintLegend(QPainter &painter) const;
    void read(int week);

    QList<SubjectsView::Week> m_weeks;
    bool m_weak = false;
    int m_current = -1;
    PlainTip *m_tip;
};

} // namespace attache
