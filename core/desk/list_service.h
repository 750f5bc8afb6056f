#pragma once

#include "core/base/result.h"
#include "core/desk/list.h"

namespace attache {

class ScopedReader;

// The items behind a figure: as many as the figure counts, because measure/membership decides both.
Result<ListPage> listOf(const ScopedReader &reader, const ListRequest &request);

// Messages chosen by rule in the scope (CONTRACT.md): typical, longest, best continued; ties by key.
Result<ChosenRows> chosenOf(const ScopedReader &reader);

} // namespace attache
