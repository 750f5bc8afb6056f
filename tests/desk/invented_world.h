#pragma once

#include "core/domain/account.h"
#include "core/domain/decision.h"
#include "core/domain/post.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace attache::test {

// Whole numbers from one seed, the same with every standard library.
class Chance {
public:
    explicit Chance(std::uint32_t seed) : m_random(seed) {}
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); } // 0 to most
    bool percent(int share) { return upTo(99) < share; }
    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<std::size_t>(upTo(static_cast<int>(std::size(list)) - 1))];
    }
    template <class List>
    void shuffle(List &list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[static_cast<std::size_t>(upTo(static_cast<int>(i) - 1))]);
    }

private:
    std::mt19937 m_random;
};

// Everything that can come into a workspace, in one of many possible orders: observations of posts with replies, late
// parents, ghosts, cycles, mentions, edits, deletions and counts; accounts of ours; decisions of officers.
struct World {
    std::uint32_t seed = 0;
    std::vector<Post> observations;
    std::vector<Account> accounts;
    std::vector<Decision> decisions;
    std::optional<Instant> pinnedNow; // the end of observation, where it does not follow from the posts
    std::string zone = "UTC";
};

World inventWorld(std::uint32_t seed);

// A world as an archive tells it: no post is older than its parent, nothing is edited or counted later, and what is deleted
// is deleted in the second half of it.
World inventOrderlyWorld(std::uint32_t seed);

} // namespace attache::test
