#include "ui/widgets/text_delegates.h"

#include "ui/theme/tabular_figures.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace attache {

namespace {

int textInset(const QWidget *widget) { return widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, widget) + 1; }

} // namespace

QString ForeignTextDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString().replace(u'\n', u' ');
}

void ForeignTextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignLeading | Qt::AlignVCenter;
    option->textElideMode = Qt::ElideRight;
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString number = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // ground and focus
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(item.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    const int inset = item.widget ? textInset(item.widget) : 8;
    drawTabular(*painter, QRectF(item.rect).adjusted(inset, 0, -inset, 0),
                QStyle::visualAlignment(item.direction, Qt::AlignRight), number);
    painter->restore();
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int inset = option.widget ? textInset(option.widget) : 8;
    const double needed = tabularWidth(option.font, index.data().toString()) + 2 * inset;
    return {std::max(size.width(), int(std::ceil(needed))), size.height()};
}

} // namespace attache
