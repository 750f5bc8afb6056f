#pragma once

#include "core/domain/conversation.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// Turns and further posts as compact bytes inside the derived tables: variable-length integers, differences first.
std::string encodeTurns(const std::vector<Turn> &turns);

enum class TurnPosts { Skip, Read };
// Damaged bytes end the list early; `attache check` compares with a rebuild.
std::vector<Turn> decodeTurns(std::string_view bytes, TurnPosts posts);

std::string encodeIds(const std::vector<std::int64_t> &ids);
std::vector<std::int64_t> decodeIds(std::string_view bytes);

} // namespace attache
