#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace attache {

// What the page of examples can be told by one key.
enum class TrainingAct { Present, Room, Point, Wording, Collect, Similar, Pair, Retire, Export, Import, Starter, Undo, Redo };

struct TrainingKey {
    TrainingAct act;
    const char *words; // source text, translated in the context 'TrainingKeys'
    const char *keys;  // portable text; several are parted by '; ', the first is the one shown
};

// The one table of these keys, in the order in which they are listed.
const QList<TrainingKey> &trainingKeys();
QString trainingKeyWords(TrainingAct act);
QString trainingKeyShown(TrainingAct act); // as on the button: 'P'

} // namespace attache
