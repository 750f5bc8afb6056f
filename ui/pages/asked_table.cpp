#include "ui/pages/asked_table.h"

#include "ui/theme/tabular_figures.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace attache {

namespace {

constexpr int kRow = 28;
constexpr int kColumnGap = 12;
constexpr int kLeastColumn = 40;
constexpr int kFewestRows = 3;

} // namespace

AskedTable::AskedTable(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); }

void AskedTable::setRows(const QString &head, const QStringList &columns, const QList<AskedView::Row> &rows)
{
    m_head = head;
    m_columns = columns;
    m_rows = rows;
    QStringList told;
    for (const AskedView::Row &row : rows)
        told << QString(row.name + u' ' + row.numbers.join(u' '));
    setAccessibleName(QString(head + u' ' + columns.join(u' ')));
    setAccessibleDescription(told.join(QLatin1StringView("; ")));
    updateGeometry();
    update();
}

// It takes what room there is and asks for no more: a page must not scroll for its sake.
QSize AskedTable::sizeHint() const { return {themeOf(*this).px(380), minimumSizeHint().height()}; }

QSize AskedTable::minimumSizeHint() const { return {themeOf(*this).px(260), themeOf(*this).px(kRow) * (1 + kFewestRows)}; }

int AskedTable::rowsShown() const { return qMin(int(m_rows.size()), height() / themeOf(*this).px(kRow) - 1); }

int AskedTable::columnWidth(int column) const
{
    const Theme &theme = themeOf(*this);
    const int words = QFontMetrics(theme.font(TypeStep::Caption)).horizontalAdvance(m_columns.at(column));
    return qMax(words, theme.px(kLeastColumn)) + theme.px(kColumnGap);
}

void AskedTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int row = themeOf(*this).px(kRow);
    paintRow(painter, 0, m_head, m_columns, true, true);
    for (int i = 0; i < rowsShown(); ++i)
        paintRow(painter, (i + 1) * row, m_rows.at(i).name, m_rows.at(i).numbers, false, m_rows.at(i).faint);
}

void AskedTable::paintRow(QPainter &painter, int top, const QString &name, const QStringList &cells, bool head, bool faint) const
{
    const Theme &theme = themeOf(*this);
    const int height = theme.px(kRow);
    int names = width();
    for (int i = 0; i < int(m_columns.size()); ++i)
        names -= columnWidth(i);
    painter.setFont(theme.font(head ? TypeStep::Caption : TypeStep::Small));
    painter.setPen(theme.colours.of(faint ? Ink::Soft : Ink::Normal));
    const auto place = [&](int x, int room, Qt::Alignment side, const QString &words) {
        const QRect area = QStyle::visualRect(layoutDirection(), rect(), QRect(x, top, room, height));
        const auto flags = QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter;
        painter.drawText(area, int(flags), painter.fontMetrics().elidedText(words, Qt::ElideRight, room));
    };
    place(0, names - theme.px(kGrid), Qt::AlignLeading, name);
    int x = names;
    for (int i = 0; i < int(cells.size()); ++i) {
        const int column = columnWidth(i);
        if (head)
            place(x, column, Qt::AlignTrailing, cells.at(i));
        else
            drawTabular(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(x, top, column, height)),
                        QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignVCenter, cells.at(i));
        x += column;
    }
    painter.fillRect(QRect(0, top + height - 1, width(), 1), theme.colours.line);
}

} // namespace attache
