#pragma once

#include "core/desk/import_request.h"
#include "core/base/result.h"
#include "core/base/stop.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

namespace attache {

class DeskTasks;
class FigureWords;
class UserPrompts;

// Files into the workspace: reads them with progress, asks for what only a person knows (columns, whose account is ours),
// and hands over the receipts. One import at a time; files given meanwhile wait.
// Must outlive the DeskTasks: progress is told from its worker.
class ImportFlow final : public QObject {
    Q_OBJECT
public:
    ImportFlow(const FigureWords &words, UserPrompts &prompts, QObject *parent = nullptr);
    void setTasks(DeskTasks *tasks) { m_tasks = tasks; }

    void start(const QStringList &files);
    void cancel() { m_stop.raise(); }
    bool isRunning() const { return m_running; }

signals:
    void progressed(const QString &words, std::optional<double> share);
    void ended(const std::vector<attache::Receipt> &receipts);
    void failed(const QString &words);

private:
    void run(const ImportRequest &request);
    void take(const Result<std::vector<Receipt>> &answer, const ImportRequest &request);
    bool askColumns(const Receipt &receipt);
    void askOwnAccount(const Receipt &receipt);
    void addOwn(const std::vector<std::string> &own);
    void end();

    const FigureWords &m_words;
    UserPrompts &m_prompts;
    DeskTasks *m_tasks = nullptr;
    StopToken m_stop;
    QElapsedTimer m_elapsed;
    bool m_running = false;
    QList<ImportRequest> m_waiting;
    std::vector<Receipt> m_receipts;
};

} // namespace attache
