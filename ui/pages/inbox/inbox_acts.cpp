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
    return kind == DecisionKind::Reopened ? InboxState::Waiting : inboxStateNamed(decisionName(kind));
}

} // namespace

bool InboxActs::speaksOfMessages(InboxAct what) const
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
    const Rows rows = speaksOfMessages(what) ? m_queue.chosen() : Rows();
    if (speaksOfMessages(what) && rows.empty())
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
    case InboxAct::Answered: return decide(DecisionKind::MarkedAnswered, rows);
    case InboxAct::TooLate: return decide(DecisionKind::TooLate, rows);
    case InboxAct::Thanks: return decide(DecisionKind::ClosingCourtesy, rows);
    case InboxAct::Spam: return decide(DecisionKind::Spam, rows);
    case InboxAct::Duplicate: return decide(DecisionKind::Duplicate, rows);
    case InboxAct::Reopen: return decide(DecisionKind::Reopened, rows);
    case InboxAct::Leave: return inName([this, rows] { openLeave(rows); });
    case InboxAct::Promise: return inName([this, rows] { openPromise(rows); });
    case InboxAct::Subject: return inName([this, rows] { openSubject(rows); });
    case InboxAct::Give: return inName([this, rows] { openGive(rows); });
    case InboxAct::Note: return inName([this, rows] { openWords(DecisionKind::Note, rows); });
    case InboxAct::WrongClaim: return inName([this, rows] { openWords(DecisionKind::WrongClaim, rows); });
    case InboxAct::Example: return inName([this, rows] { openExample(rows); });
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

void InboxActs::decide(DecisionKind kind, const Rows &rows)
{
    Decision decision;
    decision.kind = kind;
    inName([this, decision, rows] { decide(decision, rows); });
}

QString InboxActs::whom(const Rows &rows) const
{
    return rows.size() == 1 ? inboxLine(rows.front(), m_queue.zone(), m_context.words).who
                            : m_context.words.items(Item::Message, std::int64_t(rows.size()));
}

void InboxActs::decide(const Decision &decision, const Rows &rows)
{
    std::vector<PostKey> posts;
    for (const InboxRow &row : rows)
        posts.push_back(row.post.key);
    if (posts.empty())
        return;
    decideOn(posts, decision, whom(rows));
    showEffect(decision, rows);
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
void InboxActs::showEffect(const Decision &decision, const Rows &rows)
{
    const auto state = stateAfter(decision.kind);
    std::vector<std::int64_t> refs;
    for (const InboxRow &row : rows) {
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

// While a form is open, other messages may be chosen and the list may grow: it decides on those that it was opened for.
void InboxActs::openForm(const QString &title, const Rows &rows, DecisionForm *form)
{
    connect(form, &FormPanel::submitted, this, [this, form, rows] {
        const auto decision = form->decision();
        if (!decision)
            return form->complain(form->missing());
        emit panelDone();
        decide(*decision, rows);
    });
    //: the title of a form: what is decided, then on whom
    emit panelWanted(fill(tr("%1: %2"), {title, whom(rows)}), form, kFormWidth);
}

void InboxActs::openLeave(const Rows &rows)
{
    const LocalDay today = m_queue.zone().dayOf(m_queue.counts().now);
    openForm(tr("Leave unanswered on purpose"), rows, new LeaveForm(today, m_queue.zone(), m_context.officer.name()));
}

// The draft promises first; without one what we said last.
void InboxActs::openPromise(const Rows &rows)
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
    openForm(tr("Promise"), rows, new PromiseForm(words, proposal ? proposal->due : today + kPromiseDays, m_queue.zone()));
}

void InboxActs::openWords(DecisionKind kind, const Rows &rows)
{
    const bool claim = kind == DecisionKind::WrongClaim;
    openForm(claim ? tr("Wrong claim") : tr("Note"), rows,
             new WordsForm(kind,
                           claim
                               ? tr("What was said is wrong. Put down what is right, in words or as the link of the correction.")
                               : tr("For the team; it stands beside the message and in no report."),
                           claim ? tr("The correction") : tr("The note")));
}

void InboxActs::openGive(const Rows &rows)
{
    QStringList officers;
    for (const std::string &officer : m_queue.filters().officers())
        officers << QString::fromStdString(officer);
    if (!officers.contains(m_context.officer.name()))
        officers.prepend(m_context.officer.name());
    openForm(tr("Give to"), rows, new GiveForm(officers, QString::fromStdString(rows.front().assignee)));
}

void InboxActs::openSubject(const Rows &rows)
{
    auto *panel = new ChoicePanel(tr("The first that fits, from the top."), ChoicePanel::subjects());
    connect(panel, &ChoicePanel::chosen, this, [this, rows](const QString &code) {
        Decision decision;
        decision.kind = DecisionKind::Coded;
        decision.value = code.toStdString();
        emit panelDone();
        decide(decision, rows);
    });
    emit panelWanted(fill(tr("%1: %2"), {tr("Subject"), whom(rows)}), panel, kFormWidth);
}

void InboxActs::openExample(const Rows &rows)
{
    auto *panel = new ChoicePanel(tr("For the training of the team; it changes no figure."), ChoicePanel::examples());
    connect(panel, &ChoicePanel::chosen, this, [this, rows](const QString &value) {
        Decision decision;
        decision.kind = DecisionKind::Example;
        decision.value = value.toStdString();
        emit panelDone();
        decide(decision, rows);
    });
    emit panelWanted(fill(tr("%1: %2"), {tr("Example"), whom(rows)}), panel, kFormWidth);
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
