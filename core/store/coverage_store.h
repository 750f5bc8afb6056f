#pragma once

#include "core/base/result.h"
#include "core/domain/coverage.h"

#include <cstdint>
#include <vector>

namespace attache {

class Database;

// What every import can speak of.
class CoverageStore {
public:
    explicit CoverageStore(Database &database) : m_database(database) {}

    Result<void> put(std::int64_t import, const std::vector<Coverage> &coverage); // in place of what stood for that import
    Result<std::vector<Coverage>> of(std::int64_t import);                        // by platform and handle
    Result<std::vector<Coverage>> all();                                          // by platform, handle and time
    // False where an import brought posts and does not say what it can speak of: older versions did not ask.
    Result<bool> ofEveryImport();

private:
    Database &m_database;
};

} // namespace attache
