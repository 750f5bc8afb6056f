#include "core/desk/demo/post_ids.h"

#include "core/base/digest.h"

namespace attache::demo {

namespace {

constexpr std::string_view kBase32 = "234567abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::int64_t kSnowflakeEpoch = 1'288'834'974'657; // 2010-11-04, milliseconds

// The same author always has the same identifier.
std::string didOf(std::string_view author)
{
    const auto digest = sha256(author);
    std::string did = "did:plc:";
    for (std::size_t i = 0; i < 24; ++i)
        did += kBase32[static_cast<unsigned char>(digest[i] * 31 + digest[i + 24]) % kBase32.size()];
    return did;
}

// Bluesky's record keys: 1024 times the microseconds, and a clock number, in 13 digits of a base-32 alphabet that sorts.
std::string recordKey(std::int64_t moment)
{
    std::string key(13, '2');
    for (std::size_t i = key.size(); i-- > 0; moment /= 32)
        key[i] = kBase32[static_cast<std::size_t>(moment % 32)];
    return key;
}

std::string pageNumber(std::string_view author)
{
    const auto digest = sha256(author);
    std::string number = "1000";
    for (std::size_t i = 0; i < 11; ++i)
        number += static_cast<char>('0' + static_cast<unsigned char>(digest[i]) % 10);
    return number;
}

} // namespace

std::string PostIds::letters(std::string_view alphabet, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += alphabet[static_cast<std::size_t>(m_dice.below(static_cast<int>(alphabet.size())))];
    return text;
}

std::string PostIds::draft(std::string_view platform, std::string_view author, Instant at, std::string_view root,
                           std::string_view comment)
{
    const auto millis = toMillis(at);
    if (platform == "x")
        return std::to_string(((millis - kSnowflakeEpoch) << 22) + m_dice.below(1 << 22));
    if (platform == "bluesky")
        return "at://" + didOf(author) + "/app.bsky.feed.post/" + recordKey(millis * 1'024'000 + m_dice.below(1'024'000));
    if (platform == "mastodon")
        return std::to_string((millis << 16) + m_dice.below(1 << 16));
    if (platform == "facebook") {
        const auto number = std::to_string(millis * 100 + m_dice.below(100));
        const auto cut = root.find('_');
        return (root.empty() ? pageNumber(author) : std::string(root.substr(cut == root.npos ? 0 : cut + 1))) + "_" + number;
    }
    if (platform == "youtube") {
        if (root.empty())
            return letters(kBase64, 11);
        return comment.empty() ? "Ug" + letters(kBase64, 24) : std::string(comment) + "." + letters(kBase64, 22);
    }
    return std::to_string(17'000'000'000'000'000 + millis * 1000 + m_dice.below(1000));
}

std::string PostIds::next(std::string_view platform, std::string_view author, Instant at, std::string_view root,
                          std::string_view comment)
{
    for (;;) {
        auto id = draft(platform, author, at, root, comment);
        if (m_used.insert(std::string(platform) + ' ' + id).second)
            return id;
    }
}

} // namespace attache::demo
