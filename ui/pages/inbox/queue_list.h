#pragma once

#include <QListView>

namespace attache {

// The rows of the queue: arrows and the page's keys move in it, Return opens, Shift and Ctrl choose several.
class QueueList final : public QListView {
    Q_OBJECT
public:
    explicit QueueList(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {} // letters are decisions here
    void choose(int row);                            // alone, in sight
    QList<int> chosenRows() const;                   // ascending

signals:
    void opened();
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace attache
