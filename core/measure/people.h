#pragma once

#include "core/domain/figure.h"

#include <array>
#include <cstdint>
#include <vector>

namespace attache {

// Counts who stands behind several figures at once: how many different authors, and how many items the busiest of them
// gives. Sixteen bytes an item until settled.
class People {
public:
    static constexpr std::size_t kMostFigures = 32;
    struct Share {
        std::int64_t people = 0, most = 0;
    };
    // The shares of figures by the place of their bit.
    using Shares = std::array<Share, kMostFigures>;

    People() : m_parts(kParts) {}
    // An item of an author (equal numbers are one person), with a bit for each figure that counts it.
    void add(std::int64_t author, std::uint32_t figures)
    {
        if (figures)
            m_parts[partOf(author)].push_back({author, figures});
    }
    // Everybody counted; what was kept of them is forgotten.
    Shares settle();

private:
    // The items of one author all come into one part, and a part fits the processor's nearest memory.
    static constexpr std::size_t kPartBits = 10, kParts = std::size_t{1} << kPartBits;
    static std::size_t partOf(std::int64_t author)
    {
        constexpr std::uint64_t odd = 0x9e37'79b9'7f4a'7c15; // spreads small numbers too
        return static_cast<std::size_t>((static_cast<std::uint64_t>(author) * odd) >> (64 - kPartBits));
    }
    struct Item {
        std::int64_t author;
        std::uint32_t figures;
    };
    std::vector<std::vector<Item>> m_parts;
};

// people and the warning about one author, of a figure whose n is known.
void describePeople(Figure &figure, const People::Share &share);

} // namespace attache
