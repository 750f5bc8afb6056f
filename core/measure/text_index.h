#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace attache {

// Position of a small, known-to-be-valid int index in a container.
constexpr std::size_t at(int index) { return static_cast<std::size_t>(index); }

// Numbers texts in the order in which they come: a few by comparing with each, many by an open hash table. Keeps its
// memory between fills, because forests are built a million times over a handful of posts. The views belong to the caller.
class TextIndex {
public:
    void clear(std::size_t expected);
    // The number of the text: the known one, or the next free one.
    int add(std::string_view text);
    // -1 where unknown.
    int find(std::string_view text) const;
    int size() const { return static_cast<int>(m_texts.size()); }
    std::string_view text(int number) const { return m_texts[at(number)]; }

private:
    int findAmongFew(std::string_view text) const;
    std::size_t slotOf(std::string_view text) const; // where it stands, or the free slot where it would
    void spread(std::size_t slots);

    std::vector<std::string_view> m_texts;
    std::vector<int> m_slots; // a power of two; -1 is free
    bool m_hashed = false;
};

} // namespace attache
