#pragma once

#include "core/models/alarm_news.h"
#include "core/models/latest_only.h"

#include <QObject>

class QSystemTrayIcon;

namespace attache {

class DeskTasks;

// Tells the desktop of new alarms, where somebody wants that: off until then. Where the desktop has no place for it,
// nothing happens. `tasks` and `words` must outlive it.
class AlarmNotifier final : public QObject {
    Q_OBJECT
public:
    AlarmNotifier(DeskTasks &tasks, const FigureWords &words, QObject *parent = nullptr);

    void setWanted(bool wanted);
    void look(); // something was imported, synced or decided

signals:
    void told(const QString &words); // as the desktop shows them

private:
    void tell(const QString &words);

    DeskTasks &m_tasks;
    const FigureWords &m_words;
    LatestOnly m_latest;
    AlarmNews m_news;
    QSystemTrayIcon *m_tray = nullptr; // while it is wanted and there is a place for it
    bool m_wanted = false;
};

} // namespace attache
