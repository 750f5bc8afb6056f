#pragma once

#include "core/store/block_table.h"
#include "core/store/database.h"
#include "core/store/fact_codec.h"
#include "core/store/fact_scan.h"

#include <functional>
#include <optional>
#include <string>

namespace attache::test {

// Changes facts in the blocks of a workspace past every rule of the program. Each gives whether there was anything to change.

// A fact that can be kept: its payload is its own.
struct OwnFact {
    std::int64_t ref = 0;
    Instant at;
    std::string payload;
    Fact fact() const { return {ref, at, payload}; }
};

// The first fact that fits, by row id, becomes what `change` makes of it; where that gives false it goes.
bool changeFact(Database &database, FactKind kind, const std::function<bool(const Fact &)> &fits,
                const std::function<bool(OwnFact &)> &change);
bool changeEveryFact(Database &database, FactKind kind, const std::function<bool(OwnFact &)> &change);
bool addFact(Database &database, FactKind kind, const OwnFact &fact);

inline NodeRecord decoded(const Fact &fact, const NodeRecord *) { return decodeNode(fact); }
inline ConversationRecord decoded(const Fact &fact, const ConversationRecord *) { return decodeConversation(fact); }
inline MessageRecord decoded(const Fact &fact, const MessageRecord *) { return decodeMessage(fact); }
inline ExchangeRecord decoded(const Fact &fact, const ExchangeRecord *) { return decodeExchange(fact, TurnPosts::Read); }
inline ReactionRecord decoded(const Fact &fact, const ReactionRecord *) { return decodeReaction(fact); }

inline FactKind kindOf(const NodeRecord *) { return FactKind::Node; }
inline FactKind kindOf(const ConversationRecord *) { return FactKind::Conversation; }
inline FactKind kindOf(const MessageRecord *) { return FactKind::Message; }
inline FactKind kindOf(const ExchangeRecord *) { return FactKind::Exchange; }
inline FactKind kindOf(const ReactionRecord *) { return FactKind::Reaction; }

template <class Record>
Record recordOf(const Fact &fact)
{
    return decoded(fact, static_cast<const Record *>(nullptr));
}

// The same by records; a record's place and time stay as they are.
template <class Record>
bool changeRecord(Database &database, const std::function<bool(const Record &)> &fits, const std::function<void(Record &)> &change)
{
    return changeFact(
        database, kindOf(static_cast<const Record *>(nullptr)), [&](const Fact &fact) { return fits(recordOf<Record>(fact)); },
        [&](OwnFact &fact) {
            auto record = recordOf<Record>(fact.fact());
            change(record);
            fact.payload.clear();
            encode(record, fact.payload);
            return true;
        });
}

// The first record of its kind that fits.
template <class Record>
std::optional<Record> findRecord(Database &database, const std::function<bool(const Record &)> &fits)
{
    std::optional<Record> found;
    const auto done = scanFacts(database, kindOf(static_cast<const Record *>(nullptr)), {}, [&](const Fact &fact) {
        if (auto record = recordOf<Record>(fact); fits(record))
            found = std::move(record);
        return !found;
    });
    return done ? found : std::nullopt;
}

} // namespace attache::test
