#pragma once

#include "core/store/search_folding.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace attache {

// One token of a text: what is looked up, and the bytes of the text it stands for.
struct SearchToken {
    std::string_view text;
    std::size_t begin = 0, end = 0;
    bool beside = false; // at the place of the token before it
};

// Takes tokens; false ends the run.
class TokenSink {
public:
    virtual ~TokenSink() = default;
    virtual bool take(const SearchToken &token) = 0;
};

// Parts text into the tokens that the search index knows. Words are runs of letters, digits and '_'; where a script has no
// gaps between words every two neighbouring characters are a token (in the index each character by itself, too, so that
// one can be looked for). Signs part words, so '@name' and '#name' are 'name'. Any bytes may come in; a token goes through
// unchanged when it is parted again. Not for two threads at once.
class SearchTokenizer {
public:
    enum class For { Index, Query };

    // Between these two bytes, which sanitised text cannot hold, stands a token that is kept as it is.
    static constexpr char kLabelBegin = '\x01', kLabelEnd = '\x02';

    void run(std::string_view text, For purpose, TokenSink &sink);

private:
    SearchFolding m_folding;
};

// Tells token streams of different makes apart: an index made with another one is of no use.
std::string searchTokenForm();

} // namespace attache
