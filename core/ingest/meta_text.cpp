#include "core/ingest/meta_text.h"

#include "core/base/digest.h"
#include "core/base/text.h"

#include <optional>

namespace attache {

namespace {

// The text with every character as one byte; nothing where one does not fit. In UTF-8, U+0080 to U+00FF begin with C2 or C3.
std::optional<std::string> asBytes(std::string_view text)
{
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            bytes += text[at];
            continue;
        }
        if ((byte != 0xC2 && byte != 0xC3) || ++at == text.size())
            return {};
        bytes += static_cast<char>(((byte & 0x03U) << 6) | (static_cast<unsigned char>(text[at]) & 0x3FU));
    }
    return bytes;
}

bool isUtf8(std::string_view bytes)
{
    Cleaning found;
    (void)sanitise(bytes, &found);
    return found.damaged == 0;
}

} // namespace

std::string repairedText(std::string_view text)
{
    auto bytes = asBytes(text);
    return bytes && isUtf8(*bytes) ? std::move(*bytes) : std::string(text);
}

std::string madeId(std::string_view author, std::int64_t millis, std::string_view text)
{
    constexpr char kPart = '\x1f';
    constexpr std::size_t kDigits = 24;
    const auto whole = std::string(author) + kPart + std::to_string(millis) + kPart + std::string(text);
    return "made-" + sha256(whole).substr(0, kDigits);
}

} // namespace attache
