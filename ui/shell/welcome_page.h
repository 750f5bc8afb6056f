#pragma once

#include "ui/shell/actions.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace attache {

class SafeLabel;

// The window without a workspace: three ways to begin.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void say(const QString &sentence); // why the last attempt did not work; empty: nothing to say
    void setBusy(bool busy);

signals:
    void asked(attache::ActionId what);

private:
    QPushButton *addChoice(QVBoxLayout &column, ActionId what, const QString &title, const QString &explanation);

    SafeLabel *m_said;
    QList<QPushButton *> m_choices;
};

} // namespace attache
