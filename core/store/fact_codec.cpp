#include "core/store/fact_codec.h"

#include <algorithm>

namespace attache {

namespace {

enum MessageBit { Status = 7, Invalid = 8, Marked = 16, Answered = 32, Withdrawn = 64, Decided = 128, More = 256, Timed = 512 };

int smallCount(ByteReader &in) { return static_cast<int>(std::min<std::uint64_t>(in.take(), 1'000'000'000)); }

unsigned bitsOf(const MessageRecord &r)
{
    const auto bit = [](bool set, MessageBit which) { return set ? static_cast<unsigned>(which) : 0U; };
    return static_cast<unsigned>(r.fact.status) | bit(r.fact.invalidTime, Invalid) | bit(r.fact.markedAnswered, Marked)
           | bit(r.answer != 0, Answered) | bit(r.fact.withdrawnAt.has_value(), Withdrawn)
           | bit(r.fact.decision.has_value(), Decided) | bit(!r.morePosts.empty(), More)
           | bit(r.fact.answeredAt.has_value(), Timed);
}

// The fields that figures need come first; `bits` tells which of the later ones follow.
MessageFact takeFact(const Fact &fact, ByteReader &in, std::int64_t &accounts, unsigned &bits)
{
    MessageFact f;
    f.ref = fact.ref;
    f.anchor = fact.at;
    accounts = static_cast<std::int64_t>(in.take());
    bits = static_cast<unsigned>(in.take());
    f.status = static_cast<MessageStatus>(std::clamp(bits & Status, 1U, 5U));
    f.invalidTime = bits & Invalid;
    f.markedAnswered = bits & Marked;
    f.author = in.takeFixed();
    const auto after = [&] { return fromMillis(wrappingSum(toMillis(fact.at), in.takeSigned())); };
    if (bits & Timed)
        f.answeredAt = after();
    if (bits & Withdrawn)
        f.withdrawnAt = after();
    if (bits & Decided) {
        const auto kind = static_cast<DecisionKind>(in.take());
        if (!decisionName(kind).empty())
            f.decision = kind;
    }
    return f;
}

} // namespace

void encode(const NodeRecord &r, std::string &out)
{
    putVarint(out, static_cast<std::uint64_t>(r.accounts));
    putVarint(out, static_cast<std::uint64_t>(r.flags));
    putVarint(out, static_cast<std::uint64_t>(r.depth));
    putVarint(out, static_cast<std::uint64_t>(r.post - r.cluster));
    putVarint(out, r.next ? static_cast<std::uint64_t>(r.next - r.post) : 0);
    // 0: not visible; else one more than the folded difference, which is mostly small.
    const auto away = r.post - r.conversation;
    putVarint(out, r.conversation ? ((static_cast<std::uint64_t>(away) << 1) ^ static_cast<std::uint64_t>(away >> 63)) + 1 : 0);
}

NodeRecord decodeNode(const Fact &fact)
{
    ByteReader in(fact.payload);
    NodeRecord r;
    r.post = fact.ref;
    r.at = fact.at;
    r.accounts = static_cast<std::int64_t>(in.take());
    r.flags = static_cast<int>(in.take() & 63);
    r.depth = smallCount(in);
    r.cluster = wrappingDifference(r.post, static_cast<std::int64_t>(in.take()));
    const auto next = static_cast<std::int64_t>(in.take());
    r.next = next ? wrappingSum(r.post, next) : 0;
    const auto folded = in.take();
    if (folded) {
        const auto away = static_cast<std::int64_t>((folded - 1) >> 1) ^ -static_cast<std::int64_t>((folded - 1) & 1);
        r.conversation = wrappingDifference(r.post, away);
    }
    return r;
}

NodeStanding decodeStanding(const Fact &fact)
{
    ByteReader in(fact.payload);
    in.take();
    // The conversation stands last, and 0 is the only number that ends with a byte of 0.
    return {!fact.payload.empty() && fact.payload.back() != 0, (in.take() & DeletedByNow) != 0};
}

void encode(const ConversationRecord &r, std::string &out)
{
    putVarint(out, static_cast<std::uint64_t>(r.accounts));
    putVarint(out, static_cast<std::uint64_t>(r.flags) << 1 | (r.rootCollected() ? 1 : 0));
    putSigned(out, wrappingDifference(toMillis(r.last), toMillis(r.opened)));
    for (const auto count : {r.posts, r.ours, r.ghosts, r.depth, r.people, r.turns, r.waiting})
        putVarint(out, static_cast<std::uint64_t>(count));
    if (r.waiting > 0)
        putSigned(out, wrappingDifference(toMillis(r.waitingSince.value_or(r.opened)), toMillis(r.opened)));
    if (r.rootCollected())
        putSigned(out, r.rootPost - r.id);
    else
        out += r.root;
}

ConversationRecord decodeConversation(const Fact &fact)
{
    ByteReader in(fact.payload);
    ConversationRecord r;
    r.id = fact.ref;
    r.opened = fact.at;
    r.accounts = static_cast<std::int64_t>(in.take());
    const auto bits = in.take();
    r.flags = static_cast<int>(bits >> 1 & 63);
    r.last = fromMillis(wrappingSum(toMillis(r.opened), in.takeSigned()));
    for (auto *count : {&r.posts, &r.ours, &r.ghosts, &r.depth, &r.people, &r.turns, &r.waiting})
        *count = smallCount(in);
    if (r.waiting > 0)
        r.waitingSince = fromMillis(wrappingSum(toMillis(r.opened), in.takeSigned()));
    if (bits & 1)
        r.rootPost = wrappingSum(r.id, in.takeSigned());
    else
        r.root = in.rest();
    return r;
}

void encode(const MessageRecord &r, std::string &out)
{
    const auto anchor = toMillis(r.fact.anchor);
    putVarint(out, static_cast<std::uint64_t>(r.accounts));
    putVarint(out, bitsOf(r));
    putFixed(out, r.fact.author);
    for (const auto &at : {r.fact.answeredAt, r.fact.withdrawnAt})
        if (at)
            putSigned(out, wrappingDifference(toMillis(*at), anchor));
    if (r.fact.decision)
        putVarint(out, static_cast<std::uint64_t>(*r.fact.decision));
    putSigned(out, r.conversation - r.fact.ref);
    if (r.answer)
        putSigned(out, r.answer - r.fact.ref);
    auto last = r.fact.ref;
    for (const auto post : r.morePosts) {
        putSigned(out, post - last);
        last = post;
    }
}

MessageStanding decodeMessageStanding(const Fact &fact)
{
    ByteReader in(fact.payload);
    in.take();
    const auto bits = static_cast<unsigned>(in.take());
    return {static_cast<MessageStatus>(std::clamp(bits & Status, 1U, 5U)), (bits & Marked) != 0, (bits & More) != 0};
}

MessageFact decodeMessageFact(const Fact &fact)
{
    ByteReader in(fact.payload);
    std::int64_t accounts = 0;
    unsigned bits = 0;
    return takeFact(fact, in, accounts, bits);
}

MessageRecord decodeMessage(const Fact &fact)
{
    ByteReader in(fact.payload);
    MessageRecord r;
    unsigned bits = 0;
    r.fact = takeFact(fact, in, r.accounts, bits);
    r.conversation = wrappingSum(fact.ref, in.takeSigned());
    if (bits & Answered)
        r.answer = wrappingSum(fact.ref, in.takeSigned());
    for (auto last = fact.ref; (bits & More) && !in.atEnd();) {
        last = wrappingSum(last, in.takeSigned());
        r.morePosts.push_back(last);
    }
    return r;
}

void encode(const ExchangeRecord &r, std::string &out)
{
    putVarint(out, static_cast<std::uint64_t>(r.accounts));
    putFixed(out, r.fact.author);
    putSigned(out, r.conversation - r.fact.ref);
    encodeTurns(r.fact.turns, r.fact.opened(), r.fact.ref, out);
}

ExchangeRecord decodeExchange(const Fact &fact, TurnPosts posts)
{
    ByteReader in(fact.payload);
    ExchangeRecord r;
    r.accounts = static_cast<std::int64_t>(in.take());
    r.fact.ref = fact.ref;
    r.fact.author = in.takeFixed();
    r.conversation = wrappingSum(fact.ref, in.takeSigned());
    r.fact.turns = decodeTurns(in.rest(), fact.at, fact.ref, posts);
    return r;
}

void decodeExchangeFact(const Fact &fact, ExchangeFact &into)
{
    ByteReader in(fact.payload);
    in.take();
    into.ref = fact.ref;
    into.author = in.takeFixed();
    in.takeSigned();
    decodeTurns(in.rest(), fact.at, fact.ref, TurnPosts::Skip, into.turns);
}

void encode(const ReactionRecord &r, std::string &out)
{
    putVarint(out, static_cast<std::uint64_t>(r.account));
    putVarint(out, static_cast<std::uint64_t>(r.postClass));
    putVarint(out, static_cast<std::uint64_t>(r.ownReplies));
}

ReactionRecord decodeReaction(const Fact &fact)
{
    ByteReader in(fact.payload);
    ReactionRecord r;
    r.post = fact.ref;
    r.at = fact.at;
    r.account = static_cast<std::int64_t>(in.take());
    r.postClass = static_cast<int>(std::min<std::uint64_t>(in.take(), 4));
    r.ownReplies = smallCount(in);
    return r;
}

} // namespace attache
