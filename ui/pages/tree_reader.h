#pragma once

#include "core/models/reader_view.h"

#include <QWidget>

class QListView;

namespace attache {

class ReaderModel;
class SafeLabel;

// A whole conversation, post under post: ours indented to the end side, theirs at the start side. Arrow keys go from post
// to post, Ctrl+C copies the words of one.
class TreeReader final : public QWidget {
    Q_OBJECT
public:
    explicit TreeReader(QWidget *parent = nullptr);
    void takeFocus();                                   // to the list of posts
    void setView(const ReaderView &view, int line = 0); // that line in sight; beyond the first it is the current one
    void say(const QString &sentence);                  // instead of a conversation
    int currentLine() const;                            // -1 for none

signals:
    void lineOpened(int line); // Return or a double click on a post

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ReaderModel *m_model;
    SafeLabel *m_title;
    SafeLabel *m_under;
    QListView *m_list;
};

} // namespace attache
