#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/import_request.h"

#include <QElapsedTimer>
#include <QObject>

namespace attache {

class DeskTasks;
class FigureWords;

// Files into the workspace: reads them with progress and hands over the receipts. One import at a time; what is asked for
// meanwhile waits. Must outlive the DeskTasks: progress is told from its worker.
class ImportFlow final : public QObject {
    Q_OBJECT
public:
    explicit ImportFlow(const FigureWords &words, QObject *parent = nullptr);
    void setTasks(DeskTasks *tasks) { m_tasks = tasks; }

    void start(const ImportRequest &request);
    void cancel() { m_stop.raise(); }
    bool isRunning() const { return m_running; }

signals:
    void progressed(const QString &words, std::optional<double> share);
    void ended(const std::vector<attache::Receipt> &receipts);
    void failed(const QString &words);

private:
    void run(const ImportRequest &request);
    void take(const Result<std::vector<Receipt>> &answer);
    void end();

    const FigureWords &m_words;
    DeskTasks *m_tasks = nullptr;
    StopToken m_stop;
    QElapsedTimer m_elapsed;
    bool m_running = false;
    QList<ImportRequest> m_waiting;
    std::vector<Receipt> m_receipts;
};

} // namespace attache
