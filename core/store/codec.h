#pragma once

#include "core/domain/conversation.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// The turns of an exchange as compact bytes: variable-length integers, differences first; the first ones are against the
// moment and the post that open the exchange.
void encodeTurns(const std::vector<Turn> &turns, Instant opened, std::int64_t first, std::string &out);

enum class TurnPosts { Skip, Read };
// Damaged bytes end the list early; `attache check` compares with a rebuild.
std::vector<Turn> decodeTurns(std::string_view bytes, Instant opened, std::int64_t first, TurnPosts posts);
// The same into turns whose memory is used again.
void decodeTurns(std::string_view bytes, Instant opened, std::int64_t first, TurnPosts posts, std::vector<Turn> &turns);

} // namespace attache
