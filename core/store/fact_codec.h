#pragma once

#include "core/store/codec.h"
#include "core/store/derived_records.h"
#include "core/store/fact_section.h"

#include <string>

namespace attache {

// Records as payloads of a section and back. What a fact's place and time say already is not repeated. Every payload but a
// reaction's begins with the set of accounts, so that a filter need not read on.
void encode(const NodeRecord &record, std::string &out);
void encode(const ConversationRecord &record, std::string &out);
void encode(const MessageRecord &record, std::string &out);
void encode(const ExchangeRecord &record, std::string &out);
void encode(const ReactionRecord &record, std::string &out);

inline std::int64_t accountsOf(const Fact &fact) { return static_cast<std::int64_t>(ByteReader(fact.payload).take()); }

// Of damaged bytes any record may come; numbers that an enumeration lacks are replaced by its last one.
NodeRecord decodeNode(const Fact &fact);
// Of a node only what is counted, without reading the rest of it.
struct NodeStanding {
    bool visible = false, deleted = false;
};
NodeStanding decodeStanding(const Fact &fact);
ConversationRecord decodeConversation(const Fact &fact);
MessageFact decodeMessageFact(const Fact &fact);
// Of a message only how it stands: most of three million are of no interest to whoever looks for those that wait.
struct MessageStanding {
    MessageStatus status = MessageStatus::Open;
    bool marked = false; // marked answered by hand, our post not yet seen
    bool more = false;   // it has posts beside its anchor
};
MessageStanding decodeMessageStanding(const Fact &fact);
MessageRecord decodeMessage(const Fact &fact);
ExchangeRecord decodeExchange(const Fact &fact, TurnPosts posts);
// What figures need of it, without the posts of its turns; into a fact whose memory is used again.
void decodeExchangeFact(const Fact &fact, ExchangeFact &into);
ReactionRecord decodeReaction(const Fact &fact);

} // namespace attache
