#pragma once

#include "core/store/search_highlight.h"

#include <QList>
#include <QString>

#include <string_view>
#include <vector>

namespace attache {

// A text of strangers on one line with what was found in it.
struct MarkedText {
    struct Mark {
        qsizetype start = 0, length = 0; // of `text`
    };
    QString text; // as oneLine() gives it
    QList<Mark> marks;
};

// `marks` are bytes of `utf8`, ascending. What was found first is in sight: where it stands far behind, the line begins shortly
// before it, with an ellipsis.
MarkedText markedLine(std::string_view utf8, const std::vector<TextRange> &marks);

} // namespace attache
