#include "core/ingest/mime_text.h"

#include "core/base/text.h"

#include <QByteArray>

#include <unicode/ucnv.h>

#include <algorithm>
#include <vector>

namespace attache {

namespace {

QByteArray bytesOf(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

std::string fromQuoted(std::string_view text)
{
    auto bytes = bytesOf(text);
    bytes.replace("=\r\n", "").replace("=\n", "");
    return QByteArray::fromPercentEncoding(bytes, '=').toStdString();
}

std::string fromBase64(std::string_view text) { return QByteArray::fromBase64(bytesOf(text)).toStdString(); }

// '=?charset?B?text?=' at the front of `text`; empty and nothing taken where it is none.
std::string takeEncodedWord(std::string_view &text)
{
    constexpr std::size_t kLongestWord = 1000; // 75 by the standard; without a limit each would be looked for to the end
    const auto front = text.substr(0, kLongestWord);
    const auto charsetEnd = front.find('?', 2);
    const auto encodingEnd = charsetEnd == front.npos ? front.npos : front.find('?', charsetEnd + 1);
    const auto end = encodingEnd == front.npos ? front.npos : front.find("?=", encodingEnd + 1);
    if (end == front.npos || encodingEnd != charsetEnd + 2)
        return {};
    const auto charset = text.substr(2, charsetEnd - 2);
    std::string word(text.substr(encodingEnd + 1, end - encodingEnd - 1));
    const char encoding = text[charsetEnd + 1];
    text.remove_prefix(end + 2);
    if (encoding == 'B' || encoding == 'b')
        return toUtf8(fromBase64(word), charset);
    std::replace(word.begin(), word.end(), '_', ' ');
    return toUtf8(fromQuoted(word), charset);
}

// A name of the standard. ICU would look for a file of any other name.
bool isCharsetName(std::string_view name)
{
    constexpr std::string_view kAlso = "-_.:";
    return name.size() < 60 && std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || kAlso.find(c) != kAlso.npos;
    });
}

} // namespace

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    for (auto &c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

std::string withoutTransferEncoding(std::string_view body, std::string_view encoding)
{
    const auto name = inSmallLetters(trimmed(encoding));
    if (name == "quoted-printable")
        return fromQuoted(body);
    return name == "base64" ? fromBase64(body) : std::string(body);
}

std::string toUtf8(std::string_view bytes, std::string_view charset)
{
    const std::string name(trimmed(charset));
    if (name.empty() || inSmallLetters(name) == "utf-8" || !isCharsetName(name))
        return std::string(bytes);
    UErrorCode failed = U_ZERO_ERROR;
    const auto length = static_cast<int32_t>(bytes.size());
    const auto needed = ucnv_convert("UTF-8", name.c_str(), nullptr, 0, bytes.data(), length, &failed);
    if (failed != U_BUFFER_OVERFLOW_ERROR || needed <= 0)
        return std::string(bytes);
    std::string text(static_cast<std::size_t>(needed), '\0');
    failed = U_ZERO_ERROR;
    ucnv_convert("UTF-8", name.c_str(), text.data(), needed, bytes.data(), length, &failed);
    return U_SUCCESS(failed) ? text : std::string(bytes);
}

std::string headerText(std::string_view value)
{
    std::string text;
    bool afterWord = false;
    while (!value.empty()) {
        const auto at = std::min(value.find("=?"), value.size());
        const auto between = value.substr(0, at);
        if (!afterWord || !trimmed(between).empty()) // blanks between two encoded words are no text
            text += between;
        value.remove_prefix(at);
        const auto before = value.size();
        text += value.empty() ? std::string() : takeEncodedWord(value);
        afterWord = value.size() < before;
        if (!afterWord && !value.empty()) {
            text += value.substr(0, 2);
            value.remove_prefix(2);
        }
    }
    return text;
}

std::string headerParameter(std::string_view value, std::string_view name)
{
    const auto small = inSmallLetters(value);
    const auto wanted = std::string(name) + "=";
    for (auto at = small.find(wanted); at != std::string::npos; at = small.find(wanted, at + 1)) {
        if (at > 0 && std::string_view("; \t\n").find(small[at - 1]) == std::string_view::npos)
            continue;
        auto rest = value.substr(at + wanted.size());
        if (rest.starts_with('"'))
            return std::string(rest.substr(1, rest.find('"', 1) - 1));
        return std::string(trimmed(rest.substr(0, rest.find_first_of("; \t\r\n"))));
    }
    return {};
}

} // namespace attache
