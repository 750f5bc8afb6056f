#include "core/ingest/file_kind.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace attache {

namespace {

using namespace std::string_view_literals;

constexpr std::array kMagics{
    std::pair{"PK\x03\x04"sv, "zip"sv}, std::pair{"PK\x05\x06"sv, "zip"sv}, std::pair{"\x1F\x8B"sv, "gzip"sv},
    std::pair{"\x28\xB5\x2F\xFD"sv, "zstd"sv},
    std::pair{"%PDF-"sv, "pdf"sv},      std::pair{"SQLite format 3"sv, "sqlite"sv}};

bool startsWithNoCase(std::string_view text, std::string_view lower)
{
    const auto head = text.substr(0, lower.size());
    return std::equal(head.begin(), head.end(), lower.begin(), lower.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; });
}

// '[' opens many things ('[Desktop Entry]'); JSON goes on with a value.
bool opensJson(std::string_view text)
{
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    const auto inner = trimmed(text.substr(1));
    if (inner.empty())
        return true;
    return text.front() == '{' ? "\"}"sv.find(inner.front()) != std::string_view::npos
                               : "{[\"]-0123456789"sv.find(inner.front()) != std::string_view::npos;
}

std::string_view markedText(std::string_view text)
{
    if (startsWithNoCase(text, "<!doctype html"sv) || startsWithNoCase(text, "<html"sv))
        return "html"sv;
    if (startsWithNoCase(text, "<?xml"sv))
        return text.substr(0, 1024).find("<html"sv) != std::string_view::npos ? "html"sv : "xml"sv;
    if (text.starts_with("<!--"sv))
        return "html"sv;
    if (text.starts_with("window.YTD."sv) || text.starts_with("Grailbird.data."sv))
        return "x-archive"sv;
    return opensJson(text) ? "json"sv : std::string_view();
}

// Every other byte is NUL: Latin text in UTF-16 whose mark got lost.
bool looksLikeUtf16(std::string_view head)
{
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < head.size(); ++i)
        nuls[i % 2] += head[i] == '\0' ? 1U : 0U;
    const auto [few, many] = std::minmax(nuls[0], nuls[1]);
    return head.size() >= 16 && many * 8 > head.size() * 3 && few * 100 < head.size();
}

// A few NULs or bytes of another encoding are damaged text; a third of them, or a mixture of both kinds, is no text.
bool looksBinary(std::string_view head)
{
    Cleaning found;
    (void)sanitise(head, &found);
    return found.controls * 10 > head.size() * 3 || (found.damaged * 10 > head.size() && found.controls * 50 > head.size());
}

bool isLead(char c) { return static_cast<unsigned char>(c) >= 0xC0; }

} // namespace

bool isInOtherEncoding(std::string_view head)
{
    Cleaning found;
    const auto clean = sanitise(head, &found);
    const auto characters = static_cast<std::size_t>(std::count_if(clean.begin(), clean.end(), isLead));
    const auto whole = characters - std::min(characters, found.damaged + found.controls);
    return found.damaged * 10 > head.size() && whole * 4 < found.damaged;
}

std::string_view foreignKind(std::string_view head)
{
    for (const auto &[magic, kind] : kMagics)
        if (head.starts_with(magic))
            return kind;
    if (looksLikeUtf16(head))
        return "utf-16"sv;
    if (looksBinary(head))
        return "binary"sv;
    return markedText(trimmed(head));
}

} // namespace attache
