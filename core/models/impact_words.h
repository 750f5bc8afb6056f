#pragma once

#include "core/measure/impact.h"

#include <QString>

#include <string_view>

namespace attache {

// The impact log as a person reads it; unknown words as they are.
QString actionWords(std::string_view kind);  // 'forwarded', 'policy note', …
QString outcomeWords(std::string_view kind); // 'decision', 'change of a service', …
QString claimWords(ClaimLevel level);        // what may be claimed, in a few words

} // namespace attache
