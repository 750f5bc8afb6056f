#include "ui/pages/subjects/week_bars.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace attache {

namespace {

constexpr int kRow = 26, kBar = 14, kLabel = 104, kNote = 56, kGap = 2, kSwatch = 10;

} // namespace

WeekBars::WeekBars(QWidget *parent) : QWidget(parent), m_tip(new PlainTip(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekBars::setWeeks(const QList<SubjectsView::Week> &weeks, bool weak)
{
    m_weeks = weeks;
    m_weak = weak;
    m_current = -1;
    QStringList told;
    for (const SubjectsView::Week &week : weeks)
        told << QString(week.label + QStringLiteral(", ") + week.note + QStringLiteral(": ") + week.tip).replace(u'\n', u' ');
    setAccessibleName(tr("Subjects by week"));
    setAccessibleDescription(told.join(QLatin1StringView("; ")));
    updateGeometry();
    update();
}

int WeekBars::rowHeight() const { return themeOf(*this).px(kRow); }

QSize WeekBars::sizeHint() const { return {themeOf(*this).px(kLabel + kNote) * 2, rowHeight() * (int(m_weeks.size()) + 1)}; }

QRect WeekBars::rowRect(int week) const { return {0, rowHeight() * (week + 1), width(), rowHeight()}; }

void WeekBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    for (int week = 0; week < int(m_weeks.size()); ++week)
        paintWeek(painter, week);
    if (hasFocus() && m_current >= 0)
        paintFocusRing(painter, rowRect(m_current), themeOf(*this), kControlRadius);
}

void WeekBars::paintLegend(QPainter &painter) const
{
    const Theme &theme = themeOf(*this);
    painter.setFont(theme.font(TypeStep::Caption));
    int x = theme.px(kLabel);
    const auto named = std::find_if(m_weeks.begin(), m_weeks.end(), [](const auto &week) { return !week.parts.isEmpty(); });
    if (named == m_weeks.end())
        return;
    const int swatch = theme.px(kSwatch);
    for (const SubjectsView::Part &part : named->parts) {
        const int words = painter.fontMetrics().horizontalAdvance(part.name) + theme.px(kGrid);
        const QRect mark(x, (rowHeight() - swatch) / 2, swatch, swatch);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark), theme.colours.fill(part.tone));
        x += swatch + theme.px(kGrid) / 2;
        painter.setPen(theme.colours.soft);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, words, rowHeight())),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter), part.name);
        x += words + theme.px(kGrid);
    }
}

void WeekBars::paintWeek(QPainter &painter, int place) const
{
    const Theme &theme = themeOf(*this);
    const SubjectsView::Week &week = m_weeks.at(place);
    const QRect row = rowRect(place);
    const auto write = [&](int x, int room, Qt::Alignment side, const QString &words) {
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(x, row.top(), room, row.height())),
                         int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter), words);
    };
    painter.setFont(theme.font(TypeStep::Caption));
    painter.setPen(theme.colours.ink);
    write(0, theme.px(kLabel) - theme.px(kGrid), Qt::AlignLeading, week.label);
    painter.setPen(theme.colours.soft);
    write(width() - theme.px(kNote), theme.px(kNote), Qt::AlignTrailing, week.note);
    const int room = width() - theme.px(kLabel) - theme.px(kNote) - theme.px(kGrid);
    const int bar = theme.px(kBar), top = row.top() + (row.height() - bar) / 2;
    double from = 0;
    for (const SubjectsView::Part &part : week.parts) {
        const int x = theme.px(kLabel) + int(from * room), end = theme.px(kLabel) + int((from + part.share) * room);
        from += part.share;
        if (end - x <= kGap)
            continue;
        const QRect area = QStyle::visualRect(layoutDirection(), rect(), QRect(x, top, end - x - kGap, bar));
        painter.fillRect(area, theme.colours.fill(part.tone));
        if (m_weak) // what rests on weak labels does not look exact
            painter.fillRect(area, QBrush(theme.colours.card, Qt::BDiagPattern));
    }
    if (week.parts.isEmpty()) {
        painter.setPen(theme.colours.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QStyle::visualRect(layoutDirection(), rect(), QRect(theme.px(kLabel), top, room, bar)));
    }
}

void WeekBars::read(int week)
{
    m_current = std::clamp(week, 0, int(m_weeks.size()) - 1);
    const SubjectsView::Week &shown = m_weeks.at(m_current);
    m_tip->showAt(mapToGlobal(rowRect(m_current).center()),
                  QString(shown.label + QStringLiteral(", ") + shown.note + u'\n' + shown.tip));
    update();
}

void WeekBars::keyPressEvent(QKeyEvent *event)
{
    if (m_weeks.isEmpty() || (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down))
        return QWidget::keyPressEvent(event);
    read(event->key() == Qt::Key_Down ? m_current + 1 : m_current - 1);
}

void WeekBars::mouseMoveEvent(QMouseEvent *event)
{
    const int week = int(event->position().y()) / rowHeight() - 1;
    if (week >= 0 && week < int(m_weeks.size()))
        read(week);
    else
        m_tip->hide();
}

void WeekBars::leaveEvent(QEvent *) { m_tip->hide(); }

void WeekBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_tip->hide();
    m_current = -1;
    update();
}

} // namespace attache
