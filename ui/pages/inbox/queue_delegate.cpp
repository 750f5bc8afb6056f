#include "ui/pages/inbox/queue_delegate.h"

#include "core/models/inbox_model.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QPainter>

namespace attache {

namespace {

constexpr int kSide = 16;       // at both edges of a row
constexpr int kWaitColumn = 88; // '8 d 17 h' in bold
constexpr int kBetween = 8;
constexpr int kTop = 9;

// Writes into parts of one row, left to right; mirrored when it is painted.
class RowPainter {
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
        : m_painter(painter),
          m_option(option),
          m_theme(theme)
    {}

    // The width that the words took.
    int write(TypeStep step, Ink ink, const QString &words, int x, int y, int width, int height)
    {
        const QFont font = m_theme.font(step);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, width);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.colours.of(ink));
        m_painter.drawText(visual(QRect(x, y, width, height)),
                           int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeading) | Qt::AlignVCenter), shown);
        return qMin(width, metrics.horizontalAdvance(shown));
    }
    QRect visual(const QRect &logical) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, logical.translated(m_option.rect.topLeft()));
    }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Theme &m_theme;
};

Ink badgeInk(const InboxLine &line, const InboxRow &row)
{
    if (strongest(row.points) == Urgency::Late || strongest(row.points) == Urgency::DueSoon)
        return line.late ? Ink::Waiting : Ink::Soft;
    return Ink::Soft;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    ground.state &= ~QStyle::State_HasFocus; // the ring is painted round the whole row
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.colours.line);
}

void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const InboxLine &line, Ink badge, const Theme &theme)
{
    RowPainter row(painter, option, theme);
    const int top = theme.px(kTop), half = (option.rect.height() - 2 * top) / 2;
    const int side = theme.px(kSide), between = theme.px(kBetween), column = theme.px(kWaitColumn);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Ink soft = selected ? Ink::Normal : Ink::Soft;
    const Ink late = line.late ? Ink::Waiting : Ink::Normal;
    row.write(TypeStep::BodyBold, late, line.waited, side, top, column - between, half);
    row.write(TypeStep::Caption, line.late ? Ink::Waiting : soft, line.left, side, top + half, column - between, half);

    const int start = side + column;
    int end = option.rect.width() - side;
    if (!line.reason.isEmpty()) {
        const QSize size = badgeSize(line.reason, theme);
        paintBadge(painter, row.visual(QRect(end - size.width(), top + (half - size.height()) / 2, size.width(), size.height())),
                   line.reason, badge == Ink::Soft ? soft : badge, theme);
        end -= size.width() + between;
    }
    const int who = row.write(TypeStep::BodyBold, Ink::Normal, line.who, start, top, qMax(0, (end - start) * 3 / 5), half);
    const int about = start + who + between;
    row.write(TypeStep::Caption, soft, line.about, about, top, qMax(0, end - about), half);
    row.write(TypeStep::Small, soft, line.text, start, top + half, option.rect.width() - side - start, half);
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const InboxModel *>(index.model());
    const Theme &theme = themeOf(*option.widget);
    const InboxLine line = model->line(index.row());
    painter->save();
    paintGround(*painter, option, theme);
    paintLine(*painter, option, line, badgeInk(line, model->row(index.row())), theme);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, QRectF(option.rect).adjusted(0, 0, 0, -1), theme, 3);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, themeOf(*option.widget).px(kInboxRow)};
}

} // namespace attache
