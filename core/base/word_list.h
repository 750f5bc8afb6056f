#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace attache {

// Words in order of appearance, without duplicates, one blank between them, however many they are.
class WordList {
public:
    void add(std::string_view word); // an empty one is none
    std::string take() { return std::move(m_list); }

private:
    std::string m_list;
    std::unordered_set<std::string> m_known; // once the list is long
};

} // namespace attache
