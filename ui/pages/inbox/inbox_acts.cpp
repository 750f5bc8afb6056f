#include "ui/pages/inbox/inbox_acts.h"

#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/history_words.h"
#include "core/models/inbox_model.h"
#include "core/models/officer_name.h"
#include "ui/dialogs/open_link.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/pages/inbox/choice_panel.h"
#include "ui/pages/inbox/decision_forms.h"
#include "ui/pages/inbox/filter_bar.h"
#include "ui/pages/inbox/message_view.h"
#include "ui/pages/inbox/queue_list.h"
#include "ui/pages/inbox/queue_view.h"

#include <QClipboard>
#include <QGuiApplication>

namespace attache {

namespace {

constexpr int kFormWidth = 420;

// Where a message stands after a decision on its standing; nothing where the decision says something else of it.
std::optional<InboxState> stateAfter(DecisionKind kind)
{
    if (facetOf(kind) != Facet::Standing)
        return {};
    switch (kind) {
    case DecisionKind::Reopened: return InboxState::Waiting;
    case DecisionKind::MarkedAnswered: return InboxState::MarkedAnswered;
    case DecisionKind::TooLate: return InboxState::TooLate;
    default: return InboxState::LeftOnPurpose;
    }
}

// What is said of messages, and so needs one; the rest moves, shows or takes back.
bool speaksOfMessages(InboxAct what)
{
    switch (what) {
    case InboxAct::Next:
    case InboxAct::Before:
    case InboxAct::Open:
    case InboxAct::Draft:
    case InboxAct::Back:
    case InboxAct::CopyAndOpen:
    case InboxAct::History:
    case InboxAct::Filter:
    case InboxAct::Why:
    case InboxAct::Undo:
    case InboxAct::Redo: return false;
    default: return true;
    }
}

} // namespace

InboxActs::InboxActs(const PageContext &context, QueueView &queue, MessageView &message, DecisionDesk &desk, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_queue(queue),
      m_message(message),
      m_desk(desk)
{}

void InboxActs::act(InboxAct what)
{
    const bool turns = what == InboxAct::Undo || what == InboxAct::Redo;
    if (m_context.readOnly && (turns || speaksOfMessages(what)))
        return emit said(tr("This workspace can only be read here."));
    if (speaksOfMessages(what) && m_queue.chosen().empty())
        return;
    switch (what) {
    case InboxAct::Next: return m_queue.step(1);
    case InboxAct::Before: return m_queue.step(-1);
    case InboxAct::Draft: return m_message.draftEdit()->setFocus(Qt::ShortcutFocusReason);
    case InboxAct::Filter: return m_queue.filters().openMenu();
    case InboxAct::Why: return openOrder();
    case InboxAct::CopyAndOpen: return copyAndOpen();
    case InboxAct::InsertLine: return m_message.insertLine();
    case InboxAct::Clearance: return openClearance();
    case InboxAct::History: return openHistory();
    case InboxAct::Undo: return m_desk.undo();
    case InboxAct::Redo: return m_desk.redo();
    case InboxAct::Answered: return decide(DecisionKind::MarkedAnswered, {});
    case InboxAct::TooLate: return decide(DecisionKind::TooLate, {});
    case InboxAct::Thanks: return decide(DecisionKind::ClosingCourtesy, {});
    case InboxAct::Spam: return decide(DecisionKind::Spam, {});
    case InboxAct::Duplicate: return decide(DecisionKind::Duplicate, {});
    case InboxAct::Reopen: return decide(DecisionKind::Reopened, {});
    case InboxAct::Leave: return inName([this] { openLeave(); });
    case InboxAct::Promise: return inName([this] { openPromise(); });
    case InboxAct::Subject: return inName([this] { openSubject(); });
    case InboxAct::Give: return inName([this] { openGive(); });
    case InboxAct::Note: return inName([this] { openWords(DecisionKind::Note); });
    case InboxAct::WrongClaim: return inName([this] { openWords(DecisionKind::WrongClaim); });
    case InboxAct::Example: return inName([this] { openExample(); });
    case InboxAct::Open:
    case InboxAct::Back: break; // keys of the list and of what stands beside it
    }
}

void InboxActs::inName(const std::function<void()> &then)
{
    if (!m_context.officer.name().isEmpty())
        return then();
    auto *form = new OfficerForm;
    connect(form, &FormPanel::submitted, this, [this, form, then] {
        const QString name = form->name();
        if (name.isEmpty())
            return form->complain(tr("Please write your name."));
        m_context.officer.set(name);
        m_desk.act([name](PressDesk &press, const Deed &deed) { return press.addOfficer(deed, name.toStdString()); }, {});
        emit panelDone();
        then();
    });
    emit panelWanted(tr("Who decides?"), form, kFormWidth);
}

void InboxActs::decide(DecisionKind kind, const QString &reason)
{
    Decision decision;
    decision.kind = kind;
    decision.reason = reason.toStdString();
    inName([this, decision] { decide(decision); });
}

void InboxActs::decide(const Decision &decision)
{
    const std::vector<InboxRow> rows = m_queue.chosen();
    std::vector<PostKey> posts;
    for (const InboxRow &row : rows)
        posts.push_back(row.post.key);
    if (posts.empty())
        return;
    const QString whom = rows.size() == 1 ? inboxLine(rows.front(), m_queue.zone(), m_context.words).who
                                          : m_context.words.items(Item::Message, std::int64_t(rows.size()));
    decideOn(posts, decision, whom);
    showEffect(decision);
}

void InboxActs::decideOn(const std::vector<PostKey> &posts, const Decision &decision, const QString &whom)
{
    std::vector<Decision> decisions;
    for (const PostKey &post : posts) {
        decisions.push_back(decision);
        decisions.back().post = post;
    }
    m_desk.decide(decisions, decidedWords(decision.kind, whom));
}

// What the list can show before the workspace has written it.
void InboxActs::showEffect(const Decision &decision)
{
    const auto state = stateAfter(decision.kind);
    std::vector<std::int64_t> refs;
    for (const InboxRow &row : m_queue.chosen()) {
        refs.push_back(row.ref);
        const auto at = m_queue.model().indexOf(row.post.key);
        if (at && decision.kind == DecisionKind::Coded)
            m_queue.model().setSubject(*at, decision.value);
        if (at && decision.kind == DecisionKind::GivenTo)
            m_queue.model().setAssignee(*at, decision.value);
    }
    if (state && *state != m_queue.filters().request().state)
        m_queue.take(refs);
}

void InboxActs::openForm(const QString &title, DecisionForm *form)
{
    connect(form, &FormPanel::submitted, this, [this, form] {
        const auto decision = form->decision();
        if (!decision)
            return form->complain(form->missing());
        emit panelDone();
        decide(*decision);
    });
    emit panelWanted(title, form, kFormWidth);
}

void InboxActs::openLeave()
{
    const LocalDay today = m_queue.zone().dayOf(m_queue.counts().now);
    openForm(tr("Leave unanswered on purpose"), new LeaveForm(today, m_queue.zone(), m_context.officer.name()));
}

// The draft promises first; without one what we said last.
void InboxActs::openPromise()
{
    const LocalDay today = m_queue.zone().dayOf(m_queue.counts().now);
    std::string text = m_message.draft().toStdString();
    LocalDay said = today;
    if (const Post *ours = latestOfOurs(m_message.file().tree); text.empty() && ours) {
        text = ours->text;
        said = m_queue.zone().dayOf(ours->createdAt);
    }
    const auto proposal = proposePromise(text, said);
    const QString words =
        proposal ? QString::fromStdString(text.substr(proposal->begin, proposal->end - proposal->begin)) : QString();
    openForm(tr("Promise"), new PromiseForm(words, proposal ? proposal->due : today + kPromiseDays, m_queue.zone()));
}

void InboxActs::openWords(DecisionKind kind)
{
    const bool claim = kind == DecisionKind::WrongClaim;
    openForm(claim ? tr("Wrong claim") : tr("Note"),
             new WordsForm(kind,
                           claim
                               ? tr("What was said is wrong. Put down what is right, in words or as the link of the correction.")
                               : tr("For the team; it stands beside the message and in no report."),
                           claim ? tr("The correction") : tr("The note")));
}

void InboxActs::openGive()
{
    QStringList officers;
    for (const std::string &officer : m_queue.filters().officers())
        officers << QString::fromStdString(officer);
    if (!officers.contains(m_context.officer.name()))
        officers.prepend(m_context.officer.name());
    const InboxRow *row = m_queue.current();
    openForm(tr("Give to"), new GiveForm(officers, row ? QString::fromStdString(row->assignee) : QString()));
}

void InboxActs::openSubject()
{
    auto *panel = new ChoicePanel(tr("The first that fits, from the top."), ChoicePanel::subjects());
    connect(panel, &ChoicePanel::chosen, this, [this](const QString &code) {
        Decision decision;
        decision.kind = DecisionKind::Coded;
        decision.value = code.toStdString();
        emit panelDone();
        decide(decision);
    });
    emit panelWanted(tr("Subject"), panel, kFormWidth);
}

void InboxActs::openExample()
{
    auto *panel = new ChoicePanel(tr("For the training of the team; it changes no figure."), ChoicePanel::examples());
    connect(panel, &ChoicePanel::chosen, this, [this](const QString &value) {
        Decision decision;
        decision.kind = DecisionKind::Example;
        decision.value = value.toStdString();
        emit panelDone();
        decide(decision);
    });
    emit panelWanted(tr("Example"), panel, kFormWidth);
}

void InboxActs::copyAndOpen()
{
    const InboxRow *row = m_queue.current();
    if (!row)
        return;
    const QString draft = m_message.draft().trimmed();
    if (!draft.isEmpty()) {
        QGuiApplication::clipboard()->setText(draft);
        m_message.saveDraft();
        emit said(
            fill(tr("Draft copied. Once it is posted, %1 marks the message answered."), {inboxKeyShown(InboxAct::Answered)}));
    }
    if (const auto &line = m_message.usedLine(); line && !draft.isEmpty() && !m_context.readOnly)
        inName([this, key = row->post.key, value = *line] {
            Decision decision;
            decision.kind = DecisionKind::UsedLine;
            decision.value = value;
            decideOn({key}, decision, tr("draft copied"));
        });
    if (const auto link = linkOf(row->post))
        openLink(*link);
    else
        emit said(draft.isEmpty() ? tr("Where this post stands is not known.")
                                  : tr("Draft copied. Where this post stands is not known."));
}

void InboxActs::openLink(const PostLink &link)
{
    if (!m_agreed.contains(link.host)
        && !m_context.prompts.confirm(fill(tr("Open %1?"), {link.host}),
                                      fill(tr("Your browser will go to %1. Until the window is closed, this host is not asked "
                                              "about again."),
                                           {link.address}),
                                      tr("Open")))
        return;
    m_agreed << link.host;
    attache::openLink(link.address);
}

} // namespace attache
