#include "core/desk/list_items.h"

#include "core/desk/scoped_reader.h"
#include "core/measure/latency.h"
#include "core/measure/sustaining.h"
#include "core/store/list_reader.h"

#include <algorithm>

namespace attache {

namespace {

bool wanted(const Membership &membership, Part part)
{
    switch (part) {
    case Part::Numerator: return membership.standing == Standing::Numerator;
    case Part::Denominator: return counts(membership);
    case Part::Excluded: return membership.standing == Standing::LeftOut;
    }
    return false;
}

std::string statusOf(const Membership &membership, std::string_view otherwise)
{
    return std::string(membership.reason.empty() ? otherwise : membership.reason);
}

std::string_view endingWord(Ending ending)
{
    switch (ending) {
    case Ending::ByUs: return "ended-by-us";
    case Ending::ByThem: return "ended-by-them";
    case Ending::Closed: return "ended-closed";
    case Ending::Open: return "ended-open";
    }
    return {};
}

Result<std::vector<ListItem>> messageItems(const ScopedReader &reader, FigureId figure, Part part)
{
    const auto messages = FactReader(reader.database()).messages(reader.selection());
    if (!messages)
        return messages.error();
    const auto context = reader.context();
    std::vector<ListItem> items;
    for (const auto &message : *messages) {
        const auto membership = membershipOf(figure, message, context);
        if (wanted(membership, part))
            items.push_back({message.ref,
                             message.anchor,
                             std::string(statusName(message.status)),
                             message.anchor,
                             waitOf(message, context),
                             {}});
    }
    return items;
}

Result<std::vector<ListItem>> exchangeItems(const ScopedReader &reader, FigureId figure, Part part)
{
    const auto exchanges = FactReader(reader.database()).exchanges(reader.selection());
    if (!exchanges)
        return exchanges.error();
    const auto context = reader.context();
    std::vector<ListItem> items;
    for (const auto &exchange : *exchanges)
        if (wanted(membershipOf(figure, exchange, context), part))
            items.push_back({exchange.ref,
                             exchange.opened(),
                             std::string(endingWord(endingOf(exchange, context.now, context.idle))),
                             exchange.opened(),
                             {},
                             {}});
    return items;
}

Result<std::vector<ListItem>> turnItems(const ScopedReader &reader, FigureId figure, Part part)
{
    const auto exchanges = FactReader(reader.database()).exchanges(reader.selection(), true);
    if (!exchanges)
        return exchanges.error();
    const auto context = reader.context();
    std::vector<ListItem> items;
    for (const auto &exchange : *exchanges) {
        for (std::size_t turn = 0; turn < exchange.turns.size(); ++turn) {
            const auto membership = membershipOf(figure, exchange, turn, context);
            if (!wanted(membership, part))
                continue;
            const auto &posts = exchange.turns[turn].posts;
            items.push_back({posts.front(),
                             exchange.turns[turn].began,
                             statusOf(membership, membership.standing == Standing::Numerator ? "continued" : "not-continued"),
                             exchange.turns[turn].began,
                             {},
                             posts});
        }
    }
    return items;
}

// Our posts that no engagement figure speaks of: deleted ones, replies and reposts.
Result<void> addLeftOut(const ScopedReader &reader, std::vector<ListItem> &items)
{
    const auto posts = FactReader(reader.database()).leftOutPosts(reader.selection());
    if (!posts)
        return posts.error();
    for (const auto &post : *posts)
        items.push_back({post.ref,
                         post.at,
                         post.postClass == 0   ? "deleted"
                         : post.postClass == 4 ? "reposts"
                                               : "replies",
                         {},
                         {},
                         {}});
    std::stable_sort(items.begin(), items.end(), [](const ListItem &a, const ListItem &b) { return a.at < b.at; });
    return {};
}

Result<std::vector<ListItem>> reactionItems(const ScopedReader &reader, FigureId figure, Part part)
{
    const auto posts = FactReader(reader.database()).reactions(reader.selection());
    if (!posts)
        return posts.error();
    const auto context = reader.context();
    std::vector<ListItem> items;
    for (const auto &post : *posts) {
        const ReactionFact fact{post.ref, post.account, post.at, post.counts, post.ownReplies, post.followers};
        const auto membership = membershipOf(figure, fact, context);
        if (wanted(membership, part))
            items.push_back({post.ref, post.at, statusOf(membership, "counted"), {}, {}, {}});
    }
    if (part == Part::Excluded)
        if (auto added = addLeftOut(reader, items); !added)
            return added.error();
    return items;
}

// Counts of rows that need no further judging: posts and conversations.
Result<std::vector<ListItem>> plainItems(const ScopedReader &reader, Item item, Part part)
{
    FactReader from(reader.database());
    if (item == Item::Conversation && part == Part::Excluded)
        return std::vector<ListItem>{};
    const auto selection = reader.selection();
    const auto ids = item == Item::Conversation ? from.conversationIds(selection)
                     : part == Part::Excluded   ? from.deletedPostIds(selection)
                                                : from.postIds(selection);
    if (!ids)
        return ids.error();
    std::vector<ListItem> items;
    items.reserve(ids->size());
    for (const auto id : *ids)
        items.push_back({id, {}, part == Part::Excluded ? "deleted" : "", {}, {}, {}});
    return items;
}

} // namespace

Result<std::vector<ListItem>> itemsOf(const ScopedReader &reader, FigureId figure, Part part)
{
    const auto &entry = figureEntry(figure);
    switch (entry.item) {
    case Item::Message: return messageItems(reader, figure, part);
    case Item::Exchange: return exchangeItems(reader, figure, part);
    case Item::Turn: return turnItems(reader, figure, part);
    case Item::Post:
        return entry.unit == Unit::Posts ? plainItems(reader, entry.item, part) : reactionItems(reader, figure, part);
    case Item::Conversation: return plainItems(reader, entry.item, part);
    }
    return std::vector<ListItem>{};
}

} // namespace attache
