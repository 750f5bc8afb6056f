#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace attache {

// A word of a text, folded, and where it stands.
struct TextWord {
    std::string folded;
    std::size_t begin = 0, end = 0; // bytes
};
// Words of at least two letters (one in scripts without blanks), without handles and links.
std::vector<TextWord> wordsOf(std::string_view text);

// What matching needs of a cleared line; the views belong to the caller.
struct LineWords {
    std::string_view text, language, subject;
    std::span<const std::string> keywords; // of one word or more
};

// A line that may answer a question, with the words of the question that speak for it.
struct LineFit {
    std::size_t line = 0; // index in the list
    double score = 0;     // 3 for a keyword, for other words less the more lines have them; half again for the same subject
    struct Mark {
        std::size_t begin = 0, end = 0; // bytes of the question
        bool operator==(const Mark &) const = default;
    };
    std::vector<Mark> marks;
};

// Matches questions against one list of lines, which is read once.
class LineMatcher {
public:
    explicit LineMatcher(std::span<const LineWords> lines);

    // The lines that may fit, best first, at most `most`. A line fits that shares a keyword, or two words that not most lines
    // have. Of equal scores lines in the language of the question come first. `language` and `subject` may be empty.
    std::vector<LineFit> fits(std::string_view question, std::string_view language, std::string_view subject,
                              std::size_t most = 5) const;

private:
    struct Line {
        std::string language, subject;
        std::unordered_set<std::string> words;
        std::vector<std::vector<std::string>> keywords; // each of one word or more
    };
    LineFit fitOf(const std::vector<TextWord> &question, std::size_t line) const;

    std::vector<Line> m_lines;
    std::unordered_map<std::string, int> m_having; // how many lines have a word
};

} // namespace attache
