#pragma once

#include "core/base/result.h"
#include "core/desk/list.h"
#include "core/measure/membership.h"

#include <string>
#include <vector>

namespace attache {

class ScopedReader;

// One item of a figure before its words are fetched.
struct ListItem {
    std::int64_t ref = 0; // row id of its first post
    Instant at;           // by which it is ordered and put on a day
    std::string status;
    std::optional<Instant> anchor;
    std::optional<double> seconds;
    std::vector<std::int64_t> turnPosts; // of a turn: its posts
};

// Every item of the figure that stands in the wanted part, in the order of time.
Result<std::vector<ListItem>> itemsOf(const ScopedReader &reader, FigureId figure, Part part);

} // namespace attache
