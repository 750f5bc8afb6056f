#pragma once

#include "core/domain/teaching_case.h"
#include "core/measure/likeness.h"
#include "core/models/reader_view.h"

#include <QString>
#include <QStringList>

namespace attache {

class FigureWords;

// A teaching case as a person reads it. Whatever came from elsewhere is isolated; names are those of the case, never others.
QString caseText(const std::string &text); // text of a case for display, in its own direction
QString caseTitle(const TeachingCase &teaching);
QString casePersonWords(const TeachingCase &teaching, const std::string &id); // its name; 'Our account A', 'Person C'
QString casePostText(const CasePost &post);                                   // says so where the words are left out
QString caseMoment(std::int64_t seconds, const FigureWords &words);           // 'at the start', 'after 2 h 35 min'
QString verdictWords(Verdict verdict);                                        // 'worth copying', 'worth discussing'
QString caseKindWords(CaseKind kind);                                         // 'post', 'exchange', 'incident'
QString pointReasonWords(PointReason reason);                                 // why a replay stops here
QString pointQuestion(const DecisionPoint &point);
// What is revealed: as the point says, else what came next.
QString pointHappened(const TeachingCase &teaching, const DecisionPoint &point, const FigureWords &words);

// What counts at a point for which nobody wrote a rubric: the usual lines.
std::vector<TeachingCase> withRubrics(std::vector<TeachingCase> cases);

// The first `posts` of it for a reader, with the places at which a replay stops; fewer than 0: all of them.
ReaderView caseReaderView(const TeachingCase &teaching, const FigureWords &words, int posts = -1);

// 'Alike: platform, hour. Different: subject (half).'
QStringList likenessWords(const Likeness &likeness, const CaseTraits &a, const CaseTraits &b);

// Said wherever exact words are shown or leave the house.
QString exactWordsNotice();

} // namespace attache
