#pragma once

#include <QLabel>

namespace attache {

// A tool tip that shows characters and nothing else. QToolTip guesses rich text and would open files for it,
// so text of strangers comes here.
class PlainTip final : public QLabel {
    Q_OBJECT
public:
    explicit PlainTip(QWidget *owner);
    // `anchor` in global coordinates; the tip keeps clear of the pointer and inside the screen.
    void showAt(const QPoint &anchor, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace attache
