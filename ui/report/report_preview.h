#pragma once

#include "ui/report/paged_report.h"

#include <QAbstractScrollArea>

namespace attache {

// The pages of a report one below the other, as they will be printed. Page Up and Page Down turn pages, Home and End go to the
// first and the last, plus and minus enlarge, 0 fits the width again.
class ReportPreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);
    void setReport(PagedReport report);
    void clear();

    int pageCount() const { return int(m_report.pages.size()); }
    int currentPage() const; // from 0, the page in the upper half of the view
    void goToPage(int page);

    // 1 fits the width.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

signals:
    void currentPageChanged(int page, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    double scale() const;            // pixels a point
    double pitch() const;            // pixels from page to page
    QRectF pageArea(int page) const; // in the viewport
    void updateScrollBars();
    void describe();
    const QPixmap &picture(int page);

    PagedReport m_report;
    double m_zoom = 1;
    int m_announced = -1;
    std::vector<std::pair<int, QPixmap>> m_pictures; // of the pages in sight, at the current scale
};

} // namespace attache
