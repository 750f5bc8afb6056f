#pragma once

#include "ui/report/strip.h"

#include <functional>
#include <set>

namespace attache {

// Where strips may stand on a page, in points from its top left corner.
struct Body {
    double left = 0, top = 0, height = 0;
    // How much of the height the footnotes of a page take, by their numbers; 0 for none.
    std::function<double(const std::set<int> &)> notesHeight;
};

// A page and the footnotes that stand at its foot.
struct FilledPage {
    Page page;
    std::set<int> notes;
};

// Fills pages from the top. What is kept together moves to the next page as a whole, unless it is higher than a page.
// Every strip is placed once, in order; heads are repeated; footnotes stand on the page that calls for them, those in `first` on
// the first one.
std::vector<FilledPage> paginate(const Strips &strips, const Body &body, const std::set<int> &first);

} // namespace attache
