#pragma once

#include "core/domain/coverage.h"
#include "core/domain/scope.h"

#include <span>
#include <vector>

namespace attache {

// What no import can speak of: for each account of ours and each kind of record the times between the first and the last
// capture of it that none covers. An archive of one's own posts holds no replies by others, so that these are a gap over its
// whole time. Between two captures nothing is said of a pause that is shorter than a day, or no longer than the longest
// silence within them: it may be one more silence. Kinds with the same times stand in one gap, parted by blanks; 'all' for
// all four. By time, platform and handle.
// `coverage`: of every import. `own`: handles as they are written.
std::vector<Gap> captureGaps(std::span<const Coverage> coverage, std::span<const AccountKey> own);

} // namespace attache
