#pragma once

#include "core/base/result.h"
#include "core/domain/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;

// Where we are let in, and what each run brought. Tokens never pass here.
class ConnectionStore {
public:
    explicit ConnectionStore(Database &database) : m_database(database) {}

    Result<std::vector<Connection>> all(); // by name
    Result<std::optional<Connection>> find(const std::string &name);
    Result<void> put(Connection &connection); // inserts and sets its id, or updates the one with that id
    // What is known of how far asking came goes too; posts stay.
    Result<void> remove(std::int64_t connection);

    Result<void> putRun(std::int64_t connection, SyncReceipt &receipt);
    Result<std::vector<SyncReceipt>> runs(const Connection &connection, int most); // newest first

private:
    Database &m_database;
};

} // namespace attache
