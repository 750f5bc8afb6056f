#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace attache {

class Database;

// How tables of one header are read: the column map (JSON) that a person chose for the first of them.
class MapStore {
public:
    explicit MapStore(Database &database) : m_database(database) {}

    Result<std::optional<std::string>> find(std::string_view headerKey);
    Result<void> put(std::string_view headerKey, std::string_view map); // in place of the one that stood there

private:
    Database &m_database;
};

} // namespace attache
