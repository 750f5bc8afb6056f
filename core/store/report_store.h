#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

class Database;

// A definition as it is kept; the store does not look into the content (domain/report_definition.h).
struct StoredDefinition {
    std::string name, content;
    Instant at; // of its last change
    std::string who;
};

// A report that was frozen, without the ids that it counted.
struct StoredReport {
    std::int64_t id = 0;
    Instant at;
    std::string who, title, content;
    std::int64_t lastPost = 0, lastDecision = 0; // row ids; what is larger came later
};

// The row ids that a figure counted, ascending: `counted` of its numerator (of a count: all of them), `rest` the others of
// its denominator.
struct CountedIds {
    std::string figure;
    std::vector<std::int64_t> counted, rest;
};

// Inside the caller's transaction.
class ReportStore {
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    Result<std::vector<StoredDefinition>> definitions(); // by name
    Result<std::optional<StoredDefinition>> definition(std::string_view name);
    Result<void> putDefinition(const StoredDefinition &definition);
    Result<void> removeDefinition(std::string_view name); // frozen reports keep their own

    // Adds it with what it counted; gives its row id. The marks of what came later are read from the workspace.
    Result<std::int64_t> freeze(const StoredReport &report, const std::vector<CountedIds> &ids);
    Result<std::vector<StoredReport>> frozen(); // the newest first
    Result<std::optional<StoredReport>> frozen(std::int64_t id);
    Result<std::vector<CountedIds>> countedIds(std::int64_t report); // by figure

private:
    Result<void> putIds(std::int64_t report, std::string_view figure, int part, const std::vector<std::int64_t> &ids);
    Database &m_database;
};

} // namespace attache
