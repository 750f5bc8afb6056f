#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"

#include <unordered_map>
#include <vector>

namespace attache {

class Database;

class DecisionStore {
public:
    explicit DecisionStore(Database &database) : m_database(database) {}

    Result<void> add(const Decision &decision, std::int64_t platform);
    // The decision in force of each post that has one, by post row id: the latest by (at, id) that is not undone.
    Result<std::unordered_map<std::int64_t, DecisionKind>> inForce();
    Result<std::vector<Decision>> all(); // in force, by key

private:
    Database &m_database;
};

} // namespace attache
