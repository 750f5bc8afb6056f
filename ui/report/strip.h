#pragma once

#include "ui/report/paged_report.h"
#include "ui/report/text_setter.h"

#include <memory>
#include <vector>

namespace attache {

// A piece as wide as the text area that is never broken; its items are relative to its top and to the leading page margin.
struct Strip {
    double before = 0; // white above it, dropped at the head of a page
    double height = 0;
    std::vector<PageItem> items;
    bool keepWithNext = false;
    bool startsPage = false;
    bool contents = false;             // stands where the contents go; has nothing to show itself
    std::vector<int> notes = {};       // footnotes that its text calls for
    std::shared_ptr<const Strip> head; // repeated above it where it begins a page
};

using Strips = std::vector<Strip>;

// The width that blocks are set in, and the reading direction that mirrors them.
struct Measure {
    double width = 0;      // points
    double bodyHeight = 0; // of a whole page: nothing that must stay together can be higher
    bool rightToLeft = false;

    // Left edge of a box `from` the leading edge.
    double left(double from, double boxWidth) const { return rightToLeft ? width - from - boxWidth : from; }
};

void move(std::vector<PageItem> &items, double dx, double dy);
double heightOf(const Strips &strips);

// One strip a line; no page ends with the first line, nor begins with the last.
Strips stripsOf(const std::vector<SetLine> &lines, double before);

// All of them as one piece that cannot be broken.
Strip joined(Strips strips);

void append(Strips &to, Strips strips);

} // namespace attache
