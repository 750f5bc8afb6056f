#include "core/measure/decision_points.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace attache {

namespace {

constexpr std::int64_t kBacklashWithin = 3'600; // seconds
constexpr std::size_t kBacklashAnswers = 5;

struct Stop {
    std::size_t post = 0;
    PointReason reason = PointReason::Set;
    std::int64_t weight = 0; // the larger, the sooner it is kept
};

class Proposing {
public:
    explicit Proposing(const TeachingCase &teaching) : m_case(teaching)
    {
        for (std::size_t i = 0; i < teaching.posts.size(); ++i)
            m_places.emplace(teaching.posts[i].id, i);
    }

    std::vector<Stop> stops()
    {
        for (std::size_t i = 0; i < m_case.posts.size(); ++i)
            if (isOurs(i))
                answered(i);
            else
                countAnswer(i);
        silence();
        return std::move(m_stops);
    }

private:
    bool isOurs(std::size_t post) const
    {
        const auto *person = m_case.person(m_case.posts[post].by);
        return person && person->role == CaseRole::Ours;
    }
    std::optional<std::size_t> placeOf(const std::string &id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }

    void answered(std::size_t ours)
    {
        const auto asked = placeOf(m_case.posts[ours].answers);
        if (asked && !isOurs(*asked))
            m_stops.push_back({*asked, PointReason::Answered, m_case.posts[ours].at - m_case.posts[*asked].at});
    }

    void countAnswer(std::size_t theirs)
    {
        const auto under = placeOf(m_case.posts[theirs].answers);
        if (!under || !isOurs(*under) || m_backlash)
            return;
        auto &times = m_answers[*under];
        times.push_back(m_case.posts[theirs].at);
        if (times.size() >= kBacklashAnswers && times.back() - times[times.size() - kBacklashAnswers] <= kBacklashWithin) {
            m_backlash = true;
            m_stops.push_back({theirs, PointReason::Backlash, std::numeric_limits<std::int64_t>::max()});
        }
    }

    // The last post, if it answers us and we said nothing more.
    void silence()
    {
        for (std::size_t i = m_case.posts.size(); i-- > 0;) {
            if (isOurs(i))
                return;
            const auto under = placeOf(m_case.posts[i].answers);
            if (i == 0 || (under && isOurs(*under))) {
                m_stops.push_back({i, PointReason::FellSilent, std::numeric_limits<std::int64_t>::max() - 1});
                return;
            }
        }
    }

    const TeachingCase &m_case;
    std::map<std::string, std::size_t> m_places;
    std::map<std::size_t, std::vector<std::int64_t>> m_answers; // to a post of ours, their times
    bool m_backlash = false;
    std::vector<Stop> m_stops;
};

} // namespace

std::vector<DecisionPoint> proposedPoints(const TeachingCase &teaching)
{
    auto stops = Proposing(teaching).stops();
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) { return a.weight > b.weight; });
    std::vector<Stop> kept;
    for (const auto &stop : stops) {
        const bool taken = std::any_of(kept.begin(), kept.end(), [&](const Stop &other) { return other.post == stop.post; });
        if (!taken && kept.size() < kMostProposed)
            kept.push_back(stop);
    }
    std::sort(kept.begin(), kept.end(), [](const Stop &a, const Stop &b) { return a.post < b.post; });
    std::vector<DecisionPoint> points;
    for (const auto &stop : kept) {
        DecisionPoint point;
        point.after = teaching.posts[stop.post].id;
        point.reason = stop.reason;
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace attache
