#include "core/store/fact_reader.h"

#include "core/store/count_reader.h"
#include "core/store/database.h"
#include "core/store/fact_scan.h"

#include <utility>

namespace attache {

namespace {

bool ofAccounts(const Selection &selection, std::int64_t account)
{
    return selection.accounts.empty()
           || std::find(selection.accounts.begin(), selection.accounts.end(), account) != selection.accounts.end();
}

// Calls `take` for each own post of the window by their own time; it returns false to end early.
template <class Take>
Result<void> scanOwnPosts(Database &database, const Selection &selection, Take take)
{
    return scanFacts(database, FactKind::Reaction, selection.window, [&](const Fact &fact) {
        const auto record = decodeReaction(fact);
        return !ofAccounts(selection, record.account) || take(record);
    });
}

bool counted(const ReactionRecord &record) { return record.postClass == 1 || record.postClass == 2; }

enum class Wanted { Alive, Deleted };

Result<std::vector<std::int64_t>> visiblePosts(Database &database, const Selection &selection, Wanted wanted)
{
    std::vector<std::pair<Instant, std::int64_t>> found;
    auto done = scanSelected(database, FactKind::Node, selection, [&](const Fact &fact) {
        const auto node = decodeNode(fact);
        if (node.conversation && ((node.flags & DeletedByNow) != 0) == (wanted == Wanted::Deleted))
            found.emplace_back(node.at, node.post);
    });
    if (!done)
        return done.error();
    sortByTime(found, [](const auto &post) { return post; });
    std::vector<std::int64_t> ids;
    ids.reserve(found.size());
    for (const auto &post : found)
        ids.push_back(post.second);
    return ids;
}

} // namespace

Result<bool> FactReader::anyData()
{
    const auto one = m_database.number("SELECT 1 FROM post LIMIT 1");
    if (!one)
        return one.error();
    return one->has_value();
}

Result<std::optional<Instant>> FactReader::firstPost() { return BlockTable(m_database).earliest(FactKind::Node); }

Result<std::vector<MessageFact>> FactReader::messages(const Selection &selection)
{
    std::vector<MessageFact> found;
    auto done = eachMessage(selection, [&](const MessageFact &message) { found.push_back(message); });
    if (!done)
        return done.error();
    sortByTime(found, [](const MessageFact &m) { return std::pair(m.anchor, m.ref); });
    return found;
}

Result<std::vector<ExchangeFact>> FactReader::exchanges(const Selection &selection, bool withPosts)
{
    std::vector<ExchangeFact> found;
    const auto posts = withPosts ? TurnPosts::Read : TurnPosts::Skip;
    auto done = scanSelected(m_database, FactKind::Exchange, selection, [&](const Fact &fact) {
        auto record = decodeExchange(fact, posts);
        if (!record.fact.turns.empty()) // damaged: `check` tells
            found.push_back(std::move(record.fact));
    });
    if (!done)
        return done.error();
    sortByTime(found, [](const ExchangeFact &e) { return std::pair(e.opened(), e.ref); });
    return found;
}

Result<std::vector<CountedPost>> FactReader::reactions(const Selection &selection)
{
    auto own = ownPosts(selection);
    if (!own)
        return own.error();
    return std::move(own->counted);
}

Result<OwnPostCounts> FactReader::ownPostsLeftOut(const Selection &selection)
{
    const auto own = ownPosts(selection);
    if (!own)
        return own.error();
    return own->leftOut;
}

// Counts are looked up while the scan goes on, which spares the file a lock for each post.
Result<OwnPosts> FactReader::ownPosts(const Selection &selection)
{
    OwnPosts own;
    CountReader counts(m_database, selection.now);
    std::optional<Error> error;
    auto done = scanOwnPosts(m_database, selection, [&](const ReactionRecord &r) {
        if (!counted(r)) {
            ++(r.postClass == 0 ? own.leftOut.deleted : r.postClass == 3 ? own.leftOut.replies : own.leftOut.reposts);
            return true;
        }
        const auto found = counts.of(r.post);
        if (!found) {
            error = found.error();
            return false;
        }
        own.counted.push_back({r.post, r.account, r.at, found->counts, r.ownReplies, found->followers});
        return true;
    });
    if (!done || error)
        return done ? *error : done.error();
    sortByTime(own.counted, [](const CountedPost &post) { return std::pair(post.at, post.ref); });
    return own;
}

Result<std::vector<LeftOutPost>> FactReader::leftOutPosts(const Selection &selection)
{
    std::vector<LeftOutPost> found;
    auto done = scanOwnPosts(m_database, selection, [&](const ReactionRecord &record) {
        if (!counted(record))
            found.push_back({record.post, record.at, record.postClass});
        return true;
    });
    if (!done)
        return done.error();
    sortByTime(found, [](const LeftOutPost &post) { return std::pair(post.at, post.ref); });
    return found;
}

Result<void> FactReader::eachMessage(const Selection &selection, const std::function<void(const MessageFact &)> &take)
{
    return scanSelected(m_database, FactKind::Message, selection, [&](const Fact &fact) { take(decodeMessageFact(fact)); });
}

Result<void> FactReader::eachExchange(const Selection &selection, const std::function<void(const ExchangeFact &)> &take)
{
    ExchangeFact exchange;
    return scanSelected(m_database, FactKind::Exchange, selection, [&](const Fact &fact) {
        decodeExchangeFact(fact, exchange);
        if (!exchange.turns.empty()) // damaged: `check` tells
            take(exchange);
    });
}

Result<std::int64_t> FactReader::conversations(const Selection &selection)
{
    std::int64_t count = 0;
    auto done = scanSelected(m_database, FactKind::Conversation, selection, [&](const Fact &) { ++count; });
    if (!done)
        return done.error();
    return count;
}

Result<FactReader::PostCounts> FactReader::posts(const Selection &selection)
{
    PostCounts counts;
    auto done = scanSelected(m_database, FactKind::Node, selection, [&](const Fact &fact) {
        const auto node = decodeStanding(fact);
        if (node.visible)
            ++(node.deleted ? counts.deleted : counts.visible);
    });
    if (!done)
        return done.error();
    return counts;
}

Result<std::vector<std::int64_t>> FactReader::conversationIds(const Selection &selection)
{
    std::vector<std::pair<Instant, std::int64_t>> found;
    auto done = scanSelected(m_database, FactKind::Conversation, selection,
                             [&](const Fact &fact) { found.emplace_back(fact.at, fact.ref); });
    if (!done)
        return done.error();
    sortByTime(found, [](const auto &conversation) { return conversation; });
    std::vector<std::int64_t> ids;
    ids.reserve(found.size());
    for (const auto &conversation : found)
        ids.push_back(conversation.second);
    return ids;
}

Result<std::vector<std::int64_t>> FactReader::postIds(const Selection &selection)
{
    return visiblePosts(m_database, selection, Wanted::Alive);
}

Result<std::vector<std::int64_t>> FactReader::deletedPostIds(const Selection &selection)
{
    return visiblePosts(m_database, selection, Wanted::Deleted);
}

Result<std::vector<NodeRecord>> FactReader::nodes(const Window &window)
{
    std::vector<NodeRecord> found;
    auto done = scanFacts(m_database, FactKind::Node, window, [&](const Fact &fact) {
        found.push_back(decodeNode(fact));
        return true;
    });
    if (!done)
        return done.error();
    return found;
}

Result<bool> FactReader::anyOfThePublic()
{
    bool any = false;
    auto done = scanFacts(m_database, FactKind::Node, {}, [&](const Fact &fact) {
        const auto node = decodeNode(fact);
        any = node.conversation && !(node.flags & WrittenByUs);
        return !any;
    });
    if (!done)
        return done.error();
    return any;
}

} // namespace attache
