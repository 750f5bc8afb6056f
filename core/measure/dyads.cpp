#include "core/measure/dyads.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace attache {

namespace {

using Places = std::map<std::string_view, int>;

// The ties of one post.
class TieCollector {
public:
    TieCollector(const Places &places, int from, std::size_t post, std::vector<Tie> &ties)
        : m_places(places),
          m_from(from),
          m_post(post),
          m_ties(ties)
    {}

    void add(TieKind kind, std::string_view handle)
    {
        const auto found = m_places.find(handle);
        if (found != m_places.end() && found->second != m_from)
            m_ties.push_back({m_from, found->second, kind, m_post});
    }

    void add(TieKind kind, const NetworkPost *linked)
    {
        if (linked)
            add(kind, linked->author);
    }

    void addMentions(std::string_view list)
    {
        while (!list.empty()) {
            const auto end = std::min(list.find(' '), list.size());
            add(TieKind::Mention, list.substr(0, end));
            list.remove_prefix(std::min(end + 1, list.size()));
        }
    }

private:
    const Places &m_places;
    int m_from;
    std::size_t m_post;
    std::vector<Tie> &m_ties;
};

using Weights = std::map<std::pair<int, int>, std::int64_t>;

Weights weightsOf(std::span<const Tie> ties)
{
    std::set<std::tuple<int, int, std::size_t>> seen;
    Weights weights;
    for (const auto &tie : ties)
        if (seen.emplace(tie.from, tie.to, tie.post).second)
            ++weights[{tie.from, tie.to}];
    return weights;
}

double share(std::int64_t part, std::int64_t whole) { return static_cast<double>(part) / static_cast<double>(whole); }

} // namespace

std::vector<Tie> tiesOf(std::span<const NetworkPost> posts, std::span<const std::string> officials)
{
    Places places;
    for (std::size_t i = 0; i < officials.size(); ++i)
        places.emplace(officials[i], static_cast<int>(i));
    const NetworkIndex index(posts);
    std::vector<Tie> ties;
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const auto author = places.find(posts[i].author);
        if (author == places.end())
            continue;
        TieCollector collector(places, author->second, i, ties);
        collector.add(TieKind::Reply, index.linked(posts[i], posts[i].inReplyTo));
        collector.add(TieKind::Quote, index.linked(posts[i], posts[i].quoteOf));
        collector.add(TieKind::Repost, index.linked(posts[i], posts[i].repostOf));
        collector.addMentions(posts[i].mentions);
    }
    return ties;
}

DyadCensus censusOf(std::size_t officials, std::span<const Tie> ties)
{
    const auto weights = weightsOf(ties);
    DyadCensus census;
    std::int64_t total = 0;
    std::int64_t returned = 0; // sum of min(w_ij, w_ji) over ordered pairs
    for (const auto &[pair, posts] : weights) {
        census.arcs.push_back({pair.first, pair.second, posts});
        total += posts;
        const auto back = weights.find({pair.second, pair.first});
        if (back == weights.end()) {
            ++census.asymmetric;
            continue;
        }
        census.mutual += pair.first < pair.second ? 1 : 0;
        returned += std::min(posts, back->second);
    }
    const auto n = static_cast<std::int64_t>(officials);
    census.none = n * (n - 1) / 2 - census.mutual - census.asymmetric;
    if (total > 0) {
        census.arcReciprocity = share(2 * census.mutual, 2 * census.mutual + census.asymmetric);
        census.dyadReciprocity = share(census.mutual, census.mutual + census.asymmetric);
        census.weightedReciprocity = share(returned, total);
    }
    return census;
}

} // namespace attache
