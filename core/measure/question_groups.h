#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// A question before it is put beside others like it; the views belong to the caller.
struct AskedQuestion {
    std::string_view text;
    std::string_view subject; // a code, or empty
};

struct QuestionGroup {
    std::vector<std::size_t> questions; // indices, in their order
    std::vector<std::string> words;     // that at least half of them share, the most shared first; at most eight
};

// Puts together what asks the same: questions of one subject, and without one those that share a third of their words with
// the question that a group began with (Jaccard). Every question is in one group; larger groups come first.
std::vector<QuestionGroup> groupQuestions(std::span<const AskedQuestion> questions);

} // namespace attache
