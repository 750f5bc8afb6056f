#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/scope.h"

#include <optional>
#include <string>
#include <string_view>

namespace attache {

class Database;

struct StoredNow {
    Instant at;
    NowSource source = NowSource::Empty;
};

// The few facts about the workspace itself.
class MetaStore {
public:
    explicit MetaStore(Database &database) : m_database(database) {}

    Result<std::optional<std::string>> text(std::string_view name);
    Result<void> setText(std::string_view name, std::string_view value);
    Result<std::int64_t> number(std::string_view name, std::int64_t otherwise);
    Result<void> setNumber(std::string_view name, std::int64_t value);

    Result<std::string> zone(); // IANA; 'UTC' in a new workspace
    Result<StoredNow> now();    // Empty while nothing was imported
    Result<void> setNow(StoredNow now);
    Result<bool> isDemonstration();

private:
    Database &m_database;
};

} // namespace attache
