#pragma once

#include "core/store/search_index.h"

#include <QObject>
#include <QTimer>

namespace attache {

class DeskTasks;

// Brings the search index up to date in steps so short that nothing else waits for them, while nobody else writes. `tasks`
// must outlive it.
class SearchIndexing final : public QObject {
    Q_OBJECT
public:
    explicit SearchIndexing(DeskTasks &tasks, QObject *parent = nullptr);

    // Posts may have come: goes on until everything is indexed.
    void wake();
    void pause(bool paused); // while an import has the writer

signals:
    void reached(attache::SearchProgress progress);

private:
    void step();

    DeskTasks &m_tasks;
    QTimer m_rest; // between two steps
    bool m_paused = false, m_stepping = false;
};

} // namespace attache
