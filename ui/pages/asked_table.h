#pragma once

#include "core/models/asked_view.h"

#include <QWidget>

namespace attache {

// What people asked as a table: names at the start side, numbers at the end side, as many rows as there is room for.
class AskedTable final : public QWidget {
    Q_OBJECT
public:
    explicit AskedTable(QWidget *parent = nullptr);
    void setRows(const QString &head, const QStringList &columns, const QList<AskedView::Row> &rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowsShown() const;
    int columnWidth(int column) const;
    void paintRow(QPainter &painter, int top, const QString &name, const QStringList &cells, bool head, bool faint) const;

    QString m_head;
    QStringList m_columns;
    QList<AskedView::Row> m_rows;
};

} // namespace attache
