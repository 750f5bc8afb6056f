#include "core/ingest/json_parser.h"

#include <algorithm>
#include <bit>
#include <span>
#include <utility>

namespace attache {

namespace {

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// '\uD83D' at that place: 'D' and a digit that makes it a lead (8 to B) or a trail (C to F).
bool isSurrogate(std::string_view text, std::size_t at, std::string_view kinds)
{
    return at + 6 <= text.size() && text[at] == '\\' && text[at + 1] == 'u' && (text[at + 2] == 'D' || text[at + 2] == 'd')
           && kinds.find(text[at + 3]) != std::string_view::npos && isHex(text[at + 4]) && isHex(text[at + 5]);
}

bool isNumberPart(char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E'; }

// Copies JSON with lone surrogates as U+FFFD and with numbers that may not fit a machine word between quotes.
class Mender {
public:
    Mender(std::string_view text, std::string &out) : m_text(text), m_out(out) {}

    std::size_t run() // the number of surrogates replaced
    {
        while (m_at < m_text.size())
            m_inString ? inString() : outside();
        return m_replaced;
    }

private:
    void inString()
    {
        if (isSurrogate(m_text, m_at, "89abAB") && isSurrogate(m_text, m_at + 6, "cdefCDEF")) {
            copy(12);
        } else if (isSurrogate(m_text, m_at, "89abcdefABCDEF")) {
            m_out += "\\ufffd";
            m_at += 6;
            ++m_replaced;
        } else if (m_text[m_at] == '\\') {
            copy(2);
        } else {
            m_inString = m_text[m_at] != '"';
            copy(1);
        }
    }

    void outside()
    {
        const auto number = static_cast<std::size_t>(
            std::find_if_not(m_text.begin() + static_cast<std::ptrdiff_t>(m_at), m_text.end(), isNumberPart) - m_text.begin());
        constexpr std::size_t kAlwaysFits = 15;
        if (number - m_at > kAlwaysFits || m_text.substr(m_at, number - m_at).find_first_of("eE", 1) < number - m_at) {
            m_out += '"';
            copy(number - m_at);
            m_out += '"';
        } else if (number > m_at) {
            copy(number - m_at);
        } else {
            m_inString = m_text[m_at] == '"';
            copy(1);
        }
    }

    void copy(std::size_t bytes)
    {
        const auto part = m_text.substr(m_at, bytes);
        m_out += part;
        m_at += part.size();
    }

    std::string_view m_text;
    std::string &m_out;
    std::size_t m_at = 0, m_replaced = 0;
    bool m_inString = false;
};

// Few names are compared with one another, many are sorted first.
bool anyTwice(std::span<std::string_view> names)
{
    constexpr std::size_t kFew = 24;
    if (names.size() > kFew) {
        std::sort(names.begin(), names.end());
        return std::adjacent_find(names.begin(), names.end()) != names.end();
    }
    for (auto name = names.begin(); name != names.end(); ++name)
        if (std::find(names.begin(), name, *name) != name)
            return true;
    return false;
}

} // namespace

JsonParsed JsonParser::parse(std::string_view bytes)
{
    JsonParsed parsed;
    simdjson::dom::element root;
    auto failed = tryParse(bytes, root);
    if (failed == simdjson::UTF8_ERROR) {
        m_mended = sanitise(bytes, &parsed.cleaning);
        m_mended.reserve(m_mended.size() + simdjson::SIMDJSON_PADDING);
        failed = tryParse(m_mended, root);
    }
    if (failed == simdjson::STRING_ERROR || failed == simdjson::NUMBER_ERROR)
        failed = parseMended(parsed.cleaning.touched() ? std::string_view(m_mended) : bytes, failed, parsed, root);
    if (failed != simdjson::SUCCESS)
        parsed.fault = failed == simdjson::DEPTH_ERROR ? Refusal::TooDeep : Refusal::BrokenJson;
    else if (namesTwice(root))
        parsed.fault = Refusal::DuplicateKey;
    else
        parsed.root = JsonItem(root);
    return parsed;
}

// No deeper than kDepth: what is deeper was not parsed.
bool JsonParser::namesTwice(simdjson::dom::element value)
{
    if (simdjson::dom::object object; value.get(object) == simdjson::SUCCESS)
        return namesTwiceIn(object);
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS)
        return false;
    for (const auto element : array)
        if (namesTwice(element))
            return true;
    return false;
}

bool JsonParser::namesTwiceIn(simdjson::dom::object object)
{
    const auto begin = m_names.size();
    bool twice = false;
    for (const auto member : object) {
        m_names.push_back(member.key);
        twice = twice || namesTwice(member.value);
    }
    twice = twice || anyTwice(std::span(m_names).subspan(begin));
    m_names.resize(begin);
    return twice;
}

simdjson::error_code JsonParser::tryParse(std::string_view bytes, simdjson::dom::element &root)
{
    if (bytes.size() > m_room) {
        m_room = std::max<std::size_t>(std::bit_ceil(bytes.size()), 64 * 1024);
        if (const auto failed = m_parser.allocate(m_room, kDepth); failed != simdjson::SUCCESS)
            return failed;
    }
    return m_parser.parse(bytes.data(), bytes.size(), false).get(root);
}

simdjson::error_code JsonParser::parseMended(std::string_view bytes, simdjson::error_code why, JsonParsed &parsed,
                                             simdjson::dom::element &root)
{
    std::string text;
    text.reserve(bytes.size() + 64 + simdjson::SIMDJSON_PADDING);
    parsed.cleaning.damaged += Mender(bytes, text).run();
    if (text == bytes)
        return why;
    m_mended = std::move(text);
    m_mended.reserve(m_mended.size() + simdjson::SIMDJSON_PADDING);
    return tryParse(m_mended, root);
}

JsonParsed parseWhole(JsonParser &parser, std::string &text)
{
    text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    return parser.parse(text);
}

} // namespace attache
