#pragma once

#include "core/base/instant.h"
#include "core/measure/wilson.h"
#include "core/measure/wording.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace attache {

// Texts that stand near one another, as places in the list: connected where the Jaccard similarity of their shingles is
// at least `theta`, so the first and the last of a chain may differ. Empty texts stand alone. Every text is in one
// cluster; places ascend, clusters by their first place (METRICS.md section 5, Variants).
std::vector<std::vector<std::size_t>> similarTexts(std::span<const Shingles> texts, double theta);

// One text of a message that is passed on. `parent`: the place of the post that it quotes or copies, where known.
struct PassedText {
    std::string id;
    Instant at;
    std::vector<std::string> tokens;
    std::optional<std::size_t> parent;
};

struct Copy {
    std::size_t text = 0;
    std::size_t parent = 0; // given, else the earlier text most like it by Jaccard, the earliest of equals
    std::size_t edits = 0;  // tokens, against the parent
    double normedEdits = 0;
    std::optional<double> jaccardParent, containmentOfSource;
    bool mutated = false; // its normal form is not its parent's
};

// How the texts changed from the source on; in the order of (time, id). Texts earlier than everything else, the source
// apart, hang at the source.
struct Drift {
    std::vector<Copy> copies;
    Proportion mutationRate;                        // of the copies
    std::vector<std::vector<std::size_t>> variants; // equal normal forms: by first appearance, within by (time, id)
};
Drift driftOf(std::span<const PassedText> texts, std::size_t source, std::size_t k);

} // namespace attache
