#include "core/desk/list_service.h"

#include "core/desk/list_items.h"
#include "core/desk/scoped_reader.h"
#include "core/store/list_reader.h"

#include <algorithm>

namespace attache {

namespace {

// With `posts`: every post of the items, each once, in the items' order.
Result<std::vector<ListItem>> withPosts(ListReader &reader, const std::vector<ListItem> &items, Item kind)
{
    std::vector<ListItem> all;
    for (const auto &item : items) {
        std::vector<std::int64_t> ids{item.ref};
        if (kind == Item::Turn) {
            ids = item.turnPosts;
        } else if (kind == Item::Conversation) {
            auto posts = reader.conversationPosts(item.ref);
            if (!posts)
                return posts.error();
            ids = std::move(*posts);
        } else if (kind == Item::Message) {
            const auto message = reader.messages({item.ref});
            if (!message)
                return message.error();
            for (const auto &m : *message)
                ids.insert(ids.end(), m.record.morePosts.begin(), m.record.morePosts.end());
        } else if (kind == Item::Exchange) {
            const auto exchange = reader.exchanges({item.ref});
            if (!exchange)
                return exchange.error();
            ids.clear();
            for (const auto &e : *exchange)
                for (const auto &turn : e.fact.turns)
                    ids.insert(ids.end(), turn.posts.begin(), turn.posts.end());
        }
        for (const auto id : ids) {
            all.push_back(item);
            all.back().ref = id;
        }
    }
    return all;
}

// The items of one page, put on the wanted day.
Result<std::vector<ListItem>> onDay(ListReader &reader, const std::vector<ListItem> &items, LocalDay day, const Zone &zone,
                                    Item kind)
{
    std::vector<ListItem> found;
    const auto from = zone.startOf(day);
    const auto to = zone.startOf(day + std::chrono::days{1});
    for (const auto &item : items) {
        auto at = item.at;
        if (kind == Item::Conversation || at == Instant{}) {
            const auto post = reader.posts({item.ref});
            if (!post)
                return post.error();
            at = post->empty() ? at : post->front().post.createdAt;
        }
        if (at >= from && at < to)
            found.push_back(item);
    }
    return found;
}

ListRow rowOf(const ListItem &item, const PlacedPost &placed)
{
    ListRow row;
    row.post = placed.post.key;
    row.conversation = placed.conversation;
    row.root = placed.root;
    row.author = placed.post.author;
    row.authorName = placed.post.authorName;
    row.side = placed.own ? Side::Us : Side::Public;
    row.createdAt = placed.post.createdAt;
    row.anchor = item.anchor;
    row.status = item.status;
    row.seconds = item.seconds;
    row.text = placed.post.text;
    return row;
}

Result<std::vector<ListRow>> rowsOf(ListReader &reader, const std::vector<ListItem> &items)
{
    std::vector<ListRow> rows;
    rows.reserve(items.size());
    for (const auto &item : items) {
        const auto placed = reader.posts({item.ref});
        const auto message = reader.messages({item.ref});
        if (!placed || !message)
            return placed ? message.error() : placed.error();
        if (placed->empty())
            continue;
        rows.push_back(rowOf(item, placed->front()));
        if (!message->empty())
            rows.back().answeredBy = message->front().answeredBy;
    }
    return rows;
}

} // namespace

Result<ListPage> listOf(const ScopedReader &reader, const ListRequest &request)
{
    ListReader from(reader.database());
    const auto kind = figureEntry(request.figure).item;
    auto items = itemsOf(reader, request.figure, request.part);
    if (items && request.day)
        items = onDay(from, *items, *request.day, reader.scope().zone, kind);
    if (items && request.posts)
        items = withPosts(from, *items, kind);
    if (!items)
        return items.error();
    const auto size = static_cast<std::int64_t>(items->size());
    const auto begin = std::min(request.offset, size);
    const auto end = request.limit < 0 ? size : std::min(size, begin + request.limit);
    auto rows = rowsOf(from, {items->begin() + begin, items->begin() + end});
    if (!rows)
        return rows.error();
    return ListPage{size, std::move(*rows)};
}

} // namespace attache
