#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace attache {

// A table of the program: rows of 32 px, no vertical lines, numbers at the end side in tabular figures, a head that stays
// and sorts. Return or a double click activates a row.
class DataTable final : public QTableView {
    Q_OBJECT
public:
    explicit DataTable(QWidget *parent = nullptr);

    // Shows `model` through a sorting proxy; `sortRole` is the role of comparable values.
    void setSource(QAbstractItemModel *model, int sortRole = Qt::DisplayRole);
    QModelIndex sourceIndex(const QModelIndex &shown) const; // to the model given
    QSortFilterProxyModel *proxy() const { return m_proxy; } // for a filter

    void setNumeric(int column); // end side, tabular
    void setForeign(int column); // text of strangers, own direction
    void setStretch(int column); // takes what is left

signals:
    void rowOpened(const QModelIndex &sourceIndex);

protected:
    void paintEvent(QPaintEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QSortFilterProxyModel *m_proxy;
};

} // namespace attache
