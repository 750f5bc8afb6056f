#include "ui/report/report_preview.h"

#include "ui/report/page_painter.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 24; // round the pages, and between them
constexpr double kLeastZoom = 0.4, kMostZoom = 4, kZoomStep = 1.2;
constexpr std::size_t kKeptPictures = 4;
constexpr double kPointsPerInch = 72;

} // namespace

ReportPreview::ReportPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"reportPreview"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    verticalScrollBar()->setSingleStep(40);
}

void ReportPreview::setReport(PagedReport report)
{
    m_report = std::move(report);
    m_pictures.clear();
    m_announced = -1;
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    describe();
    viewport()->update();
}

void ReportPreview::clear() { setReport({}); }

int ReportPreview::currentPage() const
{
    if (m_report.pages.empty())
        return -1;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(int(middle / pitch()), 0, pageCount() - 1);
}

void ReportPreview::goToPage(int page)
{
    verticalScrollBar()->setValue(int(std::lround(std::clamp(page, 0, std::max(0, pageCount() - 1)) * pitch())));
}

void ReportPreview::setZoom(double zoom)
{
    const int page = std::max(0, currentPage());
    const double within = verticalScrollBar()->value() / pitch() - page;
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    m_pictures.clear();
    updateScrollBars();
    verticalScrollBar()->setValue(int(std::lround((page + within) * pitch())));
    viewport()->update();
}

double ReportPreview::scale() const
{
    const double room = std::max(100.0, viewport()->width() - 2 * kMargin);
    return m_report.size.isEmpty() ? 1 : m_zoom * room / m_report.size.width();
}

double ReportPreview::pitch() const { return m_report.size.height() * scale() + kMargin; }

QRectF ReportPreview::pageArea(int page) const
{
    const QSizeF size = m_report.size * scale();
    const double left = horizontalScrollBar()->maximum() > 0 ? kMargin - horizontalScrollBar()->value()
                                                             : (viewport()->width() - size.width()) / 2;
    return {{std::round(left), std::round(kMargin + page * pitch() - verticalScrollBar()->value())}, size};
}

void ReportPreview::updateScrollBars()
{
    const QSizeF size = m_report.size * scale();
    const double height = pageCount() * pitch() + kMargin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width() + 2 * kMargin) - viewport()->width()));
}

void ReportPreview::describe()
{
    const int page = currentPage();
    if (page == m_announced)
        return;
    m_announced = page;
    const QLocale reader = locale();
    const QString words = tr("Page %1 of %2").arg(reader.toString(page + 1), reader.toString(pageCount()));
    setAccessibleDescription(page < 0 ? QString() : words);
    emit currentPageChanged(page, pageCount());
}

const QPixmap &ReportPreview::picture(int page)
{
    const auto known = std::ranges::find(m_pictures, page, &std::pair<int, QPixmap>::first);
    if (known != m_pictures.end())
        return known->second;
    if (m_pictures.size() >= kKeptPictures)
        m_pictures.erase(m_pictures.begin());
    const double ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(pageImage(m_report, std::size_t(page), scale() * kPointsPerInch * ratio));
    picture.setDevicePixelRatio(ratio);
    return m_pictures.emplace_back(page, std::move(picture)).second;
}

void ReportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Palette &colours = themeOf(*this).colours;
    painter.fillRect(viewport()->rect(), colours.paper);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page);
        if (!area.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(area.topLeft(), picture(page));
        painter.setPen(colours.line);
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
    }
}

void ReportPreview::resizeEvent(QResizeEvent *)
{
    const double part = double(verticalScrollBar()->value()) / std::max(1, verticalScrollBar()->maximum());
    m_pictures.clear();
    updateScrollBars();
    verticalScrollBar()->setValue(int(std::lround(part * verticalScrollBar()->maximum())));
    describe();
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: return goToPage(currentPage() + 1);
    case Qt::Key_PageUp: return goToPage(currentPage() - 1);
    case Qt::Key_Home: return goToPage(0);
    case Qt::Key_End: return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_Plus:
    case Qt::Key_Equal: return setZoom(m_zoom * kZoomStep);
    case Qt::Key_Minus: return setZoom(m_zoom / kZoomStep);
    case Qt::Key_0: return setZoom(1);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(event->angleDelta().y() > 0 ? m_zoom * kZoomStep : m_zoom / kZoomStep);
    event->accept();
}

void ReportPreview::scrollContentsBy(int, int)
{
    describe();
    viewport()->update();
}

void ReportPreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace attache
