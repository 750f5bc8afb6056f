#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QScrollArea;

namespace attache {

class SafeLabel;

// A panel over the end side of its page; the page stays visible. Esc or the cross closes it and gives the focus back.
class SlideOver final : public QWidget {
    Q_OBJECT
public:
    explicit SlideOver(QWidget *page);
    // Takes `content` and shows it in place of what was shown before.
    void open(const QString &title, QWidget *content, int width = 460);
    void closePanel();
    QWidget *content() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    SafeLabel *m_title;
    QAbstractButton *m_close;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_focusBefore;
    int m_width = 460;
};

} // namespace attache
