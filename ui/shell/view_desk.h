#pragma once

#include "core/base/instant.h"
#include "core/desk/team_records.h"
#include "core/models/latest_only.h"
#include "ui/shell/view_place.h"

#include <QPointer>

#include <functional>

class QAction;

namespace attache {

class DecisionDesk;
class ViewsPanel;

// The team's saved views: in a panel, and each as an action of the palette. All changes can be taken back.
class ViewDesk final : public QObject {
    Q_OBJECT
public:
    // `home`: the widget that the palette finds the views at. `here` says where the window is now.
    ViewDesk(const PageContext &context, QWidget &home, std::function<ViewPlace()> here);

    void read();                 // anew, as others may have changed them
    void openPanel(bool toName); // `toName`: the keyboard goes to the name of a new one
    const std::vector<SavedView> &views() const { return m_views.views; }

signals:
    void panelWanted(const QString &title, QWidget *content, int width);
    void panelDone();
    void placeWanted(const attache::ViewPlace &place);
    void said(const QString &words);

private:
    void take(const SavedViews &views);
    void open(const QString &name);
    void save(const QString &name);
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);
    void showInPanel();
    const SavedView *named(const QString &name) const;

    PageContext m_context;
    QWidget &m_home;
    std::function<ViewPlace()> m_here;
    SystemClock m_clock;
    DecisionDesk *m_desk;
    LatestOnly m_latest;
    SavedViews m_views;
    QPointer<ViewsPanel> m_panel; // while it is open
    QList<QAction *> m_actions;
};

} // namespace attache
