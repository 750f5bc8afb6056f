#include "core/measure/variants.h"

#include "core/measure/components.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace attache {

namespace {

std::vector<std::size_t> byTime(std::span<const PassedText> texts)
{
    std::vector<std::size_t> places(texts.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(texts[a].at, texts[a].id) < std::tie(texts[b].at, texts[b].id);
    });
    return places;
}

// The earlier text that is most like `shingles`; of equals the first.
std::size_t likestParent(std::span<const std::size_t> earlier, std::span<const Shingles> shingles, std::size_t text,
                         std::size_t source)
{
    std::size_t parent = source;
    double best = -1;
    for (const auto other : earlier) {
        const double similarity = jaccard(shingles[other], shingles[text]).value_or(-1);
        if (similarity > best) {
            best = similarity;
            parent = other;
        }
    }
    return parent;
}

Copy compared(std::span<const PassedText> texts, std::span<const Shingles> shingles, std::size_t text, std::size_t parent,
              std::size_t source)
{
    const auto &tokens = texts[text].tokens;
    const auto &before = texts[parent].tokens;
    return {text,
            parent,
            editDistance(before, tokens),
            normedEditDistance(before, tokens),
            jaccard(shingles[parent], shingles[text]),
            containment(shingles[source], shingles[text]),
            before != tokens};
}

} // namespace

std::vector<std::vector<std::size_t>> similarTexts(std::span<const Shingles> texts, double theta)
{
    Components components(texts.size());
    for (std::size_t a = 0; a < texts.size(); ++a)
        for (std::size_t b = a + 1; b < texts.size(); ++b)
            if (const auto similarity = jaccard(texts[a], texts[b]); similarity && *similarity >= theta)
                components.join(a, b);
    return components.groups();
}

Drift driftOf(std::span<const PassedText> texts, std::size_t source, std::size_t k)
{
    std::vector<Shingles> shingles;
    for (const auto &text : texts)
        shingles.push_back(shinglesOf(text.tokens, k));
    const auto order = byTime(texts);
    Drift drift;
    std::map<std::vector<std::string>, std::size_t> forms; // places in drift.variants
    std::int64_t mutated = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto text = order[i];
        const auto form = forms.try_emplace(texts[text].tokens, drift.variants.size());
        if (form.second)
            drift.variants.emplace_back();
        drift.variants[form.first->second].push_back(text);
        if (text == source)
            continue;
        const auto earlier = std::span(order).first(i);
        const auto parent = texts[text].parent.value_or(likestParent(earlier, shingles, text, source));
        drift.copies.push_back(compared(texts, shingles, text, parent, source));
        mutated += drift.copies.back().mutated ? 1 : 0;
    }
    drift.mutationRate = wilson(mutated, std::ssize(drift.copies));
    return drift;
}

} // namespace attache
