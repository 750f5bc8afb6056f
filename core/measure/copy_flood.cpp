#include "core/measure/copy_flood.h"

#include "core/measure/variants.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace attache {

namespace {

// Places of the texts that are long enough, by (time, id).
std::vector<std::size_t> longEnough(std::span<const WrittenText> texts, std::size_t least)
{
    std::vector<std::size_t> places(texts.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::erase_if(places, [&](std::size_t place) { return texts[place].tokens.size() < least; });
    std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(texts[a].at, texts[a].id) < std::tie(texts[b].at, texts[b].id);
    });
    return places;
}

// Distinct authors of the fullest stretch of `window` length, over texts by time.
std::int64_t mostAuthors(std::span<const WrittenText> texts, std::span<const std::size_t> places, Millis window)
{
    std::map<std::string_view, int> inside; // texts by author
    std::size_t first = 0;
    std::size_t most = 0;
    for (const auto place : places) {
        ++inside[texts[place].author];
        for (; texts[place].at - texts[places[first]].at > window; ++first)
            if (const auto author = inside.find(texts[places[first]].author); --author->second == 0)
                inside.erase(author);
        most = std::max(most, inside.size());
    }
    return static_cast<std::int64_t>(most);
}

} // namespace

std::vector<CopyCluster> copyClusters(std::span<const WrittenText> texts, const FloodRule &rule)
{
    const auto places = longEnough(texts, rule.leastTokens);
    std::vector<Shingles> shingles;
    for (const auto place : places)
        shingles.push_back(shinglesOf(texts[place].tokens, rule.shingle));
    std::vector<CopyCluster> clusters;
    for (const auto &group : similarTexts(shingles, rule.similarity)) {
        if (group.size() < 2)
            continue;
        auto &cluster = clusters.emplace_back();
        std::set<std::string_view> authors;
        for (const auto member : group) {
            cluster.texts.push_back(places[member]);
            authors.insert(texts[places[member]].author);
        }
        cluster.accounts = std::ssize(authors);
        cluster.mostInWindow = mostAuthors(texts, cluster.texts, rule.window);
        cluster.flood = cluster.mostInWindow >= rule.accounts;
    }
    return clusters;
}

} // namespace attache
