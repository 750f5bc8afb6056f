#include "tests/fuzz/checked_sink.h"

#include "core/base/text.h"

#include <cstdio>
#include <cstdlib>

namespace attache::test {

namespace {

bool isCount(const std::optional<std::int64_t> &count) { return !count || (*count >= 0 && *count <= 1'000'000'000'000); }

bool areCounts(const Counts &counts)
{
    return isCount(counts.likes) && isCount(counts.reposts) && isCount(counts.quotes) && isCount(counts.replies)
           && isCount(counts.impressions) && isCount(counts.reach) && isCount(counts.views);
}

bool isInRange(Instant at)
{
    using namespace std::chrono;
    return at >= Instant{sys_days{year{1900} / January / 1}} && at < Instant{sys_days{year{10000} / January / 1}};
}

// Handles that were folded, one blank between them.
bool isMentionList(std::string_view list)
{
    return list.empty()
           || (list.front() != ' ' && list.back() != ' ' && list.find("  ") == list.npos && foldHandle(list) == list);
}

} // namespace

void promise(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

void CheckedSink::post(Post &&post)
{
    ++m_posts;
    promise(!post.key.platform.empty() && !post.key.id.empty(), "a post has a platform and an id");
    for (const auto *text :
         {&post.key.platform, &post.key.id, &post.author, &post.authorName, &post.text, &post.inReplyTo, &post.repostOf,
          &post.quoteOf, &post.conversationId, &post.mentions, &post.lang, &post.url, &post.visibility, &post.createdSource.text})
        promise(isClean(*text), "every text is sanitised");
    promise(isInRange(post.createdAt), "a time between 1900 and 9999");
    promise(areCounts(post.counts) && isCount(post.followersAtPost), "counts between 0 and a million million");
    for (const auto &snapshot : post.snapshots)
        promise(areCounts(snapshot.counts), "counts of snapshots as those of posts");
    promise(isMentionList(post.mentions), "mentions are folded handles with one blank between them");
}

void CheckedSink::ownAccount(AccountKey account)
{
    promise(isClean(account.platform) && isClean(account.handle) && !account.handle.empty(), "an own account has a clean name");
}

void CheckedSink::progress(std::int64_t bytesRead, std::int64_t rows)
{
    promise(bytesRead >= 0 && rows >= 0, "progress is no debt");
}

void CheckedSink::verify(const Receipt &receipt) const
{
    promise(receipt.read == m_posts + receipt.refused, "read = handed over + refused");
    std::int64_t refused = 0;
    for (const auto &reason : receipt.refusals) {
        refused += reason.count;
        promise(reason.count > 0 && reason.firstLines.size() <= 100, "a reason counts, and names a hundred lines at most");
    }
    promise(refused == receipt.refused, "every refusal has its reason");
    for (const auto &warning : receipt.warnings)
        promise(warning.count > 0 && warning.firstLines.size() <= 100 && isClean(warning.detail),
                "a warning counts and is clean");
    for (const auto &gap : receipt.gaps)
        promise(isClean(gap.account), "the account of a gap is clean");
    promise(receipt.kind.empty() || receipt.kind == "posts" || receipt.kind == "no-posts", "a file holds posts or none");
}

} // namespace attache::test
