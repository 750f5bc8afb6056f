#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace attache {

// Which of n things are connected, by joining two at a time (union-find).
class Components {
public:
    explicit Components(std::size_t n) : m_parent(n) { std::iota(m_parent.begin(), m_parent.end(), std::size_t{0}); }

    void join(std::size_t a, std::size_t b)
    {
        a = rootOf(a);
        b = rootOf(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

    // Every thing in one group; members ascend, groups by their first member.
    std::vector<std::vector<std::size_t>> groups()
    {
        std::vector<std::vector<std::size_t>> all(m_parent.size());
        for (std::size_t i = 0; i < m_parent.size(); ++i)
            all[rootOf(i)].push_back(i);
        std::erase_if(all, [](const auto &group) { return group.empty(); });
        return all;
    }

private:
    std::size_t rootOf(std::size_t thing)
    {
        while (m_parent[thing] != thing)
            thing = m_parent[thing] = m_parent[m_parent[thing]];
        return thing;
    }

    std::vector<std::size_t> m_parent;
};

} // namespace attache
