#include "core/ingest/json_keys.h"

#include <algorithm>
#include <vector>

namespace attache {

namespace {

constexpr std::size_t kDeepest = 12;
constexpr std::size_t kMostKeys = 4096;

class KeyScan {
public:
    explicit KeyScan(std::string_view text) : m_text(text) {}

    std::set<std::string, std::less<>> run()
    {
        m_at = std::min(m_text.find_first_of("{["), m_text.size());
        for (; m_at < m_text.size() && m_keys.size() < kMostKeys; ++m_at)
            take(m_text[m_at]);
        return std::move(m_keys);
    }

private:
    void take(char c)
    {
        if (c == '"')
            takeString();
        else if (c == '{' || c == '[')
            open(c);
        else if ((c == '}' || c == ']') && !m_ways.empty())
            m_ways.pop_back();
    }

    void open(char c)
    {
        if (m_ways.size() >= kDeepest) { // names down there are not told: no need of the way to them
            m_ways.push_back({{}, c == '['});
            return;
        }
        std::string way = m_ways.empty() ? std::string() : m_ways.back().way;
        if (!m_ways.empty() && !m_ways.back().array && !m_key.empty())
            way += (way.empty() ? "" : ".") + m_key;
        if (c == '[')
            way += "[]";
        m_ways.push_back({std::move(way), c == '['});
    }

    void takeString()
    {
        const auto from = ++m_at;
        for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\' ? 1U : 0U;
        if (m_at >= m_text.size() || m_ways.empty() || m_ways.back().array)
            return;
        const auto colon = m_text.find_first_not_of(" \t\r\n", m_at + 1);
        if (colon == std::string_view::npos || m_text[colon] != ':')
            return;
        m_key = m_text.substr(from, std::min<std::size_t>(m_at - from, 200));
        const auto &way = m_ways.back().way;
        if (m_ways.size() <= kDeepest)
            m_keys.insert(way.empty() ? m_key : way + "." + m_key);
    }

    struct Way {
        std::string way;
        bool array;
    };
    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Way> m_ways;
    std::string m_key;
    std::set<std::string, std::less<>> m_keys;
};

} // namespace

std::set<std::string, std::less<>> keysIn(std::string_view head) { return KeyScan(head).run(); }

} // namespace attache
