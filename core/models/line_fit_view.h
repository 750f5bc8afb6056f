#pragma once

#include "core/desk/cleared_lines.h"
#include "core/models/marked_text.h"

#include <QList>
#include <QString>

namespace attache {

class FigureWords;

// A cleared line that may answer a question.
struct LineFitView {
    std::string key;
    QString title;   // where it comes from, by whom cleared, until when it is valid
    QString because; // the words of the question that speak for it
    MarkedText text; // the line, with those words marked in it
    QString plain;   // the line as it is inserted
};
QList<LineFitView> lineFitViews(const std::vector<UsableLines::Fit> &fits, const std::string &question, const FigureWords &words);

} // namespace attache
