#include "core/desk/list_service.h"
#include "core/desk/scoped_reader.h"
#include "core/measure/latency.h"
#include "core/measure/survival.h"
#include "core/store/list_reader.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace attache {

namespace {

// The best by a score, larger first; equal scores by key.
class Best {
public:
    void offer(double score, std::int64_t ref)
    {
        if (!m_refs.empty() && score < m_score)
            return;
        if (m_refs.empty() || score > m_score)
            m_refs.clear();
        m_score = score;
        m_refs.push_back(ref);
    }

    Result<std::optional<PlacedPost>> take(ListReader &reader) const
    {
        auto posts = reader.posts(m_refs);
        if (!posts)
            return posts.error();
        const auto first = std::min_element(posts->begin(), posts->end(),
                                            [](const PlacedPost &a, const PlacedPost &b) { return a.post.key < b.post.key; });
        return first == posts->end() ? std::nullopt : std::optional(*first);
    }

private:
    double m_score = 0;
    std::vector<std::int64_t> m_refs;
};

ListRow rowOf(const PlacedPost &placed)
{
    ListRow row;
    row.post = placed.post.key;
    row.conversation = placed.conversation;
    row.root = placed.root;
    row.author = placed.post.author;
    row.authorName = placed.post.authorName;
    row.createdAt = placed.post.createdAt;
    row.anchor = placed.post.createdAt;
    row.text = placed.post.text;
    return row;
}

Result<std::optional<ListRow>> messageRow(ListReader &reader, const Best &best, const FigureContext &context)
{
    const auto post = best.take(reader);
    if (!post)
        return post.error();
    if (!*post)
        return std::optional<ListRow>{};
    auto row = rowOf(**post);
    const auto message = reader.messages({(*post)->id});
    if (!message)
        return message.error();
    if (!message->empty()) {
        const auto &found = message->front();
        row.anchor = found.record.fact.anchor;
        row.status = statusName(found.record.fact.status);
        row.seconds = waitOf(found.record.fact, context);
        row.answeredBy = found.answeredBy;
    }
    return std::optional(std::move(row));
}

bool answeredInTime(const MessageFact &message) { return message.status == MessageStatus::Answered && !message.invalidTime; }

// The answered message nearest the median; where half is not reached, nearest the longest answered wait.
Best typicalOf(const std::vector<MessageFact> &messages, const FigureContext &context)
{
    const auto curve = kaplanMeier(waitsAtRisk(messages, context));
    const auto median = quantileOf(curve, 0.5);
    Best best;
    for (const auto &message : messages) {
        const auto wait = waitOf(message, context);
        if (answeredInTime(message) && wait)
            best.offer(median ? -std::abs(*wait - *median) : *wait, message.ref);
    }
    return best;
}

// The oldest unanswered, else the largest latency.
Best longestOf(const std::vector<MessageFact> &messages, const FigureContext &context)
{
    Best open;
    Best answered;
    bool anyOpen = false;
    for (const auto &message : messages) {
        const bool unanswered = message.status == MessageStatus::Open || message.status == MessageStatus::TooLate;
        anyOpen = anyOpen || unanswered;
        if (unanswered)
            open.offer(-static_cast<double>(toMillis(message.anchor)), message.ref);
        else if (const auto wait = waitOf(message, context); wait && answeredInTime(message))
            answered.offer(*wait, message.ref);
    }
    return anyOpen ? open : answered;
}

Best continuedOf(const std::vector<ExchangeFact> &exchanges)
{
    Best best;
    for (const auto &exchange : exchanges)
        best.offer(static_cast<double>(exchange.turns.size()), exchange.ref);
    return best;
}

} // namespace

Result<ChosenRows> chosenOf(const ScopedReader &reader)
{
    FactReader from(reader.database());
    const auto messages = from.messages(reader.selection());
    const auto exchanges = from.exchanges(reader.selection());
    if (!messages || !exchanges)
        return messages ? exchanges.error() : messages.error();
    const auto context = reader.context();
    ListReader rows(reader.database());
    auto typical = messageRow(rows, typicalOf(*messages, context), context);
    auto longest = messageRow(rows, longestOf(*messages, context), context);
    auto continued = messageRow(rows, continuedOf(*exchanges), context);
    if (!typical || !longest || !continued)
        return !typical ? typical.error() : !longest ? longest.error() : continued.error();
    return ChosenRows{std::move(*typical), std::move(*longest), std::move(*continued)};
}

} // namespace attache
