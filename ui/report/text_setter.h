#pragma once

#include "ui/report/paged_report.h"
#include "ui/report/print_type.h"

#include <QString>

#include <vector>

namespace attache {

enum class Edge { Start, End, Centre };

// How one text is to be set.
struct TextManner {
    TypeKind kind = TypeKind::Body;
    Edge edge = Edge::Start;
    bool rightToLeft = false;   // of the document: decides where the start is
    bool ownDirection = false;  // text of strangers: its first strong character decides how it reads
    bool tabular = false;       // digits of one width, so that columns of numbers line up
    qsizetype strongPrefix = 0; // so many leading characters are strong
};

// A line that is set but not yet placed; its top is 0.
struct SetLine {
    TextItem item;
    double height = 0; // points
};

// Breaks plain text into lines no wider than `width` points; '\n' begins a new line; words that are too long are broken.
// Nothing for an empty text.
std::vector<SetLine> setText(const QString &text, const TextManner &manner, double width);

double heightOf(const std::vector<SetLine> &lines);

// Puts the lines one below the other, the first at `top`, their box at `left`.
void place(const std::vector<SetLine> &lines, double left, double top, std::vector<PageItem> &into);

} // namespace attache
