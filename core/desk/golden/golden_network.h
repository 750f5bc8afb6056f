#pragma once

#include "core/desk/golden/golden_derived.h"
#include "core/measure/network_post.h"

#include <string>
#include <vector>

namespace attache {

// The posts of a case as the measures of spread and exchange take them, with the folded names that they only point to.
// The records must outlive it.
class GoldenNetwork {
public:
    GoldenNetwork(const std::vector<GoldenRecord> &records, const GoldenSettings &settings);

    const std::vector<NetworkPost> &posts() const { return m_posts; }

private:
    std::vector<std::string> m_authors;
    std::vector<NetworkPost> m_posts;
};

} // namespace attache
