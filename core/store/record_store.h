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

// What the team keeps beside messages, each under a kind and a key of its own: cleared lines, watch words, officers, saved
// views, settings. The content is the form of domain/desk_record.h; the store does not look into it.
struct Record {
    std::string kind, key, content;
    Instant at; // of its last change
    bool operator==(const Record &) const = default;
};

// Inside the caller's transaction.
class RecordStore {
public:
    explicit RecordStore(Database &database) : m_database(database) {}

    Result<std::vector<Record>> all(std::string_view kind); // by key
    Result<std::vector<Record>> everything();               // by kind and key
    Result<std::optional<Record>> find(std::string_view kind, std::string_view key);
    // Puts it in place as a part of the step, which can take it back. Nothing changes where it stands so already: false.
    Result<bool> put(std::int64_t step, const Record &record);
    // Puts back what stood before the step, or again what stood after it.
    Result<void> turn(std::int64_t step, bool undone);

    // Changes whose outcome is not what stands: 0 in a sound workspace.
    Result<std::int64_t> astray();

private:
    Result<void> place(std::string_view kind, std::string_view key, const std::optional<std::string> &content,
                       std::optional<Instant> at);
    Database &m_database;
};

} // namespace attache
