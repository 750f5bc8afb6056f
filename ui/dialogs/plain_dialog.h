#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace attache {

// The frame of every dialog: a title in words, a body, and at the end side one action beside Cancel.
// Without `action` there is only Close.
class PlainDialog : public QDialog {
    Q_OBJECT
public:
    PlainDialog(const QString &title, const QString &action, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    void say(const QString &sentence); // a paragraph of plain text at the end of the body
    void setActionEnabled(bool enabled);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_body;
    QPushButton *m_cancel;
    QPushButton *m_action = nullptr;
};

} // namespace attache
