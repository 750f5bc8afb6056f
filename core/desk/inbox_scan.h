#pragma once

#include "core/base/result.h"
#include "core/desk/inbox.h"
#include "core/store/derived_records.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace attache {

class Database;

// One message of the list before its words are fetched.
struct InboxItem {
    std::int64_t ref = 0;
    Instant anchor;
    unsigned points = 0;
};

// Goes through the messages of all dates for those that a request asks for. It reads how each of them stands and little
// more, so that a workspace of three million posts is gone through while a page opens.
class InboxScan {
public:
    static Result<InboxScan> prepare(Database &reader, const InboxRequest &request, Instant now, double targetHours);

    // In no order; the one that waits longest has its points.
    Result<std::vector<InboxItem>> items();

    std::int64_t quotesOf(std::int64_t post) const; // 0 where it is seldom quoted
    std::string subjectOf(const MessageRecord &message) const;
    std::string assigneeOf(const MessageRecord &message) const;

private:
    using Values = std::unordered_map<std::int64_t, std::string>;
    InboxScan(Database &reader, const InboxRequest &request, Instant now, double targetHours);
    Result<void> loadAccounts();
    Result<void> loadQuoted();
    bool fits(const MessageRecord &message) const;
    Result<void> keepLanguage(std::vector<InboxItem> &items);

    Database *m_reader;
    InboxRequest m_request;
    Instant m_now;
    double m_targetHours;
    std::vector<std::int64_t> m_accounts;         // row ids; empty: all of ours
    bool m_nothing = false;                       // the filters leave no account
    std::unordered_set<std::int64_t> m_officials; // author numbers
    std::unordered_map<std::int64_t, std::int64_t> m_quotes;
    Values m_subjects, m_assignees;
};

} // namespace attache
