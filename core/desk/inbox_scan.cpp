#include "core/desk/inbox_scan.h"

#include "core/base/text.h"
#include "core/desk/decided_values.h"
#include "core/desk/scope_request.h"
#include "core/desk/scope_resolver.h"
#include "core/desk/upkeep/cluster_deriver.h"
#include "core/domain/subject.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/fact_scan.h"
#include "core/store/rows.h"

#include <algorithm>

namespace attache {

namespace {

bool stands(const MessageStanding &standing, InboxState state)
{
    switch (state) {
    case InboxState::Waiting: return standing.status == MessageStatus::Open && !standing.marked;
    case InboxState::MarkedAnswered: return standing.marked;
    case InboxState::TooLate: return standing.status == MessageStatus::TooLate;
    case InboxState::LeftOnPurpose: return standing.status == MessageStatus::LeftOnPurpose;
    }
    return false;
}

bool speaks(std::string_view tag, std::string_view language)
{
    return tag.starts_with(language) && (tag.size() == language.size() || tag[language.size()] == '-');
}

} // namespace

InboxScan::InboxScan(Database &reader, const InboxRequest &request, Instant now, double targetHours)
    : m_reader(&reader),
      m_request(request),
      m_now(now),
      m_targetHours(targetHours)
{}

Result<InboxScan> InboxScan::prepare(Database &reader, const InboxRequest &request, Instant now, double targetHours)
{
    if (!request.subject.empty() && !attache::subjectOf(request.subject))
        return Error{Errc::Usage, {{}, 0, "subject"}, "unknown subject"};
    InboxScan scan(reader, request, now, targetHours);
    for (const auto load : {&InboxScan::loadAccounts, &InboxScan::loadQuoted})
        if (auto done = (scan.*load)(); !done)
            return done.error();
    auto subjects = DecisionStore(reader).valuesOf(Facet::Coding);
    auto assignees = DecisionStore(reader).valuesOf(Facet::Assignee);
    if (!subjects || !assignees)
        return subjects ? assignees.error() : subjects.error();
    scan.m_subjects = std::move(*subjects);
    scan.m_assignees = std::move(*assignees);
    return scan;
}

// A message stands on the platform of our accounts that it belongs to, so that platforms need no look at posts.
Result<void> InboxScan::loadAccounts()
{
    ScopeRequest asked;
    asked.accounts = m_request.accounts;
    const auto scope = resolveScope(*m_reader, asked);
    if (!scope)
        return scope.error();
    const auto chosen = accountIds(*m_reader, *scope);
    AccountStore store(*m_reader);
    const auto accounts = store.all();
    const auto platforms = store.platforms();
    if (!chosen || !accounts || !platforms)
        return !chosen ? chosen.error() : !accounts ? accounts.error() : platforms.error();
    m_accounts = *chosen;
    std::unordered_map<std::string, std::int64_t> numbers;
    for (const auto &[number, name] : *platforms)
        numbers[name] = number;
    std::vector<std::int64_t> there;
    for (const auto &account : *accounts) {
        if (account.kind == AccountKind::Official)
            m_officials.insert(authorNumber(numbers[account.key.platform], foldHandle(account.key.handle)));
        else if (account.key.platform == m_request.platform
                 && (chosen->empty() || std::find(chosen->begin(), chosen->end(), account.id) != chosen->end()))
            there.push_back(account.id);
    }
    if (!m_request.platform.empty())
        m_accounts = there;
    m_nothing = !m_request.platform.empty() && there.empty();
    return {};
}

Result<void> InboxScan::loadQuoted()
{
    Statement rows(*m_reader, "SELECT id, quotes FROM post WHERE quotes >= 10");
    return forEachRow(rows, [this](Statement &row) { m_quotes[row.integer(0)] = row.integer(1); });
}

std::int64_t InboxScan::quotesOf(std::int64_t post) const
{
    const auto found = m_quotes.find(post);
    return found == m_quotes.end() ? 0 : found->second;
}

std::string InboxScan::subjectOf(const MessageRecord &message) const { return valueOf(m_subjects, message); }

std::string InboxScan::assigneeOf(const MessageRecord &message) const { return valueOf(m_assignees, message); }

bool InboxScan::fits(const MessageRecord &message) const
{
    if (!m_request.subject.empty() && !hasWord(subjectOf(message), m_request.subject))
        return false;
    return !m_request.assignee || assigneeOf(message) == *m_request.assignee;
}

Result<std::vector<InboxItem>> InboxScan::items()
{
    std::vector<InboxItem> items;
    if (m_nothing)
        return items;
    const bool decided = !m_request.subject.empty() || m_request.assignee;
    auto scanned = scanSelected(*m_reader, FactKind::Message, {{}, m_accounts, m_now}, [&](const Fact &fact) {
        if (!stands(decodeMessageStanding(fact), m_request.state) || (decided && !fits(decodeMessage(fact))))
            return;
        UrgencyInput input;
        input.official = !m_officials.empty() && m_officials.contains(decodeMessageFact(fact).author);
        input.quotes = m_quotes.empty() ? 0 : quotesOf(fact.ref);
        input.waitedHours = secondsBetween(fact.at, m_now) / 3600;
        input.targetHours = m_targetHours;
        items.push_back({fact.ref, fact.at, urgencyPoints(input)});
    });
    if (!scanned)
        return scanned.error();
    if (auto kept = keepLanguage(items); !kept)
        return kept.error();
    const auto longest = std::min_element(items.begin(), items.end(), [](const InboxItem &a, const InboxItem &b) {
        return std::pair(a.anchor, a.ref) < std::pair(b.anchor, b.ref);
    });
    if (longest != items.end())
        longest->points |= urgencyRules()[static_cast<std::size_t>(Urgency::WaitingLongest)].points;
    return items;
}

Result<void> InboxScan::keepLanguage(std::vector<InboxItem> &items)
{
    if (m_request.language.empty())
        return {};
    Statement tag(*m_reader, "SELECT lang FROM post WHERE id = ?1");
    std::vector<InboxItem> kept;
    for (const auto &item : items) {
        const auto row = tag.bind(1, item.ref).step();
        if (!row)
            return row.error();
        if (*row && speaks(tag.text(0), m_request.language))
            kept.push_back(item);
        tag.reset();
    }
    items = std::move(kept);
    return {};
}

} // namespace attache
