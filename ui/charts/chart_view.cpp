#include "ui/charts/chart_view.h"

#include "ui/charts/chart_factory.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/spec_chart.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/plain_tip.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

// Days bars are narrow: a mark answers over its whole column. Its label answers as well.
bool answers(const Mark &mark, const QPointF &at) { return mark.area.contains(at) || mark.label.contains(at); }

} // namespace

ChartView::ChartView(QWidget *parent) : QChartView(parent), m_tip(new PlainTip(this))
{
    setFrameShape(NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    const bool grows = std::holds_alternative<DayBarsSpec>(spec) || std::holds_alternative<CurveSpec>(spec);
    QSizePolicy policy(QSizePolicy::Expanding, grows ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
    describe();
    updateGeometry();
}

void ChartView::rebuild()
{
    if (!m_spec)
        return;
    m_tip->hide();
    m_current = m_pressed = -1;
    auto built = buildSpecChart(*m_spec, screenStyle(themeOf(*this), layoutDirection()));
    m_chart = built.get();
    const std::unique_ptr<QChart> before(chart());
    setChart(built.release());
    m_chart->resize(viewport()->size());
}

void ChartView::describe()
{
    const ChartWords &words = wordsOf(*m_spec);
    setAccessibleName(words.title);
    viewport()->setAccessibleName(words.title);
    const QString what = words.empty.isEmpty() ? words.accessible : words.empty;
    setAccessibleDescription(words.table.isEmpty() ? what : tr("%1 Press T for a table.").arg(what));
}

int ChartView::markCount() const { return m_chart ? int(m_chart->marks().size()) : 0; }

QString ChartView::markText(int index) const
{
    return index >= 0 && index < markCount() ? m_chart->marks()[index].tip : QString();
}

int ChartView::heightForWidth(int width) const
{
    if (!m_spec)
        return 0;
    return int(std::ceil(chartHeight(*m_spec, screenStyle(themeOf(*this), layoutDirection()), width)));
}

QSize ChartView::sizeHint() const
{
    const int width = themeOf(*this).px(320);
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const
{
    const bool grows = m_spec && (std::holds_alternative<DayBarsSpec>(*m_spec) || std::holds_alternative<CurveSpec>(*m_spec));
    return {themeOf(*this).px(160), grows ? themeOf(*this).px(140) : 0};
}

int ChartView::markAt(const QPoint &position) const
{
    if (!m_chart)
        return -1;
    const auto &marks = m_chart->marks();
    const QPointF at = m_chart->mapFromScene(mapToScene(position));
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) { return answers(mark, at); });
    return found == marks.end() ? -1 : int(found - marks.begin());
}

void ChartView::read(int index, bool byKeyboard)
{
    const bool changed = index != m_current;
    m_current = index;
    m_byKeyboard = byKeyboard;
    viewport()->update();
    const QString words = markText(index);
    if (words.isEmpty()) {
        m_tip->hide();
        return;
    }
    const QRectF area = m_chart->marks()[index].area;
    const QPoint below = mapFromScene(m_chart->mapToScene(area.center()));
    m_tip->showAt(byKeyboard ? viewport()->mapToGlobal(below) : QCursor::pos(), words);
    if (!changed)
        return;
    viewport()->setAccessibleDescription(words);
    QAccessibleEvent event(viewport(), QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit markRead(index, words);
}

void ChartView::open(int index)
{
    if (index >= 0 && index < markCount() && m_chart->marks()[index].opens)
        emit opened(*m_chart->marks()[index].opens);
}

void ChartView::showTable()
{
    if (!m_spec || wordsOf(*m_spec).table.isEmpty())
        return;
    m_tip->hide();
    (new ChartTable(wordsOf(*m_spec), this))->show(); // deletes itself when closed
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int index = markAt(event->pos());
    const bool opens = index >= 0 && m_chart->marks()[index].opens.has_value();
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    read(index, false);
}

void ChartView::mousePressEvent(QMouseEvent *event) { m_pressed = event->button() == Qt::LeftButton ? markAt(event->pos()) : -1; }

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0 && pressed == markAt(event->pos()))
        open(pressed);
}

void ChartView::wheelEvent(QWheelEvent *event) { event->ignore(); } // the page scrolls, not the chart

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = markCount() - 1;
    const bool mirrored = m_chart && m_chart->isMirrored();
    const auto step = [&](int by) {
        read(std::clamp(m_current < 0 ? (by > 0 ? 0 : last) : m_current + by, 0, std::max(0, last)), true);
    };
    switch (event->key()) {
    case Qt::Key_Right: return step(mirrored ? -1 : 1);
    case Qt::Key_Left: return step(mirrored ? 1 : -1);
    case Qt::Key_Down: return step(1);
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Home: return read(std::min(0, last), true);
    case Qt::Key_End: return read(last, true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return open(m_current);
    case Qt::Key_T: return showTable();
    case Qt::Key_Escape:
        if (m_tip->isVisible())
            return read(-1, true);
        break;
    default: break;
    }
    event->ignore();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    read(-1, true);
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!m_byKeyboard)
        read(-1, false);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const int index = event->reason() == QContextMenuEvent::Mouse ? markAt(event->pos()) : m_current;
    if (index >= 0 && m_chart->marks()[index].opens)
        connect(menu.addAction(tr("Open what is behind it")), &QAction::triggered, this, [this, index] { open(index); });
    QAction *table = menu.addAction(tr("Show as table"));
    table->setShortcut(Qt::Key_T);
    table->setEnabled(m_spec && !wordsOf(*m_spec).table.isEmpty());
    connect(table, &QAction::triggered, this, &ChartView::showTable);
    menu.exec(event->globalPos());
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::StyleChange || type == QEvent::PaletteChange || type == QEvent::LayoutDirectionChange)
        rebuild();
}

void ChartView::drawForeground(QPainter *painter, const QRectF &area)
{
    QChartView::drawForeground(painter, area);
    if (!hasFocus() || !m_chart)
        return;
    const bool onMark = m_byKeyboard && m_current >= 0 && m_current < markCount();
    const QRectF room = mapToScene(viewport()->rect()).boundingRect();
    const QRectF ring = onMark ? m_chart->marks()[m_current].area.adjusted(-2, -2, 2, 2).intersected(room) : room;
    paintFocusRing(*painter, ring, themeOf(*this), 4);
}

} // namespace attache
