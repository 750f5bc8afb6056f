#include "ui/shell/key_list.h"

#include "ui/pages/inbox/inbox_keys.h"
#include "ui/pages/training/training_keys.h"
#include "ui/shell/actions.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

QList<QKeySequence> sequences(const char *portable)
{
    return QKeySequence::listFromString(QString::fromLatin1(portable), QKeySequence::PortableText);
}

ShortcutGroup everywhere()
{
    ShortcutGroup group{Say::tr("Everywhere"), {}};
    for (const ActionSpec &spec : actionTable())
        group.lines << ShortcutLine{actionText(spec), actionKeys(spec)};
    return group;
}

ShortcutGroup inInbox()
{
    ShortcutGroup group{Say::tr("Inbox"), {}};
    for (const InboxKey &key : inboxKeys())
        group.lines << ShortcutLine{inboxKeyWords(key.act), inboxKeySequences(key)};
    return group;
}

ShortcutGroup inTraining()
{
    ShortcutGroup group{Say::tr("Training"), {}};
    for (const TrainingKey &key : trainingKeys())
        group.lines << ShortcutLine{trainingKeyWords(key.act), sequences(key.keys)};
    return group;
}

// Keys that stand in no table because they are few.
ShortcutGroup inOthers()
{
    return {Say::tr("Conversations and subjects"),
            {{Say::tr("conversation: example for class…"), sequences("E")},
             {Say::tr("reading: the subject of that number"), sequences("1; 0")},
             {Say::tr("reading: as proposed"), sequences("Return")},
             {Say::tr("reading: next post"), sequences("J; Right")},
             {Say::tr("reading: post before"), sequences("K; Left")},
             {Say::tr("subjects: take back what was done"), sequences("Ctrl+Z")},
             {Say::tr("subjects: do it again"), sequences("Ctrl+Shift+Z")}}};
}

} // namespace

QList<ShortcutGroup> keyGroups() { return {everywhere(), inTraining(), inInbox(), inOthers()}; }

} // namespace attache
