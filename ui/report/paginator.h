#pragma once

#include "ui/report/strip.h"

namespace attache {

// Where strips may stand on a page, in points from its top left corner.
struct Body {
    double left = 0, top = 0, height = 0;
    double firstHeight = 0; // of the first page, which holds the footnotes
};

// Fills pages from the top. What is kept together moves to the next page as a whole, unless it is higher than a page.
// Every strip is placed once, in order; heads are repeated.
std::vector<Page> paginate(const Strips &strips, const Body &body);

} // namespace attache
