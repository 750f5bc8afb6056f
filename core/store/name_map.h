#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace attache {

// Names of posts on one platform -> row ids, for a bulk load: 12 bytes a place, one block of memory, no text. A name that is
// a plain number is its own key, so it is exact; any other is a 63-bit hash with a key of its own, so that nobody can choose
// names that meet (for ten million of them the chance that any two meet is below one in 100,000).
class NameMap {
public:
    // `expected`: how many names will come. The first size is kept for every archive up to three million posts, so that
    // memory does not depend on the archive.
    explicit NameMap(std::size_t expected);

    // A collected post, or one that is only named: then the row of whoever named it first.
    struct Place {
        std::int32_t row = 0; // 0: the name is new
        bool ghost = false;
    };
    Place find(std::string_view name) const;
    // Fetches the place of a name from memory, without waiting for it.
    void foresee(std::string_view name) const;
    // Puts the name in its place, or changes it.
    void put(std::string_view name, Place place);

    std::uint64_t keyOf(std::string_view name) const;

    // Calls `take(row)` for every name that is only named, with the row of whoever named it first.
    template <class Take>
    void forEachGhost(Take take) const
    {
        for (const auto row : m_rows)
            if (row < 0)
                take(-row);
    }

private:
    std::size_t placeOf(std::uint64_t key) const;
    void grow();

    std::vector<std::uint64_t> m_keys;
    std::vector<std::int32_t> m_rows; // 0: free; negative: a ghost
    std::size_t m_used = 0;
    std::uint64_t m_seed;
};

} // namespace attache
