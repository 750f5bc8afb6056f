#pragma once

#include <QWidget>

class QPushButton;
class QTimer;

namespace attache {

class SafeLabel;

// What was just done, with one action (to take it back), over the foot of its page for a while.
class ToastLine final : public QWidget {
    Q_OBJECT
public:
    explicit ToastLine(QWidget *page);
    void say(const QString &words, const QString &action = {});
    void setRoom(int x, int width); // of the page, where it may stand; from the left edge

signals:
    void actionPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    SafeLabel *m_words;
    QPushButton *m_action;
    QTimer *m_forget;
    int m_x = 0, m_width = 0;
};

} // namespace attache
