#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace attache {

// What the inbox can be told by one key.
enum class InboxAct {
    Next,
    Before,
    Open,
    Draft,
    Back,
    CopyAndOpen,
    Answered,
    Clearance,
    TooLate,
    Leave,
    Thanks,
    Spam,
    Duplicate,
    WrongClaim,
    Promise,
    Subject,
    Give,
    Note,
    Example,
    Reopen,
    InsertLine,
    History,
    Filter,
    Why,
    Undo,
    Redo,
};

struct InboxKey {
    InboxAct act;
    const char *words; // source text, translated in the context 'InboxKeys'
    const char *keys;  // portable text; several are parted by '; ', the first is the one shown
};

// The one table of these keys, in the order in which they are listed.
const QList<InboxKey> &inboxKeys();
QString inboxKeyWords(InboxAct act);
QList<QKeySequence> inboxKeySequences(const InboxKey &key);
QString inboxKeyShown(InboxAct act); // as on the button: 'A'

} // namespace attache
