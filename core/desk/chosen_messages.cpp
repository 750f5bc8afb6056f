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
        std::optional<PlacedPost> first; // one by one: there may be many of one score
        for (const auto ref : m_refs) {
            auto posts = reader.posts({ref});
            if (!posts)
                return posts.error();
            if (!posts->empty() && (!first || posts->front().post.key < first->post.key))
                first = std::move(posts->front());
        }
        return first;
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

// The three, in two looks at the facts: none of them is kept.
class Choice {
public:
    explicit Choice(const ScopedReader &reader) : m_reader(reader), m_facts(reader.database()), m_context(reader.context()) {}

    Result<void> look()
    {
        auto waits = m_facts.eachMessage(m_reader.selection(), [this](const MessageFact &message) { weigh(message); });
        if (!waits)
            return waits;
        m_median = quantileOf(kaplanMeier(std::move(m_waits)), 0.5);
        auto messages = m_facts.eachMessage(m_reader.selection(), [this](const MessageFact &message) { offer(message); });
        if (!messages)
            return messages;
        return m_facts.eachExchange(m_reader.selection(), [this](const ExchangeFact &exchange) {
            m_continued.offer(static_cast<double>(exchange.turns.size()), exchange.ref);
        });
    }

    const Best &typical() const { return m_typical; }
    const Best &longest() const { return m_anyOpen ? m_open : m_slowest; }
    const Best &continued() const { return m_continued; }

private:
    void weigh(const MessageFact &message)
    {
        const auto waits = waitsAtRisk({&message, 1}, m_context);
        m_waits.insert(m_waits.end(), waits.begin(), waits.end());
    }

    // Typical: the answered message nearest the median; where half is not reached, nearest the longest answered wait.
    // Longest: the oldest unanswered, else the largest latency.
    void offer(const MessageFact &message)
    {
        if (message.status == MessageStatus::Open || message.status == MessageStatus::TooLate) {
            m_anyOpen = true;
            return m_open.offer(-static_cast<double>(toMillis(message.anchor)), message.ref);
        }
        const auto wait = waitOf(message, m_context);
        if (!wait || !answeredInTime(message))
            return;
        m_typical.offer(m_median ? -std::abs(*wait - *m_median) : *wait, message.ref);
        m_slowest.offer(*wait, message.ref);
    }

    const ScopedReader &m_reader;
    FactReader m_facts;
    FigureContext m_context;
    std::vector<Wait> m_waits;
    std::optional<double> m_median;
    Best m_typical, m_open, m_slowest, m_continued;
    bool m_anyOpen = false;
};

} // namespace

Result<ChosenRows> chosenOf(const ScopedReader &reader)
{
    Choice choice(reader);
    if (auto looked = choice.look(); !looked)
        return looked.error();
    const auto context = reader.context();
    ListReader rows(reader.database());
    auto typical = messageRow(rows, choice.typical(), context);
    auto longest = messageRow(rows, choice.longest(), context);
    auto continued = messageRow(rows, choice.continued(), context);
    if (!typical || !longest || !continued)
        return !typical ? typical.error() : !longest ? longest.error() : continued.error();
    return ChosenRows{std::move(*typical), std::move(*longest), std::move(*continued)};
}

} // namespace attache
