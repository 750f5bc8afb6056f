#include "core/desk/inbox_scan.h"

#include "core/base/text.h"
#include "core/desk/scope_request.h"
#include "core/desk/scope_resolver.h"
#include "core/desk/upkeep/cluster_deriver.h"
#include "core/domain/subject.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/decision_store.h"
#include "core/store/list_reader.h"
#include "core/store/rows.h"

#include <algorithm>

namespace attache {

namespace {

bool speaks(std::string_view tag, std::string_view language)
{
    return tag.starts_with(language) && (tag.size() == language.size() || tag[language.size()] == '-');
}

} // namespace

InboxScan::InboxScan(Database &reader, const InboxRequest &request, Instant now, double targetHours)
    : m_reader(&reader),
      m_request(request),
      m_now(now),
      m_targetHours(targetHours),
      m_language(reader, "SELECT lang FROM post WHERE id = ?1")
{}

Result<InboxScan> InboxScan::prepare(Database &reader, std::shared_ptr<const StandingMessages> messages,
                                     const InboxRequest &request, Instant now, double targetHours)
{
    if (!request.subject.empty() && !attache::subjectOf(request.subject))
        return Error{Errc::Usage, {{}, 0, "subject"}, "unknown subject"};
    InboxScan scan(reader, request, now, targetHours);
    scan.m_messages = std::move(messages);
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

Result<bool> InboxScan::fits(const StandingMessage &message)
{
    if (!m_request.subject.empty()) {
        const auto subject = valueFor(m_subjects, message);
        if (!subject || !hasWord(*subject, m_request.subject))
            return subject ? Result<bool>(false) : subject.error();
    }
    if (!m_request.assignee)
        return isWritten(message);
    const auto assignee = valueFor(m_assignees, message);
    if (!assignee || *assignee != *m_request.assignee)
        return assignee ? Result<bool>(false) : assignee.error();
    return isWritten(message);
}

// As valueOf(), which needs the whole record: only where a message has other posts that it may stand on.
Result<std::string> InboxScan::valueFor(const DecidedValues &values, const StandingMessage &message)
{
    if (const auto found = values.find(message.ref); found != values.end())
        return found->second;
    if (!message.more || values.empty())
        return std::string();
    const auto found = ListReader(*m_reader).messages({message.ref});
    if (!found)
        return found.error();
    return found->empty() ? std::string() : valueOf(values, found->front().record);
}

// Whether it is in the language that was asked for.
Result<bool> InboxScan::isWritten(const StandingMessage &message)
{
    if (m_request.language.empty())
        return true;
    const auto row = m_language.bind(1, message.ref).step();
    if (!row)
        return row.error();
    const bool written = *row && speaks(m_language.text(0), m_request.language);
    m_language.reset();
    return written;
}

InboxItem InboxScan::itemOf(const StandingMessage &message) const
{
    UrgencyInput input;
    input.official = !m_officials.empty() && m_officials.contains(message.author);
    input.quotes = m_quotes.empty() ? 0 : quotesOf(message.ref);
    input.waitedHours = secondsBetween(message.anchor, m_now) / 3600;
    input.targetHours = m_targetHours;
    return {message.ref, message.anchor, urgencyPoints(input)};
}

Result<void> InboxScan::forEach(const std::function<void(const InboxItem &)> &take)
{
    const auto filter = AccountFilter::load(*m_reader, m_accounts);
    if (!filter)
        return filter.error();
    for (const auto &piece : m_messages->pieces()) {
        for (const auto &message : piece) {
            if (m_nothing || !message.isIn(m_request.state) || !filter->fits(message.accounts))
                continue;
            const auto fit = fits(message);
            if (!fit)
                return fit.error();
            if (*fit)
                take(itemOf(message));
        }
    }
    return {};
}

} // namespace attache
