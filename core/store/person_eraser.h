#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/store/removals.h"

#include <cstdint>
#include <vector>

namespace attache {

class Database;

// What was changed, so that it can be said.
struct ErasedCounts {
    std::int64_t posts = 0;     // of theirs: they stay as what answers and questions hang on
    std::int64_t mentions = 0;  // posts of others that named them
    std::int64_t versions = 0;  // older observations of any of these
    std::int64_t decisions = 0; // words of officers that named them
    std::int64_t drafts = 0;    // answers to them that were not sent, or that named them
    std::int64_t records = 0;   // lines and other records, and their history
    bool account = false;       // stood among the officials
};

// Takes one person, added to `removals` before, out of everything. Inside the caller's transaction.
class PersonEraser {
public:
    PersonEraser(Database &writer, const Removals &removals, std::int64_t platform, const AccountKey &person);

    Result<ErasedCounts> run();
    const std::vector<std::int64_t> &changedPosts() const { return m_changed; }

private:
    Result<void> posts();
    Result<void> post(std::int64_t id, Post post);
    Result<void> versions(std::int64_t id, const PostKey &key);
    Result<void> decisions();
    Result<void> drafts();
    Result<void> records();
    Result<void> account();
    std::string without(std::string_view text) const;

    Database &m_writer;
    const Removals &m_removals;
    std::int64_t m_platform;
    AccountKey m_person;
    std::string m_folded;
    std::vector<std::string> m_names; // display names that their posts bore
    std::vector<std::int64_t> m_changed;
    ErasedCounts m_counts;
};

} // namespace attache
