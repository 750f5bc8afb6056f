#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;

// One entry of the impact log. The store does not look into the content (desk/impact_log.h).
struct ImpactEntry {
    std::string kind, key; // 'action' or 'outcome'; key: 'a1', 'o1', …
    Instant at;
    std::string who, content;
    std::string digest; // SHA-256 of the digest before it and the entry; made by add()
};

class ImpactStore {
public:
    explicit ImpactStore(Database &database) : m_database(database) {}

    // In the order in which they were made.
    Result<std::vector<ImpactEntry>> all();
    // Inside the caller's transaction. Error Usage where the key stands already.
    Result<void> add(ImpactEntry entry);
    // The digests again, of entries that were changed because a person was taken out of them.
    Result<void> digestAnew();
    // The key of the first entry whose digest does not follow from what stands; nothing where all do.
    Result<std::optional<std::string>> firstBroken();

private:
    Database &m_database;
};

} // namespace attache
