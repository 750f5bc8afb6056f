#pragma once

#include "core/base/zone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// One thing that a hit must hold, or must not hold.
struct SearchTerm {
    enum class Kind {
        Text,    // a word, or a phrase: its words in this order
        Begins,  // a word that begins like this
        Handle,  // '@name': written by that account, or naming it
        Author,  // written by that account
        Language // BCP 47, the primary part
    };
    Kind kind = Kind::Text;
    std::string text; // as typed, without the operator
    bool excluded = false;
    bool operator==(const SearchTerm &) const = default;
};

// What somebody looks for.
struct SearchQuery {
    std::vector<SearchTerm> terms; // all of them
    std::optional<LocalDay> from;  // first local day
    std::optional<LocalDay> to;    // day after the last one

    // Nothing is looked for: no term is wanted and no day is named.
    bool empty() const;
};

// Reads what a person typed. Words are all wanted; "…" is a phrase; a leading '-' excludes; 'word*' with three letters or
// more before the star is the beginning of a word; '@name'; 'from:name', 'lang:ar', 'since:2026-10-01', 'until:2026-10-31' (both
// days included). Nothing is an error: what is none of these is words, and an open quote ends with the text.
SearchQuery parseSearch(std::string_view typed);

} // namespace attache
