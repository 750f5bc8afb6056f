#include "core/measure/text_index.h"

#include <bit>
#include <functional>

namespace attache {

namespace {

constexpr std::size_t kFew = 12; // up to here comparing with each is faster than hashing

} // namespace

void TextIndex::clear(std::size_t expected)
{
    m_texts.clear();
    m_hashed = expected > kFew;
    if (m_hashed)
        spread(std::bit_ceil(2 * expected));
}

int TextIndex::add(std::string_view text)
{
    if (!m_hashed) {
        if (const int known = findAmongFew(text); known >= 0)
            return known;
        m_texts.push_back(text);
        return size() - 1;
    }
    if (4 * m_texts.size() >= 3 * m_slots.size())
        spread(2 * m_slots.size());
    int &slot = m_slots[slotOf(text)];
    if (slot < 0) {
        slot = size();
        m_texts.push_back(text);
    }
    return slot;
}

int TextIndex::find(std::string_view text) const { return m_hashed ? m_slots[slotOf(text)] : findAmongFew(text); }

int TextIndex::findAmongFew(std::string_view text) const
{
    for (int i = 0; i < size(); ++i)
        if (m_texts[at(i)] == text)
            return i;
    return -1;
}

std::size_t TextIndex::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(text) & mask;
    while (m_slots[slot] >= 0 && m_texts[at(m_slots[slot])] != text)
        slot = (slot + 1) & mask;
    return slot;
}

void TextIndex::spread(std::size_t slots)
{
    m_slots.assign(slots, -1);
    for (int i = 0; i < size(); ++i)
        m_slots[slotOf(m_texts[at(i)])] = i;
}

} // namespace attache
