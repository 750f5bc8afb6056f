#include "core/measure/coordination.h"

#include "core/measure/components.h"
#include "core/measure/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace attache {

namespace {

using Share = const SharedObject *;
using Pair = std::pair<Share, Share>; // accounts in order

std::vector<Share> ofActiveAccounts(std::span<const SharedObject> shares, std::size_t least)
{
    std::map<std::string_view, std::size_t> counts;
    for (const auto &share : shares)
        ++counts[share.account];
    std::vector<Share> kept;
    for (const auto &share : shares)
        if (counts[share.account] >= least)
            kept.push_back(&share);
    std::sort(kept.begin(), kept.end(), [](Share a, Share b) {
        return std::tie(a->object, a->at, a->account, a->post) < std::tie(b->object, b->at, b->account, b->post);
    });
    return kept;
}

// Of shares by object and time.
std::vector<Pair> pairsOf(const std::vector<Share> &shares, double window)
{
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < shares.size(); ++i)
        for (std::size_t j = i + 1; j < shares.size(); ++j) {
            if (shares[j]->object != shares[i]->object || shares[j]->at - shares[i]->at > window)
                break;
            if (shares[i]->account != shares[j]->account && shares[i]->post != shares[j]->post)
                pairs.push_back(shares[i]->account < shares[j]->account ? Pair{shares[i], shares[j]}
                                                                        : Pair{shares[j], shares[i]});
        }
    return pairs;
}

// A pair stays if one of its accounts takes part often enough.
void dropRarePairs(std::vector<Pair> &pairs, std::size_t least)
{
    std::map<std::string_view, std::set<std::string_view>> posts;
    for (const auto &[a, b] : pairs) {
        posts[a->account].insert(a->post);
        posts[b->account].insert(b->post);
    }
    std::erase_if(pairs, [&](const Pair &pair) {
        return posts[pair.first->account].size() < least && posts[pair.second->account].size() < least;
    });
}

CoordinationEdge edgeOf(std::span<const Pair> pairs)
{
    CoordinationEdge edge{pairs.front().first->account, pairs.front().second->account, std::ssize(pairs), 0, 0, 0};
    std::set<std::string_view> objects;
    std::set<std::string_view> first;
    std::set<std::string_view> second;
    for (const auto &[a, b] : pairs) {
        objects.insert(a->object);
        first.insert(a->post);
        second.insert(b->post);
        edge.meanGap += std::abs(a->at - b->at) / static_cast<double>(pairs.size());
    }
    const auto fewer = static_cast<double>(std::min(first.size(), second.size()));
    edge.objects = std::ssize(objects);
    edge.symmetry = fewer / static_cast<double>(std::max(first.size(), second.size()));
    return edge;
}

std::vector<CoordinationEdge> edgesOf(std::vector<Pair> pairs)
{
    const auto accounts = [](const Pair &pair) { return std::tie(pair.first->account, pair.second->account); };
    std::stable_sort(pairs.begin(), pairs.end(), [&](const Pair &a, const Pair &b) { return accounts(a) < accounts(b); });
    std::vector<CoordinationEdge> edges;
    for (std::size_t i = 0; i < pairs.size();) {
        std::size_t end = i + 1;
        while (end < pairs.size() && accounts(pairs[end]) == accounts(pairs[i]))
            ++end;
        edges.push_back(edgeOf(std::span(pairs).subspan(i, end - i)));
        i = end;
    }
    return edges;
}

std::vector<std::string> accountsOf(const std::vector<CoordinationEdge> &edges)
{
    std::set<std::string> accounts;
    for (const auto &edge : edges) {
        accounts.insert(edge.a);
        accounts.insert(edge.b);
    }
    return {accounts.begin(), accounts.end()};
}

std::vector<std::vector<std::string>> groupsOf(const std::vector<CoordinationEdge> &edges)
{
    const auto accounts = accountsOf(edges);
    const auto place = [&](const std::string &account) {
        return static_cast<std::size_t>(std::lower_bound(accounts.begin(), accounts.end(), account) - accounts.begin());
    };
    Components components(accounts.size());
    for (const auto &edge : edges)
        components.join(place(edge.a), place(edge.b));
    std::vector<std::vector<std::string>> groups;
    for (const auto &members : components.groups()) {
        auto &group = groups.emplace_back();
        for (const auto member : members)
            group.push_back(accounts[member]);
    }
    return groups;
}

} // namespace

Coordination coordinationOf(std::span<const SharedObject> shares, const CoordinationRule &rule)
{
    auto pairs = pairsOf(ofActiveAccounts(shares, rule.leastParticipation), rule.window);
    dropRarePairs(pairs, rule.leastParticipation);
    Coordination result;
    result.pairs = std::ssize(pairs);
    const auto edges = edgesOf(std::move(pairs));
    result.edges = std::ssize(edges);
    result.accounts = std::ssize(accountsOf(edges));
    std::vector<double> weights;
    for (const auto &edge : edges)
        weights.push_back(static_cast<double>(edge.weight));
    result.threshold = interpolatedQuantile(std::move(weights), rule.percentile);
    for (const auto &edge : edges)
        if (static_cast<double>(edge.weight) > *result.threshold)
            result.strong.push_back(edge);
    result.groups = groupsOf(result.strong);
    return result;
}

} // namespace attache
