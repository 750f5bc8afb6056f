#include "core/store/fact_codec.h"

#include <QtTest>

#include <random>

using namespace attache;

namespace {

using Random = std::mt19937_64;

constexpr int kRounds = 3000;

bool maybe(Random &random) { return random() % 2 == 0; }
std::int64_t anyId(Random &random) { return 1 + static_cast<std::int64_t>(random() >> (17 + random() % 46)); }
int anyCount(Random &random) { return static_cast<int>(random() % 1'000'000'000 >> random() % 30); }
Instant anyMoment(Random &random) { return fromMillis(static_cast<std::int64_t>(random()) >> (18 + random() % 40)); }
std::optional<Instant> anyMomentOrNone(Random &random) { return maybe(random) ? std::optional(anyMoment(random)) : std::nullopt; }

NodeRecord anyNode(Random &random)
{
    NodeRecord r;
    r.post = anyId(random);
    r.cluster = 1 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(r.post));
    r.next = maybe(random) ? r.post + anyId(random) : 0;
    r.conversation = maybe(random) ? anyId(random) : 0; // before or after the post
    r.at = anyMoment(random);
    r.depth = anyCount(random);
    r.flags = static_cast<int>(random() % 64);
    r.accounts = maybe(random) ? anyId(random) : 0;
    return r;
}

ConversationRecord anyConversation(Random &random)
{
    ConversationRecord r;
    r.id = anyId(random);
    if (maybe(random))
        r.rootPost = anyId(random);
    else
        r.root = maybe(random) ? "root of another file \xc3\xa4\t\n" : "";
    r.opened = anyMoment(random);
    r.last = anyMoment(random);
    for (auto *count : {&r.posts, &r.ours, &r.ghosts, &r.depth, &r.people, &r.turns, &r.waiting})
        *count = maybe(random) ? anyCount(random) : 0;
    r.accounts = anyId(random);
    r.flags = static_cast<int>(random() % 64);
    if (r.waiting > 0)
        r.waitingSince = anyMoment(random);
    return r;
}

MessageRecord anyMessage(Random &random)
{
    constexpr DecisionKind kinds[] = {DecisionKind::LeftOnPurpose,   DecisionKind::Spam,    DecisionKind::Duplicate,
                                      DecisionKind::ClosingCourtesy, DecisionKind::TooLate, DecisionKind::MarkedAnswered};
    MessageRecord r;
    r.fact.ref = anyId(random);
    r.fact.author = static_cast<std::int64_t>(random());
    r.fact.anchor = anyMoment(random);
    r.fact.status = static_cast<MessageStatus>(1 + random() % 5);
    r.fact.answeredAt = anyMomentOrNone(random);
    r.fact.invalidTime = maybe(random);
    r.fact.withdrawnAt = anyMomentOrNone(random);
    r.fact.markedAnswered = maybe(random);
    if (maybe(random))
        r.fact.decision = kinds[random() % std::size(kinds)];
    r.conversation = anyId(random);
    r.answer = maybe(random) ? anyId(random) : 0;
    r.accounts = anyId(random);
    for (auto left = random() % 4; left > 0; --left)
        r.morePosts.push_back(anyId(random));
    return r;
}

ExchangeRecord anyExchange(Random &random)
{
    ExchangeRecord r;
    r.fact.ref = anyId(random);
    r.fact.author = static_cast<std::int64_t>(random());
    r.fact.turns.resize(1 + random() % 5);
    for (auto &turn : r.fact.turns) {
        turn = {maybe(random) ? Side::Us : Side::Public, anyMoment(random), anyMoment(random), maybe(random), {anyId(random)}};
        while (maybe(random))
            turn.posts.push_back(anyId(random));
    }
    r.conversation = anyId(random);
    r.accounts = anyId(random);
    return r;
}

ReactionRecord anyReaction(Random &random)
{
    return {anyId(random), anyId(random), anyMoment(random), static_cast<int>(random() % 5), anyCount(random)};
}

bool same(const MessageFact &a, const MessageFact &b)
{
    return a.ref == b.ref && a.author == b.author && a.anchor == b.anchor && a.status == b.status && a.answeredAt == b.answeredAt
           && a.invalidTime == b.invalidTime && a.withdrawnAt == b.withdrawnAt && a.markedAnswered == b.markedAnswered
           && a.decision == b.decision;
}

bool same(const MessageRecord &a, const MessageRecord &b)
{
    return same(a.fact, b.fact) && a.conversation == b.conversation && a.answer == b.answer && a.accounts == b.accounts
           && a.morePosts == b.morePosts;
}

bool same(const ConversationRecord &a, const ConversationRecord &b)
{
    return a.id == b.id && a.rootPost == b.rootPost && a.root == b.root && a.opened == b.opened && a.last == b.last
           && a.posts == b.posts && a.ours == b.ours && a.ghosts == b.ghosts && a.depth == b.depth && a.people == b.people
           && a.accounts == b.accounts && a.flags == b.flags && a.turns == b.turns && a.waiting == b.waiting
           && a.waitingSince == b.waitingSince;
}

template <class Record>
std::string bytesOf(const Record &record)
{
    std::string bytes;
    encode(record, bytes);
    return bytes;
}

// Everything that can be asked of a payload. Its answers do not matter; how much memory they take does.
void decodeAll(std::string_view payload, std::int64_t ref, Instant at)
{
    const Fact fact{ref, at, payload};
    const auto node = decodeNode(fact);
    QVERIFY(node.depth >= 0 && node.flags < 64);
    static_cast<void>(decodeStanding(fact));
    static_cast<void>(accountsOf(fact));
    const auto conversation = decodeConversation(fact);
    QVERIFY(conversation.posts >= 0 && conversation.waiting >= 0 && conversation.waitingSince.has_value() == (conversation.waiting > 0));
    QVERIFY(conversation.root.size() <= payload.size());
    const auto message = decodeMessage(fact);
    QVERIFY(!statusName(message.fact.status).empty());
    QVERIFY(!message.fact.decision || !decisionName(*message.fact.decision).empty());
    QVERIFY(message.morePosts.size() <= payload.size());
    QVERIFY(same(decodeMessageFact(fact), message.fact));
    const auto exchange = decodeExchange(fact, TurnPosts::Read);
    QVERIFY(exchange.fact.turns.size() <= payload.size());
    ExchangeFact bare;
    decodeExchangeFact(fact, bare);
    QCOMPARE(bare.author, exchange.fact.author);
    const auto reaction = decodeReaction(fact);
    QVERIFY(reaction.postClass >= 0 && reaction.postClass <= 4 && reaction.ownReplies >= 0);
}

} // namespace

class FactCodecTest : public QObject {
    Q_OBJECT

private slots:
    void node_encoded_comesBack()
    {
        Random random(1);
        for (int round = 0; round < kRounds; ++round) {
            const auto node = anyNode(random);
            const auto bytes = bytesOf(node);
            const Fact fact{node.post, node.at, bytes};
            QVERIFY(decodeNode(fact) == node);
            QCOMPARE(accountsOf(fact), node.accounts);
            QCOMPARE(decodeStanding(fact).visible, node.conversation != 0);
            QCOMPARE(decodeStanding(fact).deleted, (node.flags & DeletedByNow) != 0);
        }
    }

    void conversation_encoded_comesBack()
    {
        Random random(2);
        for (int round = 0; round < kRounds; ++round) {
            const auto conversation = anyConversation(random);
            const auto bytes = bytesOf(conversation);
            const Fact fact{conversation.id, conversation.opened, bytes};
            QVERIFY(same(decodeConversation(fact), conversation));
            QCOMPARE(accountsOf(fact), conversation.accounts);
        }
    }

    void message_encoded_comesBack()
    {
        Random random(3);
        for (int round = 0; round < kRounds; ++round) {
            const auto message = anyMessage(random);
            const auto bytes = bytesOf(message);
            const Fact fact{message.fact.ref, message.fact.anchor, bytes};
            QVERIFY(same(decodeMessage(fact), message));
            QVERIFY(same(decodeMessageFact(fact), message.fact));
            QCOMPARE(accountsOf(fact), message.accounts);
        }
    }

    void exchange_encoded_comesBack()
    {
        Random random(4);
        ExchangeFact used;
        for (int round = 0; round < kRounds; ++round) {
            auto exchange = anyExchange(random);
            const auto bytes = bytesOf(exchange);
            const Fact fact{exchange.fact.ref, exchange.fact.opened(), bytes};
            const auto back = decodeExchange(fact, TurnPosts::Read);
            QVERIFY(back.fact.turns == exchange.fact.turns);
            QVERIFY(back.fact.ref == exchange.fact.ref && back.fact.author == exchange.fact.author);
            QVERIFY(back.conversation == exchange.conversation && back.accounts == exchange.accounts);
            QCOMPARE(accountsOf(fact), exchange.accounts);
            for (auto &turn : exchange.fact.turns)
                turn.posts.clear();
            decodeExchangeFact(fact, used);
            QVERIFY(used.turns == exchange.fact.turns && used.ref == exchange.fact.ref && used.author == exchange.fact.author);
        }
    }

    void reaction_encoded_comesBack()
    {
        Random random(5);
        for (int round = 0; round < kRounds; ++round) {
            const auto reaction = anyReaction(random);
            const auto bytes = bytesOf(reaction);
            const auto back = decodeReaction({reaction.post, reaction.at, bytes});
            QVERIFY(back.post == reaction.post && back.account == reaction.account && back.at == reaction.at);
            QVERIFY(back.postClass == reaction.postClass && back.ownReplies == reaction.ownReplies);
        }
    }

    void decode_noise_isARecordWithinItsLimits()
    {
        Random random(6);
        for (int round = 0; round < 20'000; ++round) {
            std::string bytes(random() % 50, '\0');
            for (auto &byte : bytes)
                byte = random() % 3 == 0 ? '\xff' : static_cast<char>(random());
            const auto at = round % 2 ? fromMillis(static_cast<std::int64_t>(random())) : anyMoment(random);
            decodeAll(bytes, round % 3 ? anyId(random) : static_cast<std::int64_t>(random()), at);
        }
    }

    void decode_cutRecords_isARecordWithinItsLimits()
    {
        Random random(7);
        for (int round = 0; round < 300; ++round)
            for (const auto &bytes : {bytesOf(anyNode(random)), bytesOf(anyConversation(random)), bytesOf(anyMessage(random)),
                                      bytesOf(anyExchange(random)), bytesOf(anyReaction(random))})
                for (std::size_t size = 0; size < bytes.size(); ++size)
                    decodeAll(std::string(bytes, 0, size), anyId(random), anyMoment(random));
    }

    // A post alone in its cluster: set, flags, depth, cluster, next and conversation in a byte each.
    void encode_ordinaryNode_takesSixBytes()
    {
        NodeRecord node;
        node.post = node.cluster = node.conversation = 2'500'000;
        node.accounts = 3;
        QCOMPARE(bytesOf(node).size(), 6U);
    }
};

QTEST_APPLESS_MAIN(FactCodecTest)
#include "tst_fact_codec.moc"
