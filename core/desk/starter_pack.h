#pragma once

#include "core/base/result.h"
#include "core/ingest/case_pack.h"

namespace attache {

// The invented cases that the program brings along (resources/cases), in the order of their names.
// Error Internal where one of them is missing or wrong.
Result<CasePack> starterPack();

} // namespace attache
