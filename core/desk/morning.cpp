#include "core/desk/morning.h"

#include "core/base/zone.h"
#include "core/desk/inbox_service.h"
#include "core/desk/known_gaps.h"
#include "core/store/fact_reader.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"
#include "core/store/post_reader.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

constexpr std::array<std::string_view, 7> kNames{"flare-up",    "spike",      "official-waits", "promise-broken",
                                                 "promise-due", "review-due", "capture-gap"};
constexpr std::int64_t kMostOfficials = 20; // rows of the inbox that are looked at; officials come first in it

// Gathers the lines of the morning, one source after the other.
class NeedGatherer {
public:
    NeedGatherer(Database &reader, StandingBoard &board, Morning &morning)
        : m_reader(reader),
          m_board(board),
          m_lists(reader),
          m_posts(reader),
          m_morning(morning)
    {}

    Result<void> addAlarms()
    {
        auto alarms = alarmsOf(m_reader);
        if (!alarms)
            return alarms.error();
        m_alarms = std::move(*alarms);
        for (const auto &flare : m_alarms.flareUps) {
            auto &need = add(NeedKind::FlareUp, flare.post.createdAt);
            name(need, flare.post, flare.conversation);
            need.reactions = flare.reactions;
        }
        for (const auto &spike : m_alarms.spikes) {
            auto &need = add(NeedKind::Spike, spike.from);
            need.messages = spike.messages;
            need.expected = spike.expected;
        }
        return {};
    }

    Result<void> addWaiting()
    {
        InboxRequest request;
        request.limit = kMostOfficials;
        auto page = inboxOf(m_reader, m_board, request);
        if (!page)
            return page.error();
        m_morning.waiting = page->total;
        m_morning.late = page->late;
        m_morning.targetHours = page->targetHours;
        m_morning.oldest = page->oldest;
        for (const auto &row : page->rows) {
            if (!holds(row.points, Urgency::Official))
                continue;
            auto &need = add(NeedKind::OfficialWaits, row.anchor);
            name(need, row.post, row.conversation);
            need.waitedSeconds = row.waitedSeconds;
        }
        m_morning.inbox = std::move(*page);
        return {};
    }

    // Promises whose day is today or over, and what was left on purpose until today.
    Result<void> addDue()
    {
        const auto promised = promises(m_reader);
        const auto left = leftOnPurpose(m_reader);
        const auto zoneName = MetaStore(m_reader).zone();
        if (!promised || !left || !zoneName)
            return !promised ? promised.error() : !left ? left.error() : zoneName.error();
        const auto zone = Zone::named(*zoneName);
        if (!zone)
            return zone.error();
        const auto today = zone->dayOf(m_morning.now);
        for (const auto &promise : *promised) {
            if (promise.keptAt || zone->dayOf(promise.due) > today)
                continue;
            const auto kind = promise.state == PromiseState::Broken ? NeedKind::PromiseBroken : NeedKind::PromiseDue;
            if (auto done = addPost(kind, promise.due, promise.post, promise.words); !done)
                return done.error();
        }
        return addReview(*left);
    }

    // One line for all: they are looked at in one go.
    Result<void> addReview(const std::vector<LeftRow> &left)
    {
        const auto due = std::ranges::count_if(left, &LeftRow::due);
        if (due == 0)
            return {};
        const auto &first = *std::ranges::find_if(left, &LeftRow::due); // the list begins with the earliest
        if (auto done = addPost(NeedKind::ReviewDue, first.reviewAt.value_or(first.at), first.post, first.reason); !done)
            return done;
        m_morning.needs.back().more = due - 1;
        return {};
    }

    Result<void> addGaps()
    {
        const auto gaps = knownGaps(m_reader);
        if (!gaps)
            return gaps.error();
        for (const auto &gap : *gaps)
            if (gap.to > m_morning.now - kWatchedDays && gap.from <= m_morning.now)
                add(NeedKind::CaptureGap, gap.from).gap = gap;
        return {};
    }

    std::int64_t flareUpsSince(Instant at) const
    {
        return std::ranges::count_if(m_alarms.flareUps, [at](const FlareUp &flare) { return flare.post.createdAt > at; });
    }

private:
    Need &add(NeedKind kind, Instant at)
    {
        auto &need = m_morning.needs.emplace_back();
        need.kind = kind;
        need.at = at;
        return need;
    }

    static void name(Need &need, const Post &post, std::int64_t conversation)
    {
        need.post = post.key;
        need.conversation = conversation;
        need.who = post.author;
        need.whoName = post.authorName;
        need.words = post.text;
    }

    Result<void> addPost(NeedKind kind, Instant at, const PostKey &key, const std::string &words)
    {
        const auto id = m_posts.find(key);
        if (!id)
            return id.error();
        auto &need = add(kind, at);
        need.post = key;
        if (*id) {
            const auto placed = m_lists.posts({**id});
            if (!placed)
                return placed.error();
            if (!placed->empty())
                name(need, placed->front().post, placed->front().conversation);
        }
        need.words = words;
        return {};
    }

    Database &m_reader;
    StandingBoard &m_board;
    ListReader m_lists;
    PostReader m_posts;
    Morning &m_morning;
    Alarms m_alarms;
};

// By the times of posts: a message by its anchor, an answer by its own.
Result<SinceLooked> changedSince(Database &reader, Instant looked, Instant now)
{
    SinceLooked since{looked, 0, 0, 0};
    const auto justAfter = looked + Millis{1};
    auto counted = FactReader(reader).eachMessage({{}, {}, now}, [&](const MessageFact &message) {
        since.messages += message.anchor >= justAfter;
        since.answers += message.status == MessageStatus::Answered && message.answeredAt && *message.answeredAt >= justAfter;
    });
    if (!counted)
        return counted.error();
    return since;
}

} // namespace

std::string_view needName(NeedKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

Result<Morning> morningOf(Database &reader, StandingBoard &board, std::optional<Instant> looked)
{
    const auto now = MetaStore(reader).now();
    if (!now)
        return now.error();
    Morning morning;
    morning.now = now->at;
    NeedGatherer needs(reader, board, morning);
    for (const auto step : {&NeedGatherer::addAlarms, &NeedGatherer::addWaiting, &NeedGatherer::addDue, &NeedGatherer::addGaps})
        if (auto done = (needs.*step)(); !done)
            return done.error();
    std::ranges::stable_sort(morning.needs, {}, &Need::kind);
    if (looked && *looked < morning.now) {
        const auto since = changedSince(reader, *looked, morning.now);
        if (!since)
            return since.error();
        morning.since = *since;
        morning.since->flareUps = needs.flareUpsSince(*looked);
    }
    return morning;
}

} // namespace attache
