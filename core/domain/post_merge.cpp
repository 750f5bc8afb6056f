#include "core/domain/post_merge.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace attache {

namespace {

constexpr char kPart = '\x1f';
constexpr std::size_t kParts = 28;

std::string number(std::optional<std::int64_t> value) { return value ? std::to_string(*value) : std::string(); }
std::string number(std::optional<Instant> value) { return value ? std::to_string(toMillis(*value)) : std::string(); }

std::optional<std::int64_t> numberFrom(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || failed != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

std::optional<Instant> instantFrom(std::string_view text)
{
    const auto value = numberFrom(text);
    return value ? std::optional(fromMillis(*value)) : std::nullopt;
}

std::array<std::string, kParts> partsOf(const Post &p)
{
    return {p.text,
            p.author,
            p.authorName,
            std::to_string(toMillis(p.createdAt)),
            std::to_string(static_cast<int>(p.createdSource.form)),
            std::to_string(p.createdSource.offsetMinutes),
            p.createdSource.text,
            p.inReplyTo,
            p.repostOf,
            p.quoteOf,
            p.conversationId,
            p.mentions,
            p.mentionsFromText && !p.mentions.empty() ? "1" : "",
            number(p.counts.likes),
            number(p.counts.reposts),
            number(p.counts.quotes),
            number(p.counts.replies),
            number(p.counts.impressions),
            number(p.counts.reach),
            number(p.counts.views),
            number(p.followersAtPost),
            number(p.deletedAt),
            number(p.editedAt),
            number(p.observedAt),
            p.automatic ? "1" : "",
            p.lang,
            p.url,
            p.visibility};
}

void wipe(Post &post, Instant deletedAt)
{
    post.deletedAt = deletedAt;
    post.text.clear();
    if (post.mentionsFromText) // who was addressed is part of the structure, which stays
        post.mentionsFromText = false;
}

// The order of strength: what stands first wins.
bool stronger(const Post &a, const Post &b)
{
    if (a.editedAt != b.editedAt)
        return a.editedAt > b.editedAt;
    if (a.observedAt != b.observedAt)
        return a.observedAt > b.observedAt;
    return contentOf(a) > contentOf(b);
}

template <class T>
void fill(std::optional<T> &known, const std::optional<T> &other)
{
    if (!known)
        known = other;
}

void fill(std::string &known, const std::string &other)
{
    if (known.empty())
        known = other;
}

void fillUnknown(Post &post, const Post &other)
{
    fill(post.author, other.author);
    fill(post.authorName, other.authorName);
    if (!post.deletedAt)
        fill(post.text, other.text);
    fill(post.inReplyTo, other.inReplyTo);
    fill(post.repostOf, other.repostOf);
    fill(post.quoteOf, other.quoteOf);
    fill(post.conversationId, other.conversationId);
    if (post.mentions.empty() && !other.mentions.empty()) {
        post.mentions = other.mentions;
        post.mentionsFromText = other.mentionsFromText;
    }
    fill(post.counts.likes, other.counts.likes);
    fill(post.counts.reposts, other.counts.reposts);
    fill(post.counts.quotes, other.counts.quotes);
    fill(post.counts.replies, other.counts.replies);
    fill(post.counts.impressions, other.counts.impressions);
    fill(post.counts.reach, other.counts.reach);
    fill(post.counts.views, other.counts.views);
    fill(post.followersAtPost, other.followersAtPost);
    fill(post.editedAt, other.editedAt);
    fill(post.observedAt, other.observedAt);
    post.automatic = post.automatic || other.automatic;
    fill(post.lang, other.lang);
    fill(post.url, other.url);
    fill(post.visibility, other.visibility);
}

std::optional<Instant> earliestDeletion(std::span<const Post> versions)
{
    std::optional<Instant> earliest;
    for (const auto &v : versions)
        if (v.deletedAt && (!earliest || *v.deletedAt < *earliest))
            earliest = v.deletedAt;
    return earliest;
}

} // namespace

std::string contentOf(const Post &post)
{
    std::string content;
    for (const auto &part : partsOf(post)) {
        content += part;
        content += kPart;
    }
    content.pop_back();
    return content;
}

std::optional<Post> postFromContent(const PostKey &key, std::string_view content)
{
    std::array<std::string_view, kParts> f;
    std::size_t used = 0;
    for (std::size_t at = 0; used < kParts; ++used) {
        const auto end = content.find(kPart, at);
        f[used] = content.substr(at, end - at);
        if (end == std::string_view::npos)
            break;
        at = end + 1;
    }
    const auto created = instantFrom(f[3]);
    if (used != kParts - 1 || !created)
        return {};
    Post p;
    p.key = key;
    p.text = f[0];
    p.author = f[1];
    p.authorName = f[2];
    p.createdAt = *created;
    p.createdSource = {static_cast<TimeForm>(numberFrom(f[4]).value_or(1)), static_cast<int>(numberFrom(f[5]).value_or(0)),
                       std::string(f[6])};
    p.inReplyTo = f[7];
    p.repostOf = f[8];
    p.quoteOf = f[9];
    p.conversationId = f[10];
    p.mentions = f[11];
    p.mentionsFromText = f[12] == "1";
    p.counts = {numberFrom(f[13]), numberFrom(f[14]), numberFrom(f[15]), numberFrom(f[16]),
                numberFrom(f[17]), numberFrom(f[18]), numberFrom(f[19])};
    p.followersAtPost = numberFrom(f[20]);
    p.deletedAt = instantFrom(f[21]);
    p.editedAt = instantFrom(f[22]);
    p.observedAt = instantFrom(f[23]);
    p.automatic = f[24] == "1";
    p.lang = f[25];
    p.url = f[26];
    p.visibility = f[27];
    return p;
}

Merged mergePosts(std::span<const Post> known, const Post &incoming)
{
    Merged merged;
    merged.versions.assign(known.begin(), known.end());
    merged.versions.push_back(incoming);
    for (auto &v : merged.versions) {
        v.snapshots.clear();
        v.mentionsFromText = v.mentionsFromText && !v.mentions.empty(); // no mentions come from nowhere
    }
    auto &versions = merged.versions;
    if (const auto deleted = earliestDeletion(versions))
        for (auto &v : versions)
            wipe(v, *deleted);
    const Post added = versions.back();
    versions.pop_back();
    merged.duplicate = std::find(versions.begin(), versions.end(), added) != versions.end();
    // A deletion that this source brought wipes the known ones, so they may have changed all the same.
    const bool wiped = !std::equal(versions.begin(), versions.end(), known.begin(), known.end(),
                                   [](const Post &a, const Post &b) { return contentOf(a) == contentOf(b); });
    if (!merged.duplicate || wiped) {
        merged.duplicate = false;
        versions.push_back(added);
    }
    std::sort(versions.begin(), versions.end(), stronger);
    versions.erase(std::unique(versions.begin(), versions.end()), versions.end());
    merged.post = versions.front();
    for (const auto &v : versions)
        fillUnknown(merged.post, v);
    return merged;
}

} // namespace attache
