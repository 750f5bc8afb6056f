#include "core/measure/people.h"

#include <algorithm>
#include <bit>

namespace attache {

namespace {

constexpr std::int64_t kLeastForWarning = 10; // below it one person easily gives a fifth
constexpr std::int64_t kDominance = 5;        // more than one in five

// Calls `take` with the place of every bit that is set.
template <class Take>
void forEachBit(std::uint32_t bits, Take take)
{
    for (; bits; bits &= bits - 1)
        take(static_cast<std::size_t>(std::countr_zero(bits)));
}

} // namespace

People::Shares People::settle()
{
    Shares shares;
    for (auto &part : m_parts) {
        std::sort(part.begin(), part.end(), [](const Item &a, const Item &b) { return a.author < b.author; });
        for (auto item = part.cbegin(); item != part.cend();) {
            std::array<std::int64_t, kMostFigures> given{};
            std::uint32_t any = 0;
            for (const auto author = item->author; item != part.cend() && item->author == author; ++item) {
                any |= item->figures;
                forEachBit(item->figures, [&](std::size_t figure) { ++given[figure]; });
            }
            forEachBit(any, [&](std::size_t figure) {
                ++shares[figure].people;
                shares[figure].most = std::max(shares[figure].most, given[figure]);
            });
        }
        std::vector<Item>().swap(part);
    }
    return shares;
}

void describePeople(Figure &figure, const People::Share &share)
{
    figure.people = share.people;
    figure.oneAuthorDominates = figure.n >= kLeastForWarning && share.most * kDominance > figure.n;
}

} // namespace attache
