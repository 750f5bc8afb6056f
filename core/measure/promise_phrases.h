#pragma once

#include "core/base/zone.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace attache {

// A promise that a text of ours seems to make: 'we will come back to you', in the six languages of the United Nations and
// German. It is only proposed; a person decides.
struct PromiseProposal {
    std::size_t begin = 0, end = 0; // bytes of the words that make it
    LocalDay due;
    bool stated = false; // the text names the day; otherwise a week is proposed
    bool operator==(const PromiseProposal &) const = default;
};

inline constexpr int kPromisePhrasesVersion = 1;
inline constexpr std::chrono::days kPromiseDays{7};

// `said`: the local day of the text. Dates are understood as YYYY-MM-DD, DD.MM. and DD.MM.YYYY, DD/MM and DD/MM/YYYY, and as
// today, tomorrow and next week; a day without a year is the next one of that name. Nothing where no phrase stands in it.
std::optional<PromiseProposal> proposePromise(std::string_view text, LocalDay said);

} // namespace attache
