#include "ui/pages/search_delegate.h"

#include "core/models/search_list_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace attache {

namespace {

constexpr int kSide = 8; // inside the cell

// What was found: heavier, in full ink, on the selection colour. Never colour alone.
QList<QTextLayout::FormatRange> formatsOf(const MarkedText &line, const Theme &theme, bool selected)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(theme.colours.of(Ink::Normal));
    if (!selected)
        format.setBackground(theme.colours.selection);
    QList<QTextLayout::FormatRange> formats;
    for (const MarkedText::Mark &mark : line.marks)
        formats.append({int(mark.start), int(mark.length), format});
    return formats;
}

// One line that starts at the leading edge of the list, whatever the direction of its words.
void drawMarked(QPainter &painter, const QRect &room, const MarkedText &line, const Theme &theme,
                const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QTextLayout layout(line.text, theme.font(TypeStep::Small));
    layout.setFormats(formatsOf(line, theme, selected));
    QTextOption text(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    text.setWrapMode(QTextOption::NoWrap);
    text.setTextDirection(option.direction);
    layout.setTextOption(text);
    layout.beginLayout();
    QTextLine drawn = layout.createLine();
    drawn.setLineWidth(room.width());
    layout.endLayout();
    const double over = option.direction == Qt::RightToLeft ? room.width() - drawn.naturalTextWidth() : 0;
    const double x = drawn.naturalTextWidth() > room.width() ? room.left() + over : room.left();
    painter.setPen(theme.colours.of(selected ? Ink::Normal : Ink::Soft));
    layout.draw(&painter, QPointF(x, room.top() + (room.height() - drawn.height()) / 2));
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear(); // background, selection and focus are the style's
    const QWidget &widget = *option.widget;
    widget.style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, &widget);

    const Theme &theme = themeOf(widget);
    const QRect room = option.rect.adjusted(kSide, kGrid, -kSide, -kGrid);
    const int half = room.height() / 2;
    painter->save();
    painter->setClipRect(room);
    const QFont bold = theme.font(TypeStep::BodyBold);
    painter->setFont(bold);
    painter->setPen(theme.colours.of(Ink::Normal));
    const QString author = index.data(SearchListModel::AuthorRole).toString();
    painter->drawText(QRect(room.left(), room.top(), room.width(), half),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
                      QFontMetrics(bold).elidedText(author, Qt::ElideRight, room.width()));
    drawMarked(*painter, QRect(room.left(), room.top() + half, room.width(), half),
               index.data(SearchListModel::MarkedRole).value<MarkedText>(), theme, option);
    painter->restore();
}

} // namespace attache
