#pragma once

#include "core/desk/inbox.h"
#include "core/domain/decision.h"
#include "core/models/decision_desk.h"
#include "core/models/post_link.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/inbox/inbox_keys.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace attache {

class DecisionForm;
class MessageView;
class QueueView;

// Does what the keys of the inbox say, to the messages that are chosen: at once where a key says everything, in a panel
// where words are needed. All of it can be taken back, so nothing asks twice.
class InboxActs final : public QObject {
    Q_OBJECT
public:
    InboxActs(const PageContext &context, QueueView &queue, MessageView &message, DecisionDesk &desk, QObject *parent);

    void act(InboxAct what);
    void openPost(int line);                    // of the conversation that is read
    bool speaksOfMessages(InboxAct what) const; // it is said of messages, and so needs one; the rest moves, shows or takes back
    void decideOn(const std::vector<PostKey> &posts, const Decision &decision, const QString &whom);
    void inName(const std::function<void()> &then); // asks who decides where nobody has said so yet

signals:
    void panelWanted(const QString &title, QWidget *content, int width);
    void panelDone();
    void said(const QString &words); // nothing to take back

private:
    using Rows = std::vector<InboxRow>; // of the messages as they were chosen when the act began
    void decide(const Decision &decision, const Rows &rows);
    void decide(DecisionKind kind, const Rows &rows);
    QString whom(const Rows &rows) const;
    void showEffect(const Decision &decision, const Rows &rows);
    void openForm(const QString &title, const Rows &rows, DecisionForm *form);
    void openWords(DecisionKind kind, const Rows &rows);
    void openLeave(const Rows &rows);
    void openPromise(const Rows &rows);
    void openGive(const Rows &rows);
    void openSubject(const Rows &rows);
    void openExample(const Rows &rows);
    void openClearance();
    void openOrder();
    void openHistory();
    void copyAndOpen();
    void openLink(const PostLink &link);

    PageContext m_context;
    QueueView &m_queue;
    MessageView &m_message;
    DecisionDesk &m_desk;
    QSet<QString> m_agreed; // hosts that may be opened, until the window is closed
};

} // namespace attache
