#pragma once

#include "core/domain/conversation.h"
#include "core/domain/figure_catalogue.h"
#include "core/domain/message.h"
#include "core/domain/post.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

enum class Part { Numerator, Denominator, Excluded };

// One item of a figure's list, keyed by its first collected post; with `posts`, every post of the items.
struct ListRow {
    PostKey post;             // key = 'platform:id'
    std::int64_t conversation = 0; // row id, for the reader
    PostKey root;             // the conversation's name: its root, collected or not
    std::string author, authorName;
    Side side = Side::Public;
    Instant createdAt;
    std::optional<Instant> anchor;
    std::string status;       // statusName(), endings or turn words; empty where none applies
    std::optional<double> seconds; // on the scope's clock: latency, or how long it has waited
    std::optional<PostKey> answeredBy;
    std::string text;
};

struct ListRequest {
    FigureId figure{};
    Part part = Part::Numerator;
    bool posts = false;
    std::optional<LocalDay> day; // only items anchored on that local day (a bar that was opened)
    std::int64_t offset = 0;
    std::int64_t limit = -1; // all
};

struct ListPage {
    std::int64_t total = 0;
    std::vector<ListRow> rows;
};

// Messages chosen by rule beside a figure (CONTRACT.md): nothing where the rule finds none.
struct ChosenRows {
    std::optional<ListRow> typical, longest, bestContinued;
};

} // namespace attache
