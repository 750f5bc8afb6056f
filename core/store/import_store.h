#pragma once

#include "core/base/result.h"
#include "core/domain/receipt.h"

#include <optional>
#include <vector>

namespace attache {

class Database;

// The receipts of every import, in full.
class ImportStore {
public:
    explicit ImportStore(Database &database) : m_database(database) {}

    Result<void> put(Receipt &receipt); // inserts and sets its id, or updates the one with that id
    Result<std::vector<Receipt>> all(); // newest first
    Result<std::optional<Instant>> lastFinished();

private:
    Database &m_database;
};

} // namespace attache
