#pragma once

#include <QWidget>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace attache {

class SafeLabel;

// A form in a panel: an explanation, the fields, one action, and below it what went wrong.
class FormPanel : public QWidget {
    Q_OBJECT
public:
    FormPanel(const QString &explanation, const QString &action, QWidget *parent = nullptr);

    void complain(const QString &sentence); // empty: nothing to complain about
    void setBusy(bool busy);                // while the workspace is being written

signals:
    void submitted();

protected:
    QFormLayout *form() const { return m_form; }
    // A field with its words above it; the words are its accessible name, too.
    void addField(const QString &words, QWidget *field);

private:
    QFormLayout *m_form;
    QPushButton *m_action;
    SafeLabel *m_complaint;
};

} // namespace attache
