#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace attache {

// How long an answer may be on a platform, in the platform's own way of counting.
struct LengthLimit {
    std::int64_t most = 0;
    // Characters as people see them; X counts those outside Latin and its neighbours twice. A link counts 23 where the
    // platform shortens every link.
    bool weighted = false, linksShortened = false;
};
// Nothing for a platform whose limit is not known.
std::optional<LengthLimit> lengthLimitOf(std::string_view platform);

// The length of a text as that limit counts it.
std::int64_t lengthOf(std::string_view text, const LengthLimit &limit);

} // namespace attache
