#include "core/desk/sum_loader.h"

#include "core/desk/scoped_reader.h"
#include "core/measure/figure_sums.h"

#include <future>

namespace attache {

namespace {

Result<void> loadCounts(FactReader &from, const Selection &selection, CountedFacts &counted)
{
    const auto anyData = from.anyData();
    const auto posts = from.posts(selection);
    const auto conversations = from.conversations(selection);
    if (!anyData || !posts || !conversations)
        return !anyData ? anyData.error() : !posts ? posts.error() : conversations.error();
    counted.anyData = *anyData;
    counted.posts = posts->visible;
    counted.deletedPosts = posts->deleted;
    counted.conversations = *conversations;
    return {};
}

Result<void> loadOwnPosts(FactReader &from, const Selection &selection, FigureSums &sums)
{
    const auto own = from.ownPosts(selection);
    if (!own)
        return own.error();
    sums.counted.ownDeleted = own->leftOut.deleted;
    sums.counted.ownReposts = own->leftOut.reposts;
    sums.counted.ownReplies = own->leftOut.replies;
    sums.reactions.reserve(own->counted.size());
    for (const auto &post : own->counted)
        sums.reactions.push_back({post.ref, post.account, post.at, post.counts, post.ownReplies, post.followers});
    return {};
}

Result<void> loadBeside(Database &database, const Selection &selection, FigureSums &sums)
{
    FactReader from(database);
    if (auto done = loadCounts(from, selection, sums.counted); !done)
        return done;
    return loadOwnPosts(from, selection, sums);
}

} // namespace

Result<void> loadSums(const ScopedReader &reader, const Window &window, std::size_t curvePoints, FigureSums &sums)
{
    FactReader from(reader.database());
    const auto selection = reader.selection(window);
    std::future<Result<void>> beside;
    if (auto *second = reader.beside())
        beside = std::async(std::launch::async, [&, second] { return loadBeside(*second, selection, sums); });
    const auto messages = from.eachMessage(selection, [&](const MessageFact &message) { sums.messages.add(message); });
    auto messagesSettled = std::async(std::launch::async, [&] { sums.messages.settle(curvePoints); });
    const auto exchanges = from.eachExchange(selection, [&](const ExchangeFact &exchange) { sums.exchanges.add(exchange); });
    auto exchangesSettled = std::async(std::launch::async, [&] {
        messagesSettled.wait();
        sums.exchanges.settle();
    });
    const auto counted = beside.valid() ? beside.get() : loadBeside(reader.database(), selection, sums);
    exchangesSettled.get(); // first: it still asks for the other
    messagesSettled.get();
    for (const auto *done : {&messages, &exchanges, &counted})
        if (!*done)
            return *done;
    return {};
}

} // namespace attache
