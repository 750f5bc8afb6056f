#include "tests/desk/fact_tamper.h"

#include <vector>

namespace attache::test {

namespace {

std::vector<OwnFact> factsOf(Database &database, FactKind kind)
{
    std::vector<OwnFact> facts;
    const auto done = scanFacts(database, kind, {}, [&](const Fact &fact) {
        facts.push_back({fact.ref, fact.at, std::string(fact.payload)});
        return true;
    });
    return done ? facts : std::vector<OwnFact>{};
}

// Takes the fact of that row away and puts another in its block, or none.
bool replace(Database &database, FactKind kind, std::int64_t ref, const OwnFact *with)
{
    BlockTable table(database);
    const auto standing = table.read(kind, blockOf(ref));
    if (!standing)
        return false;
    SectionBuilder section;
    section.load(*standing, blockOf(ref));
    section.drop(ref);
    if (with)
        section.add(with->fact());
    return static_cast<bool>(table.write(kind, blockOf(ref), section.encode(blockOf(ref))));
}

} // namespace

bool changeFact(Database &database, FactKind kind, const std::function<bool(const Fact &)> &fits,
                const std::function<bool(OwnFact &)> &change)
{
    for (auto &fact : factsOf(database, kind))
        if (fits(fact.fact()))
            return replace(database, kind, fact.ref, change(fact) ? &fact : nullptr);
    return false;
}

bool changeEveryFact(Database &database, FactKind kind, const std::function<bool(OwnFact &)> &change)
{
    bool any = false;
    for (auto &fact : factsOf(database, kind))
        any = replace(database, kind, fact.ref, change(fact) ? &fact : nullptr) || any;
    return any;
}

bool addFact(Database &database, FactKind kind, const OwnFact &fact) { return replace(database, kind, fact.ref, &fact); }

} // namespace attache::test
