#pragma once

#include "core/base/result.h"
#include "core/desk/golden/golden_derived.h"

namespace attache {

// The posts of a golden case through an in-memory workspace and the same derived tables as `figures`, in three orders of
// arrival: at once, backwards one by one, and interleaved in two batches. Error Internal where they disagree. What no
// workspace is asked for (quotes as questions or answers, other classes of posts) comes from the pure functions.
Result<GoldenDerived> deriveInWorkspace(const GoldenCase &input);

} // namespace attache
