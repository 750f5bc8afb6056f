#include "core/models/fill.h"
#include "core/models/inbox_line.h"
#include "ui/dialogs/page_action.h"
#include "ui/pages/inbox/filter_bar.h"
#include "ui/pages/inbox/inbox_acts.h"
#include "ui/pages/inbox/inbox_desk_page.h"
#include "ui/pages/inbox/message_view.h"
#include "ui/pages/inbox/queue_list.h"
#include "ui/pages/inbox/queue_view.h"
#include "ui/pages/inbox/watch_part.h"
#include "ui/pages/tree_reader.h"

#include <QStackedWidget>
#include <QTabBar>

namespace attache {

using namespace Qt::StringLiterals;

void InboxDeskPage::addToPalette()
{
    for (const InboxKey &key : inboxKeys())
        //: a line of the palette: the page, then what is done there
        addPageAction(*this,
                      {fill(tr("Inbox: %1"), {inboxKeyWords(key.act)}), u"Inbox: "_s + QString::fromLatin1(key.words),
                       inboxKeySequences(key).first(), true},
                      [this, act = key.act] { perform(act); });
    addPageAction(*this, {tr("Inbox: watch words…"), u"Inbox: watch words…"_s, {}, true}, [this] {
        if (!isVisible())
            emit pageWanted();
        m_parts->setCurrentIndex(Watch);
        m_watch->add();
    });
    for (const InboxState state : kInboxStates) {
        const auto name = inboxStateName(state);
        addPageAction(*this,
                      {fill(tr("Inbox: show what is %1"), {inboxStateWords(state)}),
                       u"Inbox: show what is "_s + QString::fromLatin1(name.data(), qsizetype(name.size())).replace(u'-', u' '),
                       {},
                       true},
                      [this, state] { showState(state); });
    }
}

// As the palette asks: nothing is decided on a message that nobody had in sight.
void InboxDeskPage::perform(InboxAct act)
{
    const bool turns = act == InboxAct::Undo || act == InboxAct::Redo;
    const bool seen = isVisible() && m_stack->currentIndex() == Queue;
    if (!seen && !turns)
        showQueue();
    if (act == InboxAct::Open)
        m_message->reader()->takeFocus();
    else if (act == InboxAct::Back)
        m_queue->list()->setFocus();
    else if (seen || !m_acts->speaksOfMessages(act))
        m_acts->act(act);
    else
        say(tr("Choose the messages first."), false);
}

void InboxDeskPage::showQueue()
{
    if (!isVisible())
        emit pageWanted();
    m_parts->setCurrentIndex(Queue);
}

void InboxDeskPage::showState(InboxState state)
{
    showQueue();
    m_queue->filters().setState(state);
}

} // namespace attache
