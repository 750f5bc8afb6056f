#include "core/base/whole_file.h"
#include "core/models/clearance_letter.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/history_words.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/pages/inbox/inbox_acts.h"
#include "ui/pages/inbox/letter_panel.h"
#include "ui/pages/inbox/message_view.h"
#include "ui/pages/inbox/post_panel.h"
#include "ui/pages/inbox/queue_view.h"

namespace attache {

namespace {

constexpr int kReadingWidth = 480;
constexpr std::int64_t kHistoryLines = 60;

struct Read {
    std::vector<HistoryEntry> ofMessage, all;
    std::vector<Decision> said;
};

Result<Read> readHistory(const Desk &desk, const std::optional<PostKey> &post)
{
    auto all = desk.press().history(0, kHistoryLines);
    if (!all)
        return all.error();
    if (!post)
        return Read{{}, std::move(*all), {}};
    auto ofMessage = desk.press().historyOf(*post);
    auto said = desk.press().decisionsOn(*post);
    if (!ofMessage || !said)
        return ofMessage ? said.error() : ofMessage.error();
    return Read{std::move(*ofMessage), std::move(*all), std::move(*said)};
}

} // namespace

void InboxActs::openOrder()
{
    auto *panel = new OrderPanel(m_queue.counts(), m_context.words, m_context.readOnly);
    connect(panel, &OrderPanel::targetChosen, this, [this](double hours) {
        emit panelDone();
        m_desk.act([hours](PressDesk &press, const Deed &deed) { return press.setTargetHours(deed, hours); },
                   fill(tr("The target is now %1."), {m_context.words.duration(hours * 3600)}));
    });
    emit panelWanted(tr("Why this order"), panel, kReadingWidth);
}

void InboxActs::openHistory()
{
    const InboxRow *row = m_queue.current();
    const auto post = row ? std::optional(row->post.key) : std::nullopt;
    const auto answer = m_context.tasks.read(StopToken(), [post](const Desk &desk) { return readHistory(desk, post); });
    m_context.tasks.whenDone(answer, this, [this](const Result<Read> &read) {
        if (!read)
            return emit said(describe(read.error()));
        QStringList lines;
        for (const Decision &decision : read->said)
            lines << saidWords(decision, m_queue.zone(), m_context.words);
        auto *panel = new HistoryPanel(lines, historyLines(read->ofMessage, m_queue.zone(), m_context.words),
                                       historyLines(read->all, m_queue.zone(), m_context.words), m_context.readOnly);
        connect(panel, &HistoryPanel::undoWanted, this, [this] { act(InboxAct::Undo); });
        connect(panel, &HistoryPanel::redoWanted, this, [this] { act(InboxAct::Redo); });
        emit panelWanted(tr("History"), panel, kReadingWidth);
    });
}

void InboxActs::openClearance()
{
    const InboxRow *row = m_queue.current();
    if (!row)
        return;
    const QString letter =
        clearanceLetter(m_message.file().tree, row->post.key, m_message.draft(), m_queue.zone(), m_context.words);
    auto *panel =
        new LetterPanel(tr("The question, what was said before, and the draft: plain text for whoever clears it."), letter);
    connect(panel, &LetterPanel::copied, this, [this] {
        emit panelDone();
        emit said(tr("Copied for clearance: question, context, draft"));
    });
    connect(panel, &LetterPanel::saveWanted, this, [this, letter] {
        const auto path = m_context.prompts.saveFile(tr("Save for clearance"), tr("Clearance.txt"), tr("Plain text (*.txt)"));
        if (!path)
            return;
        const Status written = writeWholeFile(path->toStdString(), letter.toStdString());
        emit said(written ? fill(tr("Saved: %1"), {*path}) : describe(written.error()));
    });
    emit panelWanted(tr("Send for clearance"), panel, kReadingWidth);
}

void InboxActs::openPost(int line)
{
    const std::vector<TreeRow> &tree = m_message.file().tree;
    if (line < 0 || line >= int(tree.size()) || tree[std::size_t(line)].ghost)
        return;
    const auto answer = m_context.tasks.read(
        StopToken(), [key = tree[std::size_t(line)].post.key](const Desk &desk) { return desk.press().versions(key); });
    m_context.tasks.whenDone(answer, this, [this](const Result<std::vector<Post>> &versions) {
        if (!versions || versions->empty())
            return emit said(versions ? tr("This post is no longer there.") : describe(versions.error()));
        auto *panel = new PostPanel(*versions, m_message.known(), m_queue.zone(), m_context.words);
        connect(panel, &PostPanel::linkWanted, this, &InboxActs::openLink);
        emit panelWanted(tr("This post"), panel, kReadingWidth);
    });
}

} // namespace attache
