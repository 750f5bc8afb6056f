#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/measure/dyads.h"
#include "core/measure/official_ranking.h"
#include "core/measure/survival.h"

#include <optional>
#include <vector>

namespace attache {

class ScopedReader;

// How long one side waited for the other, what is unanswered kept in (METRICS.md section 2 with officials as the public).
struct OfficialWait {
    std::int64_t addressed = 0, answered = 0; // posts that addressed the other side, and those of them with an answer
    std::optional<double> half;               // seconds by which half had an answer; nothing where not reached
};

// One handle is one institution, whatever the platform.
struct OfficialRow {
    Account account;
    OfficialActivity activity; // of the window; mutualFollows says nothing: no import knows who follows whom
};

// Who of the officials speaks to whom in the window (METRICS.md section 9). Empty where no official account is named.
struct Officials {
    std::vector<OfficialRow> rows; // ours first, then the officials, by platform and handle
    std::size_t ours = 0;          // so many rows are ours
    DyadCensus census;             // by places in `rows`
    OfficialWait theyWaited, weWaited;
};
Result<Officials> officialsIn(const ScopedReader &reader);

} // namespace attache
