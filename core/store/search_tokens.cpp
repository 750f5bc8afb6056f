#include "core/store/search_tokens.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

namespace attache {

namespace {

using Kind = SearchFolding::Kind;

constexpr std::size_t kMostWordBytes = 64; // what is longer is known by its beginning
constexpr std::size_t kMostUnitBytes = 30;
constexpr int kForm = 1; // grows with every change of what comes out

// 0 where a character parts words.
constexpr auto kAscii = [] {
    std::array<char, 128> table{};
    for (char c = '0'; c <= '9'; ++c)
        table[static_cast<std::size_t>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        table[static_cast<std::size_t>(c)] = c;
        table[static_cast<std::size_t>(c - 'a' + 'A')] = c;
    }
    table['_'] = '_';
    return table;
}();

// A growing token. What goes beyond its room is left out, whole characters at a time.
template <std::size_t Room>
class Growing {
public:
    bool open() const { return m_open; }
    void begin(std::size_t at)
    {
        m_open = true;
        m_length = 0;
        m_begin = at;
    }
    void close() { m_open = false; }
    void append(char c)
    {
        if (m_length < Room)
            m_bytes[m_length++] = c;
    }
    void append(std::string_view bytes)
    {
        if (m_length + bytes.size() > Room)
            return;
        std::memcpy(m_bytes.data() + m_length, bytes.data(), bytes.size());
        m_length += bytes.size();
    }
    void reach(std::size_t end) { m_end = end; }
    std::string_view text() const { return {m_bytes.data(), m_length}; }
    std::size_t beginning() const { return m_begin; }
    std::size_t end() const { return m_end; }

private:
    std::array<char, Room> m_bytes;
    std::size_t m_length = 0, m_begin = 0, m_end = 0;
    bool m_open = false;
};

// Puts tokens together from folded characters.
class Assembly {
public:
    Assembly(SearchTokenizer::For purpose, TokenSink &sink) : m_index(purpose == SearchTokenizer::For::Index), m_sink(sink) {}

    bool more() const { return m_more; }

    void ascii(char folded, std::size_t begin)
    {
        if (!m_word.open()) {
            endUnits();
            m_word.begin(begin);
        }
        m_word.append(folded);
        m_word.reach(begin + 1);
    }
    void gap()
    {
        endWord();
        endUnits();
    }
    void take(const SearchFolding::Folded &folded, std::size_t begin, std::size_t end)
    {
        switch (folded.kind) {
        case Kind::Letter: return letter(folded.text(), begin, end);
        case Kind::Mark: return mark(folded.text(), begin, end);
        case Kind::Unit: return unit(folded.text(), begin, end);
        case Kind::Skip: return reach(end);
        case Kind::Single: gap(); return emit(folded.text(), begin, end);
        case Kind::Gap:
        case Kind::Unknown: return gap();
        }
    }
    void emit(std::string_view text, std::size_t begin, std::size_t end, bool beside = false)
    {
        if (m_more && !text.empty())
            m_more = m_sink.take({text, begin, end, beside});
    }

private:
    void letter(std::string_view bytes, std::size_t begin, std::size_t end)
    {
        if (!m_word.open()) {
            endUnits();
            m_word.begin(begin);
        }
        m_word.append(bytes);
        m_word.reach(end);
    }
    void mark(std::string_view bytes, std::size_t begin, std::size_t end)
    {
        if (!m_current.open())
            return letter(bytes, begin, end);
        m_current.append(bytes);
        m_current.reach(end);
    }
    void unit(std::string_view bytes, std::size_t begin, std::size_t end)
    {
        endWord();
        if (m_current.open()) {
            if (m_before.open())
                pair();
            m_before = m_current;
        }
        m_current.begin(begin);
        m_current.append(bytes);
        m_current.reach(end);
    }
    // What counts for nothing still belongs to what it stands on.
    void reach(std::size_t end)
    {
        if (m_word.open())
            m_word.reach(end);
        else if (m_current.open())
            m_current.reach(end);
    }
    void endWord()
    {
        if (!m_word.open())
            return;
        emit(m_word.text(), m_word.beginning(), m_word.end());
        m_word.close();
    }
    void pair()
    {
        m_pair.begin(m_before.beginning());
        m_pair.append(m_before.text());
        m_pair.append(m_current.text());
        emit(m_pair.text(), m_before.beginning(), m_current.end());
        if (m_index)
            emit(m_before.text(), m_before.beginning(), m_before.end(), true);
    }
    void endUnits()
    {
        if (!m_current.open())
            return;
        if (m_before.open())
            pair();
        if (m_index || !m_before.open())
            emit(m_current.text(), m_current.beginning(), m_current.end(), m_before.open());
        m_current.close();
        m_before.close();
    }

    bool m_index;
    TokenSink &m_sink;
    bool m_more = true;
    Growing<kMostWordBytes> m_word;
    Growing<kMostUnitBytes> m_before, m_current; // of a script without gaps
    Growing<2 * kMostUnitBytes> m_pair;
};

} // namespace

void SearchTokenizer::run(std::string_view text, For purpose, TokenSink &sink)
{
    Assembly assembly(purpose, sink);
    const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
    const auto length = static_cast<int32_t>(std::min<std::size_t>(text.size(), INT32_MAX));
    for (int32_t i = 0; i < length && assembly.more();) {
        const auto begin = static_cast<std::size_t>(i);
        if (bytes[i] < 0x80) {
            if (const char folded = kAscii[bytes[i]]) {
                assembly.ascii(folded, begin);
            } else {
                assembly.gap();
                if (text[begin] == kLabelBegin) {
                    const auto end = std::min(text.find(kLabelEnd, begin), text.size());
                    assembly.emit(text.substr(begin, end - begin), begin, end);
                    i = static_cast<int32_t>(end) - 1;
                }
            }
            ++i;
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0)
            assembly.gap();
        else
            assembly.take(m_folding.fold(static_cast<char32_t>(c)), begin, static_cast<std::size_t>(i));
    }
    assembly.gap();
}

std::string searchTokenForm()
{
    UVersionInfo unicode;
    u_getUnicodeVersion(unicode);
    return std::to_string(kForm) + "/" + std::to_string(unicode[0]) + "." + std::to_string(unicode[1]);
}

} // namespace attache
