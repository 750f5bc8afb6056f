#include "core/ingest/plain_text.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace attache {

namespace {

using namespace std::string_view_literals;

constexpr std::array kNames{
    std::pair{"amp"sv, "&"sv},      std::pair{"lt"sv, "<"sv},       std::pair{"gt"sv, ">"sv},
    std::pair{"quot"sv, "\""sv},    std::pair{"apos"sv, "'"sv},     std::pair{"nbsp"sv, "\u00A0"sv},
    std::pair{"hellip"sv, "…"sv},   std::pair{"ndash"sv, "–"sv},    std::pair{"mdash"sv, "—"sv},
    std::pair{"lsquo"sv, "‘"sv},    std::pair{"rsquo"sv, "’"sv},    std::pair{"ldquo"sv, "“"sv},
    std::pair{"rdquo"sv, "”"sv},    std::pair{"laquo"sv, "«"sv},    std::pair{"raquo"sv, "»"sv},
    std::pair{"euro"sv, "€"sv},     std::pair{"copy"sv, "©"sv},     std::pair{"reg"sv, "®"sv},
    std::pair{"middot"sv, "·"sv},   std::pair{"bull"sv, "•"sv},     std::pair{"zwnj"sv, "\u200C"sv},
    std::pair{"zwj"sv, "\u200D"sv}, std::pair{"lrm"sv, "\u200E"sv}, std::pair{"rlm"sv, "\u200F"sv},
};

constexpr std::array kBlocks{"p"sv,  "div"sv, "blockquote"sv, "pre"sv, "ul"sv, "ol"sv,   "h1"sv,
                             "h2"sv, "h3"sv,  "h4"sv,         "h5"sv,  "h6"sv, "table"sv};
constexpr std::array kLines{"br"sv, "li"sv, "tr"sv, "hr"sv};
constexpr std::array kSilent{"script"sv, "style"sv, "template"sv, "head"sv};

template <class Names>
bool isAmong(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// '#39' or '#x27'. Nothing for what is no character.
std::optional<std::uint32_t> numbered(std::string_view name)
{
    if (!name.starts_with('#') || name.size() < 2)
        return {};
    const bool hex = name[1] == 'x' || name[1] == 'X';
    const auto digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (failed != std::errc{} || digits.empty() || end != digits.data() + digits.size() || code == 0 || code > 0x10FFFF
        || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    return code;
}

// The entity at the front of `text`, which begins with '&', and its bytes; as it stands where it is none.
std::size_t appendEntity(std::string_view text, std::string &out)
{
    constexpr std::size_t kLongestName = 12;
    const auto end = text.substr(0, kLongestName).find(';');
    if (end != std::string_view::npos) {
        const auto name = text.substr(1, end - 1);
        const auto *known = std::find_if(kNames.begin(), kNames.end(), [&](const auto &each) { return each.first == name; });
        if (known != kNames.end()) {
            out += known->second;
            return end + 1;
        }
        if (const auto code = numbered(name)) {
            std::uint8_t bytes[4];
            std::size_t length = 0;
            U8_APPEND_UNSAFE(bytes, length, *code);
            out.append(reinterpret_cast<const char *>(bytes), length);
            return end + 1;
        }
    }
    out += '&';
    return 1;
}

std::string lowered(std::string_view name)
{
    std::string lower(name);
    for (auto &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

class HtmlText {
public:
    explicit HtmlText(std::string_view html) : m_html(html) {}

    std::string run()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] == '<' && isTag())
                takeTag();
            else
                takeText();
        }
        while (!m_out.empty() && (m_out.back() == '\n' || m_out.back() == ' '))
            m_out.pop_back();
        return std::move(m_out);
    }

private:
    // '<' opens a tag only before a letter, '/', '!' or '?'; else it is a character.
    bool isTag() const
    {
        const char next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : ' ';
        return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!' || next == '?';
    }

    void takeTag()
    {
        if (m_html.substr(m_at).starts_with("<!--")) {
            const auto end = m_html.find("-->", m_at);
            m_at = end == std::string_view::npos ? m_html.size() : end + 3;
            return;
        }
        const auto end = tagEnd();
        const auto inner = m_html.substr(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_html.size());
        const bool closing = inner.starts_with('/');
        const auto name = lowered(inner.substr(closing, inner.find_first_of(" \t\r\n/>", closing) - closing));
        if (isAmong(kSilent, name) && !closing)
            skipTo("</" + name);
        else if (isAmong(kBlocks, name))
            m_breaks = std::max(m_breaks, 2);
        else if (isAmong(kLines, name) && !closing)
            m_breaks = name == "br" ? m_breaks + 1 : std::max(m_breaks, 1);
    }

    void skipTo(const std::string &end)
    {
        while (m_at < m_html.size() && lowered(m_html.substr(m_at, end.size())) != end)
            ++m_at;
    }

    // A '>' between quotes does not end a tag.
    std::size_t tagEnd() const
    {
        char quote = 0;
        for (auto at = m_at + 1; at < m_html.size(); ++at) {
            const char c = m_html[at];
            if (quote != 0)
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return at;
        }
        return m_html.size();
    }

    void takeText()
    {
        const char c = m_html[m_at];
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (blank && (m_out.empty() || m_breaks > 0 || m_out.back() == ' ')) {
            ++m_at;
            return;
        }
        breakLine();
        if (c == '&') {
            m_at += appendEntity(m_html.substr(m_at), m_out);
            return;
        }
        m_out += blank ? ' ' : c;
        ++m_at;
    }

    void breakLine()
    {
        if (m_breaks > 0 && !m_out.empty()) {
            while (!m_out.empty() && m_out.back() == ' ')
                m_out.pop_back();
            m_out.append(static_cast<std::size_t>(m_breaks), '\n');
        }
        m_breaks = 0;
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    int m_breaks = 0; // line breaks before the next character
    std::string m_out;
};

} // namespace

std::string textOfHtml(std::string_view html) { return HtmlText(html).run(); }

std::string withoutEntities(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto plain = std::min(text.find('&'), text.size());
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (!text.empty())
            text.remove_prefix(appendEntity(text, out));
    }
    return out;
}

} // namespace attache
