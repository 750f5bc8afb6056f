#include "core/measure/answer_kind.h"

#include "core/measure/promise_phrases.h"
#include "core/measure/wording.h"

namespace attache {

namespace {

bool hasLink(std::string_view text)
{
    return text.find("http://") != std::string_view::npos || text.find("https://") != std::string_view::npos;
}

} // namespace

AnswerKind answerKindOf(std::string_view text, LocalDay said)
{
    if (proposePromise(text, said))
        return AnswerKind::ComeBack;
    return hasLink(text) && tokensOf(text).size() <= kWordsBesideLink ? AnswerKind::LinkOnly : AnswerKind::Substance;
}

} // namespace attache
