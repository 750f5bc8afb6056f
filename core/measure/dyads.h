#pragma once

#include "core/measure/network_post.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace attache {

// Who of the officials speaks to whom, and who answers (METRICS.md section 9). Accounts are places in a list of handles.
enum class TieKind { Reply, Quote, Repost, Mention };

struct Tie {
    int from = 0, to = 0;
    TieKind kind = TieKind::Reply;
    std::size_t post = 0; // place of the post that ties
};

// Every address of one official to another, by post; nobody is tied to himself. `officials`: folded handles, each once.
std::vector<Tie> tiesOf(std::span<const NetworkPost> posts, std::span<const std::string> officials);

// Posts of `from` that address `to`, each counted once however it does so.
struct Arc {
    int from = 0, to = 0;
    std::int64_t posts = 0;
};

// A census of all n(n-1)/2 pairs. Reciprocity in three ways, each missing without ties: of arcs 2m/(2m + a), of pairs
// m/(m + a), and by weight sum min(w_ij, w_ji)/sum w (Squartini et al. 2013).
struct DyadCensus {
    std::vector<Arc> arcs; // by (from, to)
    std::int64_t mutual = 0, asymmetric = 0, none = 0;
    std::optional<double> arcReciprocity, dyadReciprocity, weightedReciprocity;
};
DyadCensus censusOf(std::size_t officials, std::span<const Tie> ties);

} // namespace attache
