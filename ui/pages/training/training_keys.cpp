#include "ui/pages/training/training_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

const TrainingKey &keyOf(TrainingAct act)
{
    const QList<TrainingKey> &table = trainingKeys();
    return *std::find_if(table.begin(), table.end(), [act](const TrainingKey &key) { return key.act == act; });
}

} // namespace

const QList<TrainingKey> &trainingKeys()
{
    static const QList<TrainingKey> table{
        {TrainingAct::Present, QT_TRANSLATE_NOOP("TrainingKeys", "present…"), "P"},
        {TrainingAct::Room, QT_TRANSLATE_NOOP("TrainingKeys", "case room…"), "R"},
        {TrainingAct::Point, QT_TRANSLATE_NOOP("TrainingKeys", "the point…"), "E"},
        {TrainingAct::Wording, QT_TRANSLATE_NOOP("TrainingKeys", "wording and stops…"), "W"},
        {TrainingAct::Collect, QT_TRANSLATE_NOOP("TrainingKeys", "collection…"), "C"},
        {TrainingAct::Similar, QT_TRANSLATE_NOOP("TrainingKeys", "beside a similar one"), "S"},
        {TrainingAct::Pair, QT_TRANSLATE_NOOP("TrainingKeys", "the two chosen side by side"), "X"},
        {TrainingAct::Retire, QT_TRANSLATE_NOOP("TrainingKeys", "take off the list"), "D"},
        {TrainingAct::Export, QT_TRANSLATE_NOOP("TrainingKeys", "export a case pack…"), "Ctrl+E"},
        {TrainingAct::Import, QT_TRANSLATE_NOOP("TrainingKeys", "import a case pack…"), "Ctrl+Shift+I"},
        {TrainingAct::Starter, QT_TRANSLATE_NOOP("TrainingKeys", "add the invented cases"), "B"},
        {TrainingAct::Undo, QT_TRANSLATE_NOOP("TrainingKeys", "take back what was done"), "Ctrl+Z"},
        {TrainingAct::Redo, QT_TRANSLATE_NOOP("TrainingKeys", "do it again"), "Ctrl+Shift+Z"},
    };
    return table;
}

QString trainingKeyWords(TrainingAct act) { return QCoreApplication::translate("TrainingKeys", keyOf(act).words); }

QString trainingKeyShown(TrainingAct act)
{
    return QKeySequence::listFromString(QString::fromLatin1(keyOf(act).keys), QKeySequence::PortableText)
        .first()
        .toString(QKeySequence::NativeText);
}

} // namespace attache
