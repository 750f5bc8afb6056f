#include "core/desk/capture_span.h"

#include "core/base/text.h"
#include "core/ingest/formats.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::int64_t kDayMillis = 86'400'000;
constexpr std::int64_t kMostDays = 100'000; // to the year 2243: what is dated later says nothing of days without posts

unsigned kindNamed(std::string_view name)
{
    const auto it = std::find_if(kCapturedKinds.begin(), kCapturedKinds.end(), [=](const auto &k) { return k.second == name; });
    return it == kCapturedKinds.end() ? 0U : static_cast<unsigned>(it->first);
}

unsigned kindsMissing(const Receipt &receipt)
{
    unsigned missing = 0;
    for (const auto &gap : receipt.gaps)
        for (const auto &kind : gap.kinds)
            missing |= kindNamed(kind);
    return missing;
}

bool isWholeArchive(const Receipt &receipt)
{
    return isAccountArchive(receipt.format) && !receipt.error && !receipt.warned(Warning::PartMissing);
}

} // namespace

CaptureSpan::Span *CaptureSpan::spanOf(const Post &post)
{
    if (m_platform != nullptr && *m_platform == post.key.platform)
        return m_span;
    const auto [it, isNew] = m_spans.try_emplace(post.key.platform);
    if (isNew)
        it->second = {post.createdAt, post.createdAt, post.author, false, {}};
    m_platform = &it->first;
    return m_span = &it->second;
}

void CaptureSpan::add(const Post &post)
{
    auto &span = *spanOf(post);
    span.from = std::min(span.from, post.createdAt);
    span.to = std::max({span.to, post.createdAt, post.observedAt.value_or(post.createdAt)});
    if (!span.several && post.author != span.author)
        span.several = foldHandle(post.author) != foldHandle(span.author);
    const auto day = toMillis(post.createdAt) / kDayMillis;
    if (day < 0 || day >= kMostDays)
        return;
    const auto at = static_cast<std::size_t>(day);
    if (at >= span.days.size())
        span.days.resize(at + 1);
    span.days[at] = true;
}

std::int64_t CaptureSpan::Span::longestQuiet() const
{
    const auto first = std::find(days.begin(), days.end(), true);
    std::int64_t longest = 0, quiet = 0;
    for (auto day = first; day != days.end(); ++day) {
        quiet = *day ? 0 : quiet + 1;
        longest = std::max(longest, quiet);
    }
    return longest;
}

std::vector<Coverage> CaptureSpan::coverage(const Receipt &receipt) const
{
    std::vector<Coverage> found;
    const auto missing = kindsMissing(receipt);
    for (const auto &[platform, span] : m_spans) {
        Coverage one;
        one.account.platform = platform;
        if (!span.several)
            one.account.handle = foldHandle(span.author);
        const unsigned mayHold = span.several ? static_cast<unsigned>(CapturedEverything) : CapturedPosts | CapturedCounts;
        one.kinds = mayHold & ~missing;
        one.from = span.from;
        one.to = span.to;
        one.fromStart = isWholeArchive(receipt);
        one.quietDays = span.longestQuiet();
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace attache
