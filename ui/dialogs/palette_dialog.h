#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace attache {

// Something that the window can be told, under its names in the interface language and in English.
struct PaletteLine {
    QString name, english;
    QKeySequence keys; // perhaps none
};

// Ctrl+K: a field, and below it every action whose names hold all the words typed.
class PaletteDialog final : public QDialog {
    Q_OBJECT
public:
    PaletteDialog(const QList<PaletteLine> &lines, QWidget *parent);

    int chosen() const { return m_chosen; } // index of a line; -1: none
    void lookFor(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void step(int rows);

    QLineEdit *m_field;
    QTableView *m_list;
    QSortFilterProxyModel *m_found;
    int m_chosen = -1;
};

} // namespace attache
