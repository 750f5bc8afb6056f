#pragma once

#include "core/base/zone.h"
#include "core/domain/decision.h"
#include "core/store/step_store.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace attache {

class FigureWords;

// What a step did: 'marked answered', 'cleared line', 'several decisions'. `what` is the step's stable word.
QString stepWords(const std::string &what);

// Who did, took back or did again what, and when; the latest first.
struct HistoryLine {
    QString what, who, when;
    bool undone = false; // it is taken back now
};
QList<HistoryLine> historyLines(const std::vector<HistoryEntry> &entries, const Zone &zone, const FigureWords &words);

// What the officer reads after a decision: 'Marked answered: Amina R.'; `whom` is a person or '12 messages'.
QString decidedWords(DecisionKind kind, const QString &whom);
// One decision in force: 'subject: consular (Rania, 14 Oct 2026 17:40)'.
QString saidWords(const Decision &decision, const Zone &zone, const FigureWords &words);
// All of them in a few words, for the line below a name: 'given to Ilka · note: called her · promise by 5 Nov'.
QString saidInShort(const std::vector<Decision> &decisions, const Zone &zone, const FigureWords &words);

} // namespace attache
