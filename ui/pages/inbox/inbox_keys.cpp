#include "ui/pages/inbox/inbox_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

const InboxKey &keyOf(InboxAct act)
{
    const QList<InboxKey> &table = inboxKeys();
    return *std::find_if(table.begin(), table.end(), [act](const InboxKey &key) { return key.act == act; });
}

} // namespace

const QList<InboxKey> &inboxKeys()
{
    static const QList<InboxKey> table{
        {InboxAct::Next, QT_TRANSLATE_NOOP("InboxKeys", "next message"), "J"},
        {InboxAct::Before, QT_TRANSLATE_NOOP("InboxKeys", "message before"), "K"},
        {InboxAct::Open, QT_TRANSLATE_NOOP("InboxKeys", "into the conversation"), "Return"},
        {InboxAct::Draft, QT_TRANSLATE_NOOP("InboxKeys", "into the draft"), "D"},
        {InboxAct::Back, QT_TRANSLATE_NOOP("InboxKeys", "back to the list"), "Esc"},
        {InboxAct::CopyAndOpen, QT_TRANSLATE_NOOP("InboxKeys", "copy and open"), "O; Ctrl+Return"},
        {InboxAct::Answered, QT_TRANSLATE_NOOP("InboxKeys", "answered"), "A"},
        {InboxAct::Clearance, QT_TRANSLATE_NOOP("InboxKeys", "send for clearance…"), "S"},
        {InboxAct::TooLate, QT_TRANSLATE_NOOP("InboxKeys", "too late"), "L"},
        {InboxAct::Leave, QT_TRANSLATE_NOOP("InboxKeys", "leave unanswered…"), "U"},
        {InboxAct::Promise, QT_TRANSLATE_NOOP("InboxKeys", "promise…"), "P"},
        {InboxAct::Subject, QT_TRANSLATE_NOOP("InboxKeys", "subject…"), "C"},
        {InboxAct::Give, QT_TRANSLATE_NOOP("InboxKeys", "give to…"), "G"},
        {InboxAct::Note, QT_TRANSLATE_NOOP("InboxKeys", "note…"), "N"},
        {InboxAct::WrongClaim, QT_TRANSLATE_NOOP("InboxKeys", "wrong claim…"), "W"},
        {InboxAct::Thanks, QT_TRANSLATE_NOOP("InboxKeys", "closing thanks"), "T"},
        {InboxAct::Spam, QT_TRANSLATE_NOOP("InboxKeys", "spam"), "X"},
        {InboxAct::Duplicate, QT_TRANSLATE_NOOP("InboxKeys", "duplicate"), "R"},
        {InboxAct::Example, QT_TRANSLATE_NOOP("InboxKeys", "example…"), "E"},
        {InboxAct::Reopen, QT_TRANSLATE_NOOP("InboxKeys", "back to the queue"), "B"},
        {InboxAct::InsertLine, QT_TRANSLATE_NOOP("InboxKeys", "insert line"), "Y"},
        {InboxAct::History, QT_TRANSLATE_NOOP("InboxKeys", "history…"), "H"},
        {InboxAct::Filter, QT_TRANSLATE_NOOP("InboxKeys", "filter"), "F"},
        {InboxAct::Why, QT_TRANSLATE_NOOP("InboxKeys", "why this order"), "I"},
        {InboxAct::Undo, QT_TRANSLATE_NOOP("InboxKeys", "take back what was done"), "Ctrl+Z"},
        {InboxAct::Redo, QT_TRANSLATE_NOOP("InboxKeys", "do it again"), "Ctrl+Shift+Z; Ctrl+Y"},
    };
    return table;
}

QString inboxKeyWords(InboxAct act) { return QCoreApplication::translate("InboxKeys", keyOf(act).words); }

QList<QKeySequence> inboxKeySequences(const InboxKey &key)
{
    return QKeySequence::listFromString(QString::fromLatin1(key.keys), QKeySequence::PortableText);
}

QString inboxKeyShown(InboxAct act) { return inboxKeySequences(keyOf(act)).first().toString(QKeySequence::NativeText); }

} // namespace attache
