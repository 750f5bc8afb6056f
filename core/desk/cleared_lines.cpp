#include "core/desk/cleared_lines.h"

#include "core/base/text.h"
#include "core/desk/decisions.h"
#include "core/domain/subject.h"
#include "core/store/decision_store.h"
#include "core/store/fact_scan.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"
#include "core/store/record_store.h"

#include <algorithm>
#include <map>

namespace attache {

namespace {

std::string_view faultOf(const ClearedLine &line)
{
    if (trimmed(line.text).empty())
        return "text";
    if (!line.subject.empty() && !subjectOf(line.subject))
        return "subject";
    return line.validFrom && line.validTo && *line.validTo < *line.validFrom ? "valid_to" : "";
}

std::vector<LineWords> wordsOfLines(const std::vector<ClearedLine> &lines)
{
    std::vector<LineWords> words;
    for (const auto &line : lines)
        words.push_back({line.text, line.language, line.subject, line.keywords});
    return words;
}

struct Answered {
    std::int64_t question, answer;
    Instant at;
    std::string line;
};

Result<Zone> zoneOf(Database &reader)
{
    const auto name = MetaStore(reader).zone();
    return name ? Zone::named(*name) : name.error();
}

// Every answered message with the line that was used for it.
Result<std::vector<Answered>> answered(Database &reader)
{
    const auto used = DecisionStore(reader).valuesOf(Facet::Line);
    if (!used)
        return used.error();
    std::vector<Answered> found;
    auto done = scanFacts(reader, FactKind::Message, {}, [&](const Fact &fact) {
        if (decodeMessageStanding(fact).status != MessageStatus::Answered)
            return true;
        const auto message = decodeMessage(fact);
        const auto line = used->find(fact.ref);
        found.push_back({fact.ref, message.answer, message.fact.answeredAt.value_or(fact.at),
                         line == used->end() ? std::string() : line->second});
        return true;
    });
    if (!done)
        return done.error();
    return found;
}

} // namespace

Result<LocalDay> deskDay(Database &reader)
{
    const auto zone = zoneOf(reader);
    const auto now = MetaStore(reader).now();
    if (!zone || !now)
        return zone ? now.error() : zone.error();
    return zone->dayOf(now->at);
}

Result<std::vector<ClearedLine>> clearedLines(Database &reader)
{
    const auto records = RecordStore(reader).all(kLineRecord);
    if (!records)
        return records.error();
    std::vector<ClearedLine> lines;
    for (const auto &record : *records) {
        auto line = lineFrom(record.key, record.content);
        if (!line)
            return line.error();
        lines.push_back(std::move(*line));
    }
    return lines;
}

Result<std::string> putLine(Database &writer, const Deed &deed, ClearedLine line)
{
    for (auto *words : {&line.text, &line.source, &line.clearedBy})
        *words = sanitise(*words);
    for (auto &keyword : line.keywords)
        keyword = sanitise(keyword);
    if (const auto fault = faultOf(line); !fault.empty())
        return Error{Errc::Usage, {{}, 0, std::string(fault)}, "missing or not known"};
    if (line.key.empty()) {
        if (line.clearedBy.empty())
            line.clearedBy = deed.who;
        line.clearedAt = deed.at;
        line.key = lineKey(line);
    }
    const auto step = asStep(writer, deed, kLineRecord, [&](std::int64_t id) -> Result<void> {
        const auto put = RecordStore(writer).put(id, {std::string(kLineRecord), line.key, contentOf(line), deed.at});
        return put ? Result<void>() : put.error();
    });
    if (!step)
        return step.error();
    return line.key;
}

UsableLines::UsableLines(std::vector<ClearedLine> lines) : m_lines(std::move(lines)), m_matcher(wordsOfLines(m_lines)) {}

Result<UsableLines> UsableLines::load(Database &reader, LocalDay day)
{
    auto lines = clearedLines(reader);
    if (!lines)
        return lines.error();
    std::erase_if(*lines, [day](const ClearedLine &line) { return line.retired || !line.validOn(day); });
    return UsableLines(std::move(*lines));
}

std::vector<UsableLines::Fit> UsableLines::fits(std::string_view question, std::string_view language,
                                                std::string_view subject) const
{
    std::vector<Fit> found;
    for (auto &fit : m_matcher.fits(question, language, subject))
        found.push_back({m_lines[fit.line], fit.score, std::move(fit.marks)});
    return found;
}

Result<LineAnswerPage> answersByLine(Database &reader, LineAnswers which, std::int64_t offset, std::int64_t limit)
{
    auto answers = answered(reader);
    const auto lines = clearedLines(reader);
    const auto zone = zoneOf(reader);
    if (!answers || !lines || !zone)
        return !answers ? answers.error() : !lines ? lines.error() : zone.error();
    std::map<std::string, const ClearedLine *> byKey;
    for (const auto &line : *lines)
        byKey[line.key] = &line;
    std::erase_if(*answers, [&](const Answered &answer) {
        if (which == LineAnswers::Without)
            return !answer.line.empty();
        const auto line = byKey.find(answer.line);
        return line == byKey.end() || line->second->validOn(zone->dayOf(answer.at));
    });
    std::sort(answers->begin(), answers->end(),
              [](const Answered &a, const Answered &b) { return std::pair(b.at, b.question) < std::pair(a.at, a.question); });
    LineAnswerPage page;
    page.total = static_cast<std::int64_t>(answers->size());
    ListReader lists(reader);
    for (auto i = std::max<std::int64_t>(offset, 0); i < page.total && (limit < 0 || i < offset + limit); ++i) {
        const auto &answer = (*answers)[static_cast<std::size_t>(i)];
        const auto posts = lists.posts({answer.question, answer.answer});
        if (!posts)
            return posts.error();
        if (posts->size() == 2)
            page.rows.push_back({(*posts)[0].post.key, (*posts)[1].post.key, answer.at, answer.line});
    }
    return page;
}

} // namespace attache
