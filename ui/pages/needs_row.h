#pragma once

#include "core/models/morning_view.h"

#include <QWidget>

class QPushButton;

namespace attache {

class SafeLabel;

// One thing that needs a person: a dot in its tone, what it is, the details, and its action at the end side.
class NeedsRow final : public QWidget {
    Q_OBJECT
public:
    explicit NeedsRow(QWidget *parent = nullptr);
    void setLine(const MorningView::Line &line, bool first); // the first one's action is the page's main one

signals:
    void pressed(const attache::MorningView::Line &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MorningView::Line m_line;
    SafeLabel *m_title, *m_detail;
    QPushButton *m_action;
};

} // namespace attache
