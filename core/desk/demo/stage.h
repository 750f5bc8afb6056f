#pragma once

#include "core/desk/demo/calendars.h"
#include "core/desk/demo/cast.h"
#include "core/desk/demo/phrases.h"
#include "core/desk/demo/post_ids.h"
#include "core/desk/demo/utterance.h"
#include "core/domain/decision.h"
#include "core/domain/post.h"
#include "core/domain/scope.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace attache::demo {

inline constexpr int kDays = 70; // local days of everyday content, the day of `now` the last

// A message of theirs that nobody has answered so far, and what its author added to it.
struct Loose {
    int post = kUnseen, added = kUnseen;
    bool courtesy = false; // thanks only
};

// Everything said so far, on all platforms, and the rules that every post obeys.
class Stage {
public:
    Stage(Instant now, std::uint64_t seed);

    // Its place, or kUnseen: what was not captured was not said.
    int say(const Voice &who, const Utterance &what);
    void decide(int post, DecisionKind kind, std::string reason, Instant at);
    // Says something of it that leaves its standing alone.
    void describe(int post, DecisionKind kind, std::string value, Instant at, std::optional<Instant> due = {});
    void draft(int post, std::string text); // an answer that is not finished
    // By its author: the text is gone.
    void remove(int post, Instant at);
    void leaveOpen(const Loose &message);
    // What a post of theirs is about, and posts that are looked for by name later.
    void setTopic(int post, Subject topic);
    std::optional<Subject> topicOf(int post) const;
    void mark(std::string_view name, int post) { m_marks[std::string(name)] = post; }
    int marked(const std::string &name) const; // kUnseen where there is none
    // Counts that a scene needs as they are, the last observation.
    void fixCounts(int post, const Counts &counts) { m_fixed[post] = counts; }

    // The same instant, or the first one after the gap where that platform was not captured.
    Instant captured(std::string_view platform, Instant at) const;
    bool inGap(std::string_view platform, Instant at) const;

    LocalDay dayAgo(int days) const { return m_zone.dayOf(m_now) - std::chrono::days{days}; }
    // That many days before the day of now, at a wall time of Vienna.
    Instant at(int daysAgo, int hour, int minute) const
    {
        return m_zone.at(dayAgo(daysAgo), hour * 60 + minute, Zone::Fold::First);
    }
    Details details(Dice &dice, Instant at) const;

    Instant now() const { return m_now; }
    const Zone &zone() const { return m_zone; }
    const Calendar &host() const { return m_host; }
    const Gap &gap() const { return m_gap; }
    Dice dice(std::uint64_t topic) const { return m_dice.fork(topic); }
    std::vector<Post> &posts() { return m_posts; }
    const std::vector<Post> &posts() const { return m_posts; }
    Post &post(int place) { return m_posts[static_cast<std::size_t>(place)]; }
    const Post &post(int place) const { return m_posts[static_cast<std::size_t>(place)]; }
    std::vector<Decision> &decisions() { return m_decisions; }
    const std::map<int, std::string> &drafts() const { return m_drafts; }
    const std::vector<Loose> &loose() const { return m_loose; }
    bool isOurs(int place) const { return m_sides[static_cast<std::size_t>(place)] == Side::Us; }
    const std::map<int, Counts> &fixedCounts() const { return m_fixed; }

private:
    void link(Post &post, const Utterance &what) const;
    int rootOf(int place) const { return m_roots[static_cast<std::size_t>(place)]; }
    int commentOf(int place) const;
    std::string nextDecider() const;

    Instant m_now;
    Zone m_zone;
    Calendar m_host;
    Gap m_gap;
    Dice m_dice;
    PostIds m_ids;
    std::vector<Post> m_posts;
    std::vector<int> m_roots, m_parents; // places; a root is its own root
    std::vector<Side> m_sides;
    std::vector<Decision> m_decisions;
    std::vector<Loose> m_loose;
    std::map<int, Counts> m_fixed;
    std::map<int, Subject> m_topics;
    std::map<std::string, int> m_marks;
    std::map<int, std::string> m_drafts;
};

} // namespace attache::demo
