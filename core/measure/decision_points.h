#pragma once

#include "core/domain/teaching_case.h"

#include <vector>

namespace attache {

// Where a replay of the case should stop and ask, if nobody set it: after a post that we answered (the longest waits first),
// after the last word that we left without one, and after the post at which a backlash began: the fifth answer by the public
// to one post of ours within an hour. At most kMostProposed, in the order of the posts; a backlash and a silence come first.
inline constexpr std::size_t kMostProposed = 5;
std::vector<DecisionPoint> proposedPoints(const TeachingCase &teaching);

} // namespace attache
