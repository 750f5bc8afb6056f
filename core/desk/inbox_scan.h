#pragma once

#include "core/base/result.h"
#include "core/desk/decided_values.h"
#include "core/desk/inbox.h"
#include "core/desk/standing_messages.h"
#include "core/store/derived_records.h"
#include "core/store/statement.h"

#include <functional>
#include <memory>
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
    // `messages`: those of the same moment as the reader's.
    static Result<InboxScan> prepare(Database &reader, std::shared_ptr<const StandingMessages> messages,
                                     const InboxRequest &request, Instant now, double targetHours);

    // Calls `take` with every one of them, in no order.
    Result<void> forEach(const std::function<void(const InboxItem &)> &take);

    std::int64_t quotesOf(std::int64_t post) const; // 0 where it is seldom quoted
    std::string subjectOf(const MessageRecord &message) const;
    std::string assigneeOf(const MessageRecord &message) const;

private:
    InboxScan(Database &reader, const InboxRequest &request, Instant now, double targetHours);
    Result<void> loadAccounts();
    Result<void> loadQuoted();
    Result<bool> fits(const StandingMessage &message);
    Result<std::string> valueFor(const DecidedValues &values, const StandingMessage &message);
    Result<bool> isWritten(const StandingMessage &message);
    InboxItem itemOf(const StandingMessage &message) const;

    Database *m_reader;
    std::shared_ptr<const StandingMessages> m_messages;
    InboxRequest m_request;
    Instant m_now;
    double m_targetHours;
    std::vector<std::int64_t> m_accounts;         // row ids; empty: all of ours
    bool m_nothing = false;                       // the filters leave no account
    std::unordered_set<std::int64_t> m_officials; // author numbers
    std::unordered_map<std::int64_t, std::int64_t> m_quotes;
    Statement m_language;
    DecidedValues m_subjects, m_assignees;
};

} // namespace attache
