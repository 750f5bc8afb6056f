#include "ui/shell/import_flow.h"

#include "core/models/desk_tasks.h"
#include "core/models/display_text.h"
#include "core/models/error_words.h"
#include "core/models/import_words.h"
#include "core/models/table_preview.h"
#include "ui/dialogs/user_prompts.h"

#include <QFileInfo>

#include <algorithm>

namespace attache {

namespace {

QString fileName(const std::string &path)
{
    return oneLine(QFileInfo(QString::fromStdString(path)).fileName().toStdString(), 60);
}

bool needsColumns(const Receipt &receipt) { return receipt.error && receipt.error->code == Errc::NeedsMapping; }

bool needsAccount(const Receipt &receipt)
{
    return std::any_of(receipt.warnings.begin(), receipt.warnings.end(),
                       [](const WarningCount &w) { return w.code == Warning::NoOwnAccount; });
}

AccountKey keyOf(const std::string &own)
{
    const auto colon = own.find(':');
    return colon == std::string::npos ? AccountKey{{}, own} : AccountKey{own.substr(0, colon), own.substr(colon + 1)};
}

} // namespace

ImportFlow::ImportFlow(const FigureWords &words, UserPrompts &prompts, QObject *parent)
    : QObject(parent), m_words(words), m_prompts(prompts)
{
}

void ImportFlow::start(const QStringList &files)
{
    ImportRequest request;
    for (const QString &file : files)
        request.files.push_back(file.toStdString());
    if (request.files.empty())
        return;
    m_waiting << request;
    if (!m_running)
        run(m_waiting.takeFirst());
}

void ImportFlow::run(const ImportRequest &request)
{
    if (!std::exchange(m_running, true))
        m_elapsed.start();
    m_stop = StopToken();
    const ProgressSink tell = [this](const ImportProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] {
            emit progressed(progressWords(progress, double(m_elapsed.elapsed()) / 1000, m_words), progressShare(progress));
        });
    };
    const auto answer =
        m_tasks->write(m_stop, [request, tell, stop = m_stop](Desk &desk) { return desk.import(request, tell, stop); });
    emit progressed(tr("Reading…"), {});
    m_tasks->whenDone(answer, this, [this, request](const Result<std::vector<Receipt>> &receipts) { take(receipts, request); });
}

void ImportFlow::take(const Result<std::vector<Receipt>> &answer, const ImportRequest &request)
{
    if (!answer) {
        emit failed(describe(answer.error()));
        return end();
    }
    for (const Receipt &receipt : answer.value()) {
        const bool asked = needsColumns(receipt) && !request.columnMap && askColumns(receipt);
        if (!asked)
            m_receipts.push_back(receipt);
    }
    end();
}

bool ImportFlow::askColumns(const Receipt &receipt)
{
    const auto preview = tablePreview(receipt.path);
    if (!preview)
        return false;
    const auto choices = m_prompts.importChoices({fileName(receipt.path), preview->columns, preview->rows, false});
    if (!choices)
        return false;
    ImportRequest again;
    again.files = {receipt.path};
    again.columnMap = choices->columnMap;
    again.platform = choices->platform;
    again.own = choices->own;
    m_waiting.prepend(again);
    return true;
}

void ImportFlow::end()
{
    if (!m_waiting.isEmpty())
        return run(m_waiting.takeFirst());
    m_running = false;
    const std::vector<Receipt> receipts = std::exchange(m_receipts, {});
    emit ended(receipts);
    const auto unknown = std::find_if(receipts.begin(), receipts.end(), needsAccount);
    if (unknown != receipts.end())
        askOwnAccount(*unknown);
}

void ImportFlow::askOwnAccount(const Receipt &receipt)
{
    if (const auto choices = m_prompts.importChoices({fileName(receipt.path), {}, {}, true}))
        addOwn(choices->own);
}

void ImportFlow::addOwn(const std::vector<std::string> &own)
{
    for (const std::string &name : own) {
        Account account;
        account.key = keyOf(name);
        const auto answer = m_tasks->write(StopToken(), [account](Desk &desk) { return desk.addAccount(account); });
        m_tasks->whenDone(answer, this, [this](const Status &status) {
            if (!status)
                emit failed(describe(status.error()));
            emit ended({});
        });
    }
}

} // namespace attache
