#pragma once

#include "core/base/zone.h"

#include <string_view>

namespace attache {

// How a question ended, by the words of our answer: in substance, with nothing but a link, or with the promise to come back.
enum class AnswerKind { Substance, LinkOnly, ComeBack };

// Words beside a link up to which an answer is the link alone: 'Please see here:'.
inline constexpr std::size_t kWordsBesideLink = 4;

// `said`: the local day of the answer. A promise (promise_phrases.h) outweighs a link. A rule of thumb about form: it does
// not judge whether the answer is right.
AnswerKind answerKindOf(std::string_view text, LocalDay said);

} // namespace attache
