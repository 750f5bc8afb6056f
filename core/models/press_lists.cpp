#include "core/models/press_lists.h"

#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/subject_words.h"

#include <QCoreApplication>

#include <map>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PressLists)
};

constexpr std::int64_t kMostAnswers = 500; // the latest ones are shown
constexpr qsizetype kLongest = 160;

using Posts = std::map<PostKey, KeyedPost>;

template <class Row>
Result<Posts> postsFor(const Desk &desk, const std::vector<Row> &rows, PostKey Row::*key)
{
    std::vector<PostKey> keys;
    for (const Row &row : rows)
        keys.push_back(row.*key);
    auto found = desk.press().posts(keys);
    if (!found)
        return found.error();
    Posts posts;
    for (auto &post : *found)
        posts.emplace(post.post.key, std::move(post));
    return posts;
}

qint64 millis(Instant at) { return qint64(toMillis(at)); }

// Who and what, as the first two cells.
void startRow(TextRow &row, const PostKey &key, const Posts &posts)
{
    row.post = key;
    const auto post = posts.find(key);
    if (post == posts.end()) {
        row.cells << QString::fromStdString(key.id) << QString();
    } else {
        row.conversation = post->second.conversation;
        row.cells << shortPersonText(post->second.post.authorName, post->second.post.author)
                  << oneLine(post->second.post.text, kLongest);
    }
    row.sortBy << row.cells.at(0) << row.cells.at(1);
}

void add(TextRow &row, const QString &cell, const QVariant &sortBy)
{
    row.cells << cell;
    row.sortBy << sortBy;
}

void addDay(TextRow &row, const std::optional<Instant> &at, const Zone &zone, const FigureWords &words)
{
    add(row, at ? words.day(zone.dayOf(*at)) : QString(), at ? millis(*at) : qint64(0));
}

} // namespace

QString promiseStateWords(PromiseState state)
{
    switch (state) {
    case PromiseState::Open: return Say::tr("open");
    case PromiseState::Kept: return Say::tr("kept");
    case PromiseState::Late: return Say::tr("late");
    case PromiseState::Broken: return Say::tr("broken");
    }
    return {};
}

Result<PressList> leftList(const Desk &desk, const Zone &zone, const FigureWords &words)
{
    const auto left = desk.press().leftOnPurpose();
    if (!left)
        return left.error();
    const auto posts = postsFor(desk, *left, &LeftRow::post);
    if (!posts)
        return posts.error();
    PressList list;
    list.heads = {Say::tr("Who"),        Say::tr("What was asked"), Say::tr("Reason"),
                  Say::tr("Decided by"), Say::tr("Decided"),        Say::tr("Look again")};
    for (const LeftRow &one : *left) {
        TextRow row;
        startRow(row, one.post, *posts);
        const QString reason = oneLine(one.reason, kLongest), decider = oneLine(one.decider);
        add(row, reason, reason);
        add(row, decider, decider);
        addDay(row, one.at, zone, words);
        addDay(row, one.reviewAt, zone, words);
        if (one.due)
            row.cells.last() = fill(Say::tr("%1, due"), {row.cells.last()});
        list.rows.push_back(std::move(row));
    }
    list.total = qint64(list.rows.size());
    return list;
}

Result<PressList> promiseList(const Desk &desk, const Zone &zone, const FigureWords &words)
{
    const auto made = desk.press().promises();
    if (!made)
        return made.error();
    const auto posts = postsFor(desk, *made, &PromiseRow::post);
    if (!posts)
        return posts.error();
    PressList list;
    list.heads = {Say::tr("To whom"), Say::tr("What was asked"), Say::tr("Promised"), Say::tr("Promised by"),
                  Say::tr("Due"),     Say::tr("How it stands")};
    for (const PromiseRow &one : *made) {
        TextRow row;
        startRow(row, one.post, *posts);
        const QString promised = oneLine(one.words, kLongest), decider = oneLine(one.decider);
        add(row, promised, promised);
        add(row, decider, decider);
        addDay(row, one.due, zone, words);
        const QString state = promiseStateWords(one.state);
        add(row, one.keptAt ? fill(Say::tr("%1, %2"), {state, words.shortDay(zone.dayOf(*one.keptAt))}) : state, int(one.state));
        list.rows.push_back(std::move(row));
    }
    list.total = qint64(list.rows.size());
    return list;
}

Result<PressList> lineList(const Desk &desk, const Zone &zone, const FigureWords &words)
{
    const auto lines = desk.press().lines();
    if (!lines)
        return lines.error();
    PressList list;
    list.heads = {Say::tr("What may be said"), Say::tr("Subject"),    Say::tr("Language"), Say::tr("From"),
                  Say::tr("Valid until"),      Say::tr("Cleared by"), Say::tr("Cleared")};
    for (const ClearedLine &line : *lines) {
        if (line.retired)
            continue;
        TextRow row;
        row.key = line.key;
        const auto same = [&](const QString &cell) { add(row, cell, cell); };
        same(oneLine(line.text, kLongest));
        same(subjectWords(line.subject));
        same(oneLine(line.language));
        same(oneLine(line.source, kLongest));
        add(row, line.validTo ? words.day(*line.validTo) : Say::tr("open"),
            line.validTo ? qint64(line.validTo->time_since_epoch().count()) : std::numeric_limits<qint64>::max());
        same(oneLine(line.clearedBy));
        addDay(row, line.clearedAt, zone, words);
        list.rows.push_back(std::move(row));
    }
    list.total = qint64(list.rows.size());
    return list;
}

Result<PressList> lineAnswerList(const Desk &desk, LineAnswers which, const Zone &zone, const FigureWords &words)
{
    const auto page = desk.press().answersByLine(which, 0, kMostAnswers);
    if (!page)
        return page.error();
    const auto questions = postsFor(desk, page->rows, &LineAnswer::question);
    const auto answers = postsFor(desk, page->rows, &LineAnswer::answer);
    if (!questions || !answers)
        return questions ? answers.error() : questions.error();
    PressList list;
    list.heads = {Say::tr("Who"), Say::tr("What was asked"), Say::tr("What we answered"), Say::tr("Answered")};
    for (const LineAnswer &one : page->rows) {
        TextRow row;
        startRow(row, one.question, *questions);
        const auto answer = answers->find(one.answer);
        const QString said = answer == answers->end() ? QString() : oneLine(answer->second.post.text, kLongest);
        add(row, said, said);
        addDay(row, one.answeredAt, zone, words);
        list.rows.push_back(std::move(row));
    }
    list.total = page->total;
    return list;
}

} // namespace attache
