#include "core/base/word_list.h"

#include "core/base/text.h"

#include <algorithm>

namespace attache {

void WordList::add(std::string_view word)
{
    constexpr std::size_t kShort = 1024;
    if (word.empty() || (m_known.empty() && hasWord(m_list, word)))
        return;
    if (m_known.empty() && m_list.size() > kShort)
        for (std::string_view rest = m_list; !rest.empty();) {
            const auto end = std::min(rest.find(' '), rest.size());
            m_known.emplace(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    if (m_list.size() > kShort && !m_known.emplace(word).second)
        return;
    if (!m_list.empty())
        m_list += ' ';
    m_list += word;
}

} // namespace attache
