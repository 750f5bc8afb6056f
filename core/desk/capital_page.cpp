#include "core/desk/capital_page.h"

#include "core/desk/cleared_lines.h"
#include "core/desk/inbox_service.h"
#include "core/domain/subject.h"
#include "core/measure/question_groups.h"
#include "core/store/draft_store.h"

#include <algorithm>
#include <set>

namespace attache {

namespace {

constexpr std::size_t kTheirWords = 3;
constexpr std::size_t kKeywords = 5;

Result<InboxPage> waitingQuestions(Database &reader, StandingBoard &board)
{
    InboxRequest request;
    request.limit = kMostQuestions;
    return inboxOf(reader, board, request);
}

CapitalQuestion questionOf(const QuestionGroup &group, std::vector<const InboxRow *> rows, const InboxPage &page)
{
    std::sort(rows.begin(), rows.end(),
              [](const InboxRow *a, const InboxRow *b) { return std::pair(a->anchor, a->ref) < std::pair(b->anchor, b->ref); });
    CapitalQuestion question;
    question.words = group.words;
    question.count = static_cast<std::int64_t>(rows.size());
    question.since = rows.front()->anchor;
    question.subject = primarySubject(rows.front()->subject);
    std::set<std::string> languages;
    for (const auto *row : rows) {
        question.posts.push_back(row->post.key);
        if (question.theirs.size() < kTheirWords)
            question.theirs.push_back(row->post.text);
        if (!row->post.lang.empty())
            languages.insert(row->post.lang);
    }
    question.languages.assign(languages.begin(), languages.end());
    const auto target = std::chrono::duration_cast<Millis>(std::chrono::duration<double, std::ratio<3600>>(page.targetHours));
    question.deadline = std::max(question.since + target, page.now + std::chrono::hours{24});
    return question;
}

Result<void> addProposal(Database &reader, CapitalQuestion &question)
{
    DraftStore drafts(reader);
    for (const auto &post : question.posts) {
        const auto draft = drafts.find(post);
        if (!draft)
            return draft.error();
        if (!*draft || (*draft)->text.empty())
            continue;
        question.proposed = (*draft)->text;
        return {};
    }
    return {};
}

} // namespace

Result<CapitalPage> askTheCapital(Database &reader, StandingBoard &board)
{
    const auto day = deskDay(reader);
    if (!day)
        return day.error();
    const auto lines = UsableLines::load(reader, *day);
    const auto waiting = waitingQuestions(reader, board);
    if (!lines || !waiting)
        return lines ? waiting.error() : lines.error();
    std::vector<const InboxRow *> rows;
    std::vector<AskedQuestion> asked;
    for (const auto &row : waiting->rows) {
        if (lines->anyFits(row.post.text))
            continue;
        rows.push_back(&row);
        asked.push_back({row.post.text, primarySubject(row.subject)});
    }
    CapitalPage page{waiting->now, waiting->total, static_cast<std::int64_t>(waiting->rows.size()), {}};
    for (const auto &group : groupQuestions(asked)) {
        std::vector<const InboxRow *> members;
        for (const auto index : group.questions)
            members.push_back(rows[index]);
        page.questions.push_back(questionOf(group, members, *waiting));
        if (auto done = addProposal(reader, page.questions.back()); !done)
            return done.error();
    }
    return page;
}

Result<std::string> replyFromCapital(Database &writer, const Deed &deed, const CapitalQuestion &question, ClearedLine reply)
{
    if (reply.keywords.empty())
        reply.keywords.assign(question.words.begin(),
                              question.words.begin() + static_cast<std::ptrdiff_t>(std::min(kKeywords, question.words.size())));
    if (reply.subject.empty())
        reply.subject = question.subject;
    return putLine(writer, deed, std::move(reply));
}

Result<std::vector<PostKey>> waitingThatFit(Database &reader, StandingBoard &board, const std::string &lineKey)
{
    const auto day = deskDay(reader);
    if (!day)
        return day.error();
    const auto lines = UsableLines::load(reader, *day);
    const auto waiting = waitingQuestions(reader, board);
    if (!lines || !waiting)
        return lines ? waiting.error() : lines.error();
    std::vector<PostKey> found;
    for (const auto &row : waiting->rows) {
        const auto fits = lines->fits(row.post.text, row.post.lang, primarySubject(row.subject));
        if (std::any_of(fits.begin(), fits.end(), [&](const UsableLines::Fit &fit) { return fit.line.key == lineKey; }))
            found.push_back(row.post.key);
    }
    return found;
}

} // namespace attache
