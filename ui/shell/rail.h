#pragma once

#include "ui/pages/dashboard_page.h"

#include <QWidget>

class QVBoxLayout;

namespace attache {

class RailButton;
class SafeLabel;

// The pages on the leading side, words beside their drawings; drawings alone in a narrow window.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const QString &workspace, QWidget *parent = nullptr);

    void addPage(PageId page, const QString &title);
    void setCurrent(PageId page);
    void setBadge(PageId page, const QString &number, const QString &meaning); // '19', '19 wait'; empty: none
    void setNarrow(bool narrow);

signals:
    void pageChosen(attache::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    SafeLabel *m_name, *m_workspace;
    QList<std::pair<PageId, RailButton *>> m_buttons;
};

} // namespace attache
