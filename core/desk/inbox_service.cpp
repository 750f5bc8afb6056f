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
#include <tuple>
#include <unordered_map>

namespace attache {

namespace {

constexpr std::array<std::pair<InboxState, std::string_view>, 4> kStates{{
    {InboxState::Waiting, "waiting"},
    {InboxState::MarkedAnswered, "marked-answered"},
    {InboxState::TooLate, "too-late"},
    {InboxState::LeftOnPurpose, "left-on-purpose"},
}};

bool moreUrgent(const InboxItem &a, const InboxItem &b)
{
    return std::tuple(b.points, a.anchor, a.ref) < std::tuple(a.points, b.anchor, b.ref);
}

// Only the page is put in order: of half a million messages an officer sees fifty.
std::vector<InboxItem> cutPage(std::vector<InboxItem> &items, const InboxRequest &request)
{
    const auto size = static_cast<std::int64_t>(items.size());
    const auto begin = std::clamp<std::int64_t>(request.offset, 0, size);
    const auto end = request.limit < 0 ? size : std::min(size, begin + std::min(request.limit, size));
    std::partial_sort(items.begin(), items.begin() + end, items.end(), moreUrgent);
    return {items.begin() + begin, items.begin() + end};
}

void count(const std::vector<InboxItem> &items, InboxPage &page)
{
    page.total = static_cast<std::int64_t>(items.size());
    for (const auto &item : items) {
        ++page.byReason[static_cast<std::size_t>(strongest(item.points))];
        page.late += holds(item.points, Urgency::Late);
        page.oldest = std::min(page.oldest.value_or(item.anchor), item.anchor);
    }
}

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

Result<InboxPage> inboxOf(Database &reader, const InboxRequest &request)
{
    const auto now = MetaStore(reader).now();
    const auto target = targetHours(reader);
    if (!now || !target)
        return now ? target.error() : now.error();
    InboxPage page;
    page.now = now->at;
    page.targetHours = *target;
    auto scan = InboxScan::prepare(reader, request, page.now, page.targetHours);
    if (!scan)
        return scan.error();
    auto items = scan->items();
    if (!items)
        return items.error();
    count(*items, page);
    RowReader rows(reader, *scan, page);
    if (auto loaded = rows.loadAccounts(reader); !loaded)
        return loaded.error();
    for (const auto &item : cutPage(*items, request))
        if (auto done = rows.add(item); !done)
            return done.error();
    return page;
}

} // namespace attache
