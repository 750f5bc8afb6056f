#include "tests/store/invented_facts.h"

#include "core/store/account_sets.h"
#include "core/store/derived_store.h"
#include "core/store/transaction.h"
#include "tests/store/invented_posts.h"

namespace attache::test {

namespace {

NodeRecord nodeOf(std::int64_t post)
{
    NodeRecord node;
    node.post = post;
    node.cluster = node.conversation = post - 1 + post % 2;
    node.next = post % 2 == 1 ? post + 1 : 0;
    node.at = minute(static_cast<int>(post));
    node.depth = post % 2 == 1 ? 0 : 1;
    node.accounts = 1;
    return node;
}

void addConversation(FactBatch &batch, std::int64_t first)
{
    ConversationRecord conversation;
    conversation.id = conversation.rootPost = first;
    conversation.opened = minute(static_cast<int>(first));
    conversation.last = minute(static_cast<int>(first + 1));
    conversation.posts = conversation.people = 2;
    conversation.accounts = conversation.turns = conversation.waiting = 1;
    conversation.waitingSince = conversation.opened;
    batch.add(FactKind::Conversation, first, conversation.opened, conversation);
    MessageRecord message;
    message.fact.ref = message.conversation = first;
    message.fact.anchor = conversation.opened;
    message.morePosts = {first + 1};
    message.accounts = 1;
    batch.add(FactKind::Message, first, conversation.opened, message);
    ExchangeRecord exchange;
    exchange.fact.ref = exchange.conversation = first;
    exchange.fact.turns = {{Side::Public, conversation.opened, conversation.last, false, {first, first + 1}}};
    exchange.accounts = 1;
    batch.add(FactKind::Exchange, first, conversation.opened, exchange);
    batch.add(FactKind::Reaction, first + 1, conversation.last, ReactionRecord{first + 1, 1, conversation.last, 1, 0});
}

Result<void> store(Database &database, const FactBatch &batch)
{
    DerivedStore store(database);
    std::vector<std::int64_t> refs;
    for (const auto &entry : batch.entries())
        refs.push_back(entry.ref);
    if (auto done = store.drop(refs); !done)
        return done;
    if (auto done = store.add(batch); !done)
        return done;
    return store.flush();
}

} // namespace

Result<void> putNodes(Database &database, const std::vector<NodeRecord> &nodes)
{
    Transaction transaction(database);
    FactBatch batch;
    for (const auto &node : nodes)
        batch.add(FactKind::Node, node.post, node.at, node);
    if (auto done = store(database, batch); !done)
        return done;
    return transaction.commit();
}

Result<void> addNodes(Database &database, const std::vector<Post> &posts)
{
    std::vector<NodeRecord> nodes;
    for (const auto &post : posts) {
        NodeRecord node;
        node.post = node.cluster = node.conversation = static_cast<std::int64_t>(nodes.size()) + 1;
        node.at = post.createdAt;
        node.flags = post.observedAt ? HasCaptureTime : 0;
        nodes.push_back(node);
    }
    return putNodes(database, nodes);
}

Result<void> addFacts(Database &database, std::int64_t posts)
{
    Transaction transaction(database);
    FactBatch batch;
    for (std::int64_t post = 1; post <= posts; ++post) {
        const auto node = nodeOf(post);
        batch.add(FactKind::Node, post, node.at, node);
        if (post % 2 == 1 && post < posts)
            addConversation(batch, post);
    }
    if (auto done = store(database, batch); !done)
        return done;
    AccountSets sets;
    sets.numberOf({1});
    if (auto done = sets.write(database); !done)
        return done;
    return transaction.commit();
}

} // namespace attache::test
