#pragma once

#include "core/base/result.h"
#include "core/domain/desk_record.h"
#include "core/domain/post.h"
#include "core/measure/line_match.h"
#include "core/store/step_store.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;

Result<std::vector<ClearedLine>> clearedLines(Database &reader); // by key, retired ones too
// Adds it, or changes the one of that key; one step. Its key. A new line is cleared by whoever adds it unless it says
// otherwise. Error Usage with the member: text missing, an unknown subject, an end before its beginning.
Result<std::string> putLine(Database &writer, const Deed &deed, ClearedLine line);

// The day that the workspace's now falls on in its zone: what is valid is valid on it.
Result<LocalDay> deskDay(Database &reader);

// The lines that are in use on a day, ready to be asked which of them may answer a question.
class UsableLines {
public:
    static Result<UsableLines> load(Database &reader, LocalDay day);
    struct Fit {
        ClearedLine line;
        double score = 0;
        std::vector<LineFit::Mark> marks; // bytes of the question
    };
    std::vector<Fit> fits(std::string_view question, std::string_view language, std::string_view subject) const;
    bool anyFits(std::string_view question) const { return !m_matcher.fits(question, {}, {}, 1).empty(); }

private:
    explicit UsableLines(std::vector<ClearedLine> lines);
    std::vector<ClearedLine> m_lines;
    LineMatcher m_matcher;
};

// Answers of ours by the line that they were made of (decision 'used-line' on the message).
enum class LineAnswers {
    OnExpired, // the line was not valid on the day of the answer
    Without,   // no line was named
};
struct LineAnswer {
    PostKey question, answer;
    Instant answeredAt;
    std::string line; // its key, or empty
};
struct LineAnswerPage {
    std::int64_t total = 0;
    std::vector<LineAnswer> rows; // the latest answer first
};
Result<LineAnswerPage> answersByLine(Database &reader, LineAnswers which, std::int64_t offset, std::int64_t limit);

} // namespace attache
