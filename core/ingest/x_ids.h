#pragma once

#include "core/base/instant.h"

#include <optional>
#include <string>
#include <string_view>

namespace attache {

// The moment that an id of X bears in itself since 2010-11-04, to the millisecond: its upper 42 bits count from
// 2010-11-04T01:42:54.657Z. Nothing for smaller ids and for what is no number.
std::optional<Instant> momentOfXId(std::string_view id);

// '2016-06-30 12:00 +0000', as older files of X write times, without the blank before the zone. Other texts as they are.
std::string joinedZone(std::string_view time);

} // namespace attache
