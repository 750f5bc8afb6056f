#include "ui/shell/import_flow.h"

#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/import_words.h"

#include <utility>

namespace attache {

ImportFlow::ImportFlow(const FigureWords &words, QObject *parent) : QObject(parent), m_words(words) {}

void ImportFlow::start(const ImportRequest &request)
{
    if (request.files.empty())
        return;
    m_waiting << request;
    if (!m_running)
        run(m_waiting.takeFirst());
}

void ImportFlow::run(const ImportRequest &request)
{
    m_running = true;
    m_elapsed.start();
    m_stop = StopToken();
    const ProgressSink tell = [this](const ImportProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] {
            emit progressed(progressWords(progress, double(m_elapsed.elapsed()) / 1000, m_words), progressShare(progress));
        });
    };
    const auto answer =
        m_tasks->writeLong(m_stop, [request, tell, stop = m_stop](Desk &desk) { return desk.import(request, tell, stop); });
    emit progressed(tr("Reading…"), {});
    m_tasks->whenDone(answer, this, [this](const Result<std::vector<Receipt>> &receipts) { take(receipts); });
}

void ImportFlow::take(const Result<std::vector<Receipt>> &answer)
{
    if (!answer)
        emit failed(describe(answer.error()));
    else
        m_receipts.insert(m_receipts.end(), answer->begin(), answer->end());
    end();
}

void ImportFlow::end()
{
    if (!m_waiting.isEmpty())
        return run(m_waiting.takeFirst());
    m_running = false;
    emit ended(std::exchange(m_receipts, {}));
}

} // namespace attache
