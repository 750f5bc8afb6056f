#pragma once

#include "core/domain/search_query.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// Bytes of a text, [begin, end).
struct TextRange {
    std::size_t begin = 0, end = 0;
    bool operator==(const TextRange &) const = default;
};

// Finds what a query found in a text: words, beginnings, phrases and handles that were wanted, by the same tokens that the
// index is made of.
class SearchHighlighter {
public:
    explicit SearchHighlighter(const SearchQuery &query);

    // Ascending, without overlaps.
    std::vector<TextRange> in(std::string_view text) const;

private:
    struct Phrase {
        std::vector<std::string> tokens;
        bool begins = false; // the last one only begins like this
    };
    std::vector<Phrase> m_phrases;
};

} // namespace attache
