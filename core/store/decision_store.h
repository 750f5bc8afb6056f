#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/store/statement.h"

#include <unordered_map>
#include <vector>

namespace attache {

class Database;

class DecisionStore {
public:
    explicit DecisionStore(Database &database);

    // `step`: the step it was taken in; 0 for none.
    Result<void> add(const Decision &decision, std::int64_t platform, std::int64_t step = 0);

    // What a person last said of the standing of each post that has one, by post row id: the latest by (at, id) that is not
    // undone; nothing where that took the others back.
    Result<std::unordered_map<std::int64_t, DecisionKind>> inForce();
    // Everything in force by key, facet and time: of each facet of a post the latest one, of notes every one.
    Result<std::vector<Decision>> all();
    Result<std::vector<Decision>> allOf(Facet facet);
    // The values in force of a facet with one value, by post row id; without those that are empty.
    Result<std::unordered_map<std::int64_t, std::string>> valuesOf(Facet facet);
    Result<std::vector<Decision>> of(const PostKey &post);
    // Everything that is not undone, in force or not, by key and time.
    Result<std::vector<Decision>> standing();
    // The latest moment of anything said of the post in that facet that is not undone.
    Result<std::optional<Instant>> latest(std::int64_t platform, const PostKey &post, Facet facet);

private:
    Database &m_database;
    Statement m_add, m_latest;
};

// Decisions by key and time, cut down to those in force.
std::vector<Decision> onlyInForce(std::vector<Decision> standing);

} // namespace attache
