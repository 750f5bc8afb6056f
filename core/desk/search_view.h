#pragma once

#include "core/domain/conversation.h"
#include "core/domain/post.h"
#include "core/store/search_highlight.h"
#include "core/store/search_index.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

struct SearchRequest {
    std::string typed;                  // as parseSearch() reads it
    std::size_t wanted = 100;           // hits of a page, or a few more
    std::optional<std::int64_t> before; // as the page before said
};

struct SearchHit {
    std::int64_t ref = 0;          // row id
    std::int64_t conversation = 0; // row id, for the reader; 0 where the post is not visible yet
    PostKey post;
    std::string author, authorName, text;
    Side side = Side::Public;
    Instant createdAt;
    std::vector<TextRange> marks; // of `text`
};

inline constexpr std::int64_t kMostCounted = 1'000; // more than a person goes through; counting on would cost more than the page

struct SearchPage {
    std::vector<SearchHit> hits;        // newest first
    std::int64_t total = 0;             // of a first page: how many there are, counted up to kMostCounted
    std::optional<std::int64_t> before; // where the next page begins; nothing at the end
    SearchProgress progress;            // what is not indexed yet cannot be found
    bool asked = true;                  // false: nothing was looked for
};

} // namespace attache
