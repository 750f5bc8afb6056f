#pragma once

#include "core/base/result.h"
#include "core/desk/inbox.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace attache {

class Database;

// A message without an answer of ours that was seen, as far as a list of them must know it. 32 bytes: there may be a million.
struct StandingMessage {
    std::int64_t ref = 0;
    Instant anchor;
    std::int64_t author = 0; // its number
    std::int32_t accounts = 0;
    std::uint8_t states = 0; // one bit for each InboxState that it is in
    bool more = false;       // it has posts beside its anchor

    bool isIn(InboxState state) const { return (states >> static_cast<unsigned>(state) & 1) != 0; }
};

// In pieces, so that growing copies nothing.
class StandingMessages {
public:
    void add(const StandingMessage &message);
    std::size_t size() const;
    const std::vector<std::vector<StandingMessage>> &pieces() const { return m_pieces; }

private:
    std::vector<std::vector<StandingMessage>> m_pieces;
};

// Keeps them while the derived tables stay as they are: of three million messages the inbox asks for these with every filter.
// May be asked from any thread.
class StandingBoard {
public:
    // As the reader sees them.
    Result<std::shared_ptr<const StandingMessages>> of(Database &reader);

private:
    std::mutex m_mutex;
    std::shared_ptr<const StandingMessages> m_messages;
    std::int64_t m_turn = -1; // of the derived tables when they were read
};

} // namespace attache
