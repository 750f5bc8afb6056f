#pragma once

#include "core/domain/post.h"

#include <optional>
#include <string>
#include <string_view>

namespace attache {

// The moment that an id of X bears in itself since 2010-11-04, to the millisecond: its upper 42 bits count from
// 2010-11-04T01:42:54.657Z. Nothing for smaller ids and for what is no number.
std::optional<Instant> momentOfXId(std::string_view id);

// An edit bears an id of its own: the post becomes a version of the one with the id `first`, edited when it says it was
// created. Nothing changes for '' and for its own id.
void makeVersionOf(const std::string &first, Post &post);

// '2016-06-30 12:00 +0000', as older files of X write times, without the blank before the zone. Other texts as they are.
std::string joinedZone(std::string_view time);

} // namespace attache
