#include "core/ingest/json_cutter.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace attache {

namespace {

constexpr std::size_t kNothing = static_cast<std::size_t>(-1);
constexpr std::string_view kObject = "{}";
constexpr std::size_t kLongestName = 1024; // of a member that somebody asks for; a longer text is none

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::vector<std::string> parted(std::string_view text, char by)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(by), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool isOneOf(std::string_view name, std::string_view alternatives)
{
    const auto names = parted(alternatives, '|');
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Brackets are closed as often as they are opened.
bool isBalanced(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString)
            depth += c == '{' || c == '[' ? 1 : (c == '}' || c == ']' ? -1 : 0);
    }
    return depth == 0 && !inString;
}

} // namespace

JsonShape shapeOf(std::string_view head)
{
    const auto text = trimmed(head);
    if (!text.starts_with('{'))
        return JsonShape::Elements;
    const auto end = text.find('\n');
    return end == std::string_view::npos || isBalanced(text.substr(0, end)) ? JsonShape::Lines : JsonShape::Documents;
}

JsonCutter::JsonCutter(JsonShape shape, std::string_view member, Handler handler)
    : m_shape(member.empty() ? shape : JsonShape::Elements),
      m_way(parted(member.substr(0, member.size() - (member.ends_with(kObject) ? kObject.size() : 0)), '/')),
      m_keys(m_way.size()),
      m_handler(std::move(handler))
{
    m_toObject = member.ends_with(kObject);
    if (m_shape == JsonShape::Documents)
        m_arrayDepth = 0;
}

void JsonCutter::feed(std::string_view piece)
{
    if (m_buffer.size() < m_size + piece.size() + kPadding)
        m_buffer.resize((m_size + piece.size()) * 2 + kPadding);
    std::copy(piece.begin(), piece.end(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_size));
    m_size += piece.size();
    if (m_shape == JsonShape::Lines)
        cutLines();
    else
        scan();
    trim();
}

void JsonCutter::cutLines()
{
    if (!m_begin)
        m_begin = m_at;
    while (const void *found = std::memchr(m_buffer.data() + m_at, '\n', m_size - m_at)) {
        const auto lineEnd = static_cast<std::size_t>(static_cast<const char *>(found) - m_buffer.data());
        m_beginLine = m_line++;
        hand(*m_begin, lineEnd);
        m_at = lineEnd + 1;
        m_begin = m_at;
    }
    m_at = m_size;
    m_counted = m_size;
}

void JsonCutter::scan()
{
    while (m_at < m_size && !m_done) {
        if (m_inString)
            skipString();
        else
            take(m_buffer[m_at]);
        if (m_at < m_size)
            ++m_at;
    }
}

// To the closing quote, or to the end of what is here.
void JsonCutter::skipString()
{
    const char *const data = m_buffer.data();
    for (; m_at < m_size; ++m_at) {
        if (m_escaped)
            m_escaped = false;
        else if (data[m_at] == '\\')
            m_escaped = true;
        else if (data[m_at] == '"')
            break;
    }
    if (m_at == m_size)
        return;
    m_inString = false;
    if (m_keyBegin)
        m_keys[static_cast<std::size_t>(m_depth) - 1].assign(data + *m_keyBegin, data + m_at);
    m_keyBegin.reset();
}

void JsonCutter::take(char c)
{
    if (isBlank(c) || c == ':')
        return;
    const bool atElements = m_arrayDepth && m_depth == *m_arrayDepth;
    if (c == '{' || c == '[') {
        open(c);
        return;
    }
    if (c == '}' || c == ']') {
        close();
        return;
    }
    if (atElements && c == ',') {
        end(m_at);
        if (m_single)
            leaveMember();
        return;
    }
    if (c == '"') {
        // What stands before the array is no JSON: its quotes mean nothing.
        m_inString = m_arrayDepth || m_depth > 0;
        if (m_depth >= 1 && static_cast<std::size_t>(m_depth) <= m_way.size())
            m_keyBegin = m_at + 1;
    }
    if (atElements && m_shape == JsonShape::Elements)
        begin();
}

// The names that lead here are those of the way.
bool JsonCutter::atMember() const
{
    if (static_cast<std::size_t>(m_depth) != m_way.size())
        return false;
    return m_way.empty() || std::equal(m_keys.begin(), m_keys.end(), m_way.begin(), isOneOf);
}

void JsonCutter::open(char c)
{
    if (!m_arrayDepth && atMember() && c == (m_toObject ? '{' : '[')) {
        m_single = m_toObject;
        keepEnvelope(m_at + (m_single ? 0 : 1));
        m_depth += m_single ? 0 : 1;
        m_arrayDepth = m_depth;
        m_closed = false;
        if (!m_single)
            return;
    }
    if (!m_arrayDepth && m_way.empty())
        return;
    if (m_arrayDepth && m_depth == *m_arrayDepth)
        begin();
    ++m_depth;
}

void JsonCutter::close()
{
    if (m_arrayDepth && m_depth == *m_arrayDepth) {
        end(m_at);
        if (m_shape == JsonShape::Documents)
            return; // one bracket too many
        leaveMember();
        m_closed = true; // another may follow: pages one behind the other
    }
    m_depth -= m_depth > 0 ? 1 : 0;
    if (m_shape == JsonShape::Documents && m_depth == 0)
        end(m_at + 1);
    if (m_way.empty() || m_depth > 0)
        return;
    keepEnvelope(m_at + 1);
    m_done = true;
}

void JsonCutter::leaveMember()
{
    m_arrayDepth.reset();
    m_envelopeFrom = m_at;
    m_single = false;
}

void JsonCutter::begin()
{
    if (m_begin)
        return;
    m_line += std::count(m_buffer.data() + m_counted, m_buffer.data() + m_at, '\n');
    m_counted = m_at;
    m_begin = m_at;
    m_beginLine = m_line;
}

void JsonCutter::end(std::size_t at)
{
    if (m_begin)
        hand(*m_begin, at);
    m_begin.reset();
}

void JsonCutter::hand(std::size_t from, std::size_t to)
{
    const std::string_view bytes = trimmed({m_buffer.data() + from, to - from});
    const bool overlong = std::exchange(m_overlong, false) || bytes.size() > kRecordLimit;
    if (overlong || !bytes.empty())
        m_handler({m_beginLine, overlong ? std::string_view() : bytes, overlong});
}

void JsonCutter::keepEnvelope(std::size_t to)
{
    if (!m_way.empty() && m_envelope.size() + to - m_envelopeFrom <= kRecordLimit)
        m_envelope.append(m_buffer.data() + m_envelopeFrom, to - m_envelopeFrom);
    m_envelopeFrom = to;
}

// Lets go of what is behind: all but the record, or the name, that goes on in the next piece.
void JsonCutter::trim()
{
    if (m_done)
        m_at = m_size;
    if (m_begin && m_at - *m_begin > kRecordLimit) {
        m_overlong = true;
        m_begin = m_at;
    }
    if (m_keyBegin && m_at - *m_keyBegin > kLongestName)
        m_keyBegin.reset();
    const auto from = std::min({m_at, m_begin.value_or(kNothing), m_keyBegin.value_or(kNothing)});
    if (!m_arrayDepth && !m_done)
        keepEnvelope(from);
    if (m_counted < from)
        m_line += std::count(m_buffer.data() + m_counted, m_buffer.data() + from, '\n');
    std::memmove(m_buffer.data(), m_buffer.data() + from, m_size - from);
    m_counted = m_counted < from ? 0 : m_counted - from;
    m_at -= from;
    m_size -= from;
    m_envelopeFrom = 0;
    for (auto *mark : {&m_begin, &m_keyBegin})
        if (*mark)
            **mark -= from;
}

Status JsonCutter::finish()
{
    if (m_shape == JsonShape::Lines) {
        m_beginLine = m_line;
        if (m_begin)
            hand(*m_begin, m_size);
        return {};
    }
    const bool whole = m_way.empty() ? m_closed : m_done;
    if (m_shape == JsonShape::Documents ? !m_begin : whole)
        return {};
    const auto line = m_begin ? m_beginLine : m_line;
    end(m_size); // the parser says what is wrong with it, or that it is whole
    return Error{Errc::FileCutOff, Place{{}, line, {}}, {}};
}

} // namespace attache
