#include "core/desk/inbox_service.h"

#include "core/desk/inbox_scan.h"
#include "core/desk/team_settings.h"
#include "core/store/account_sets.h"
#include "core/store/account_store.h"
#include "core/store/draft_store.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace attache {

namespace {

constexpr std::array<std::pair<InboxState, std::string_view>, kInboxStates.size()> kStates{{
    {InboxState::Waiting, "waiting"},
    {InboxState::MarkedAnswered, "marked-answered"},
    {InboxState::TooLate, "too-late"},
    {InboxState::LeftOnPurpose, "left-on-purpose"},
    {InboxState::Spam, "spam"},
    {InboxState::Duplicate, "duplicate"},
    {InboxState::ClosingCourtesy, "closing-courtesy"},
}};

bool moreUrgent(const InboxItem &a, const InboxItem &b)
{
    return std::tuple(b.points, a.anchor, a.ref) < std::tuple(a.points, b.anchor, b.ref);
}

// Counts a list and keeps the rows of one page: of half a million messages an officer sees fifty.
class PageCutter {
public:
    PageCutter(const InboxRequest &request, InboxPage &page) : m_request(request), m_page(page)
    {
        m_most = request.limit < 0 ? std::numeric_limits<std::int64_t>::max() : std::max<std::int64_t>(request.offset, 0);
        if (request.limit >= 0)
            m_most += std::min(request.limit, std::numeric_limits<std::int64_t>::max() - m_most);
    }

    // The one that waits longest stands back until all were seen: it has points of its own.
    void add(const InboxItem &item)
    {
        if (!m_longest || std::pair(item.anchor, item.ref) < std::pair(m_longest->anchor, m_longest->ref)) {
            if (m_longest)
                keep(*m_longest);
            m_longest = item;
        } else {
            keep(item);
        }
    }

    // The page's items in their order.
    std::vector<InboxItem> finish()
    {
        if (m_longest) {
            m_page.oldest = m_longest->anchor;
            m_longest->points |= urgencyRules()[static_cast<std::size_t>(Urgency::WaitingLongest)].points;
            keep(*m_longest);
        }
        std::sort_heap(m_first.begin(), m_first.end(), moreUrgent);
        const auto before = std::clamp<std::int64_t>(m_request.offset, 0, static_cast<std::int64_t>(m_first.size()));
        m_first.erase(m_first.begin(), m_first.begin() + before);
        return std::move(m_first);
    }

private:
    void keep(const InboxItem &item)
    {
        ++m_page.total;
        ++m_page.byReason[static_cast<std::size_t>(strongest(item.points))];
        m_page.late += holds(item.points, Urgency::Late);
        if (m_most == 0 || (full() && !moreUrgent(item, m_first.front())))
            return;
        if (full()) {
            std::pop_heap(m_first.begin(), m_first.end(), moreUrgent);
            m_first.pop_back();
        }
        m_first.push_back(item);
        std::push_heap(m_first.begin(), m_first.end(), moreUrgent);
    }
    bool full() const { return static_cast<std::int64_t>(m_first.size()) >= m_most; }

    const InboxRequest &m_request;
    InboxPage &m_page;
    std::int64_t m_most = 0;        // items up to the end of the page
    std::vector<InboxItem> m_first; // a heap: the least urgent of them in front
    std::optional<InboxItem> m_longest;
};

// The words of a page's rows, looked up for these alone.
class RowReader {
public:
    RowReader(Database &database, const InboxScan &scan, InboxPage &page)
        : m_lists(database),
          m_drafts(database),
          m_scan(scan),
          m_page(page)
    {}

    Result<void> loadAccounts(Database &database)
    {
        const auto accounts = AccountStore(database).all();
        auto sets = AccountSets::load(database);
        if (!accounts || !sets)
            return accounts ? sets.error() : accounts.error();
        for (const auto &account : *accounts)
            m_handles[account.id] = account.key.handle;
        m_sets = std::move(*sets);
        return {};
    }

    Result<void> add(const InboxItem &item)
    {
        const auto posts = m_lists.posts({item.ref});
        const auto messages = m_lists.messages({item.ref});
        if (!posts || !messages)
            return posts ? messages.error() : posts.error();
        if (posts->empty() || messages->empty())
            return failure(Errc::WorkspaceDamaged, "message");
        const auto &record = messages->front().record;
        auto &row = m_page.rows.emplace_back();
        row.ref = item.ref;
        row.conversation = record.conversation;
        row.post = posts->front().post;
        row.status = record.fact.status;
        row.decision = record.fact.decision;
        row.anchor = item.anchor;
        row.waitedSeconds = std::max(0.0, secondsBetween(item.anchor, m_page.now));
        if (record.fact.status == MessageStatus::Open)
            row.leftSeconds = m_page.targetHours * 3600 - row.waitedSeconds;
        row.points = item.points;
        row.quotes = m_scan.quotesOf(item.ref);
        row.subject = m_scan.subjectOf(record);
        row.assignee = m_scan.assigneeOf(record);
        for (const auto account : m_sets.members(record.accounts))
            row.accounts.push_back(m_handles[account]);
        row.posts = 1 + static_cast<std::int64_t>(record.morePosts.size());
        const auto draft = m_drafts.find(row.post.key);
        if (!draft)
            return draft.error();
        row.hasDraft = draft->has_value();
        return {};
    }

private:
    ListReader m_lists;
    DraftStore m_drafts;
    const InboxScan &m_scan;
    InboxPage &m_page;
    AccountSets m_sets;
    std::unordered_map<std::int64_t, std::string> m_handles;
};

} // namespace

std::string_view inboxStateName(InboxState state)
{
    for (const auto &[known, name] : kStates)
        if (known == state)
            return name;
    return {};
}

std::optional<InboxState> inboxStateNamed(std::string_view name)
{
    for (const auto &[state, known] : kStates)
        if (known == name)
            return state;
    return {};
}

Result<InboxPage> inboxOf(Database &reader, StandingBoard &board, const InboxRequest &request)
{
    const auto now = MetaStore(reader).now();
    const auto target = targetHours(reader);
    if (!now || !target)
        return now ? target.error() : now.error();
    InboxPage page;
    page.now = now->at;
    page.targetHours = *target;
    auto messages = board.of(reader);
    if (!messages)
        return messages.error();
    auto scan = InboxScan::prepare(reader, std::move(*messages), request, page.now, page.targetHours);
    if (!scan)
        return scan.error();
    PageCutter cutter(request, page);
    if (auto done = scan->forEach([&cutter](const InboxItem &item) { cutter.add(item); }); !done)
        return done.error();
    RowReader rows(reader, *scan, page);
    if (auto loaded = rows.loadAccounts(reader); !loaded)
        return loaded.error();
    for (const auto &item : cutter.finish())
        if (auto done = rows.add(item); !done)
            return done.error();
    return page;
}

} // namespace attache
