#include "ui/pages/conversation_delegate.h"

#include "core/models/conversation_list_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace attache {

namespace {

constexpr int kSide = 8; // inside the cell

} // namespace

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear(); // background, selection and focus are the style's
    const QWidget &widget = *option.widget;
    widget.style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, &widget);

    const Theme &theme = themeOf(widget);
    const QRect room = option.rect.adjusted(kSide, kGrid, -kSide, -kGrid);
    const auto write = [&](TypeStep step, Ink ink, const QRect &area, int role) {
        const QFont font = theme.font(step);
        painter->setFont(font);
        painter->setPen(theme.colours.of(ink));
        const QString words = QFontMetrics(font).elidedText(index.data(role).toString(), Qt::ElideRight, area.width());
        painter->drawText(area, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter), words);
    };
    painter->save();
    const int half = room.height() / 2;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    write(TypeStep::BodyBold, Ink::Normal, QRect(room.left(), room.top(), room.width(), half), ConversationListModel::AuthorRole);
    write(TypeStep::Small, selected ? Ink::Normal : Ink::Soft, QRect(room.left(), room.top() + half, room.width(), half),
          ConversationListModel::TextRole);
    painter->restore();
}

} // namespace attache
