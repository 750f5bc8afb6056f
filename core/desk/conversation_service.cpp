#include "core/desk/conversation_service.h"

#include "core/desk/scoped_reader.h"
#include "core/measure/sustaining.h"
#include "core/store/list_reader.h"

#include <algorithm>

namespace attache {

namespace {

ConversationSort sortOf(ConversationOrder order)
{
    switch (order) {
    case ConversationOrder::NewestFirst: return ConversationSort::LatestFirst;
    case ConversationOrder::MostTurns: return ConversationSort::MostTurns;
    case ConversationOrder::MostPosts: return ConversationSort::MostPosts;
    case ConversationOrder::LongestWait: return ConversationSort::LongestWait;
    }
    return ConversationSort::LatestFirst;
}

// How the longest exchange of a conversation ended; nothing without one.
Result<std::optional<Ending>> endingIn(ListReader &reader, std::int64_t conversation, const FigureContext &context)
{
    const auto ids = reader.exchangeIds(conversation);
    if (!ids)
        return ids.error();
    const auto exchanges = reader.exchanges(*ids);
    if (!exchanges)
        return exchanges.error();
    const auto longest =
        std::max_element(exchanges->begin(), exchanges->end(), [](const ExchangeRecord &a, const ExchangeRecord &b) {
            return a.fact.turns.size() < b.fact.turns.size();
        });
    return longest == exchanges->end() ? std::optional<Ending>() : endingOf(longest->fact, context.now, context.idle);
}

ConversationRow rowOf(const ConversationRecord &record, const PlacedPost &first, std::optional<Ending> ending)
{
    ConversationRow row;
    row.ref = record.id;
    row.root = {first.post.key.platform, record.root};
    row.opened = record.opened;
    row.last = record.last;
    row.author = first.post.author;
    row.authorName = first.post.authorName;
    row.text = first.post.text;
    row.posts = record.posts;
    row.ours = record.ours;
    row.people = record.people;
    row.turns = record.turns;
    row.waiting = record.waiting;
    row.ending = ending;
    return row;
}

} // namespace

Result<ConversationPage> conversationsOf(const ScopedReader &reader, const ConversationRequest &request)
{
    ListReader from(reader.database());
    const auto selection = reader.selection();
    const auto found = from.conversations(selection, sortOf(request.order), request.waitingOnly, request.offset, request.limit);
    if (!found)
        return found.error();
    ConversationPage page;
    page.total = found->total;
    for (const auto &record : found->records) {
        const auto first = from.posts({record.id});
        const auto ending = endingIn(from, record.id, reader.context());
        if (!first || !ending)
            return first ? ending.error() : first.error();
        if (!first->empty())
            page.rows.push_back(rowOf(record, first->front(), *ending));
    }
    return page;
}

} // namespace attache
