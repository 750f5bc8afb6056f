#include "core/desk/demo/stage.h"

#include "core/base/text.h"

#include <array>

namespace attache::demo {

namespace {

constexpr int kGapBegan = 17, kGapEnded = 14; // days ago: three whole local days

// Platforms that name the root of a thread in every post.
bool namesThread(std::string_view platform) { return platform == "x" || platform == "bluesky" || platform == "youtube"; }

// Platforms that put the person answered among the mentions.
bool mentionsWhomItAnswers(std::string_view platform) { return platform == "x" || platform == "mastodon"; }

} // namespace

Stage::Stage(Instant now, std::uint64_t seed)
    : m_now(now),
      m_zone(zoneOr(kHostZone)),
      m_host(hostCalendar(now)),
      m_dice(seed),
      m_ids(m_dice.fork(1))
{
    m_gap = {ownVoice(Own::X).key, m_zone.startOf(dayAgo(kGapBegan)), m_zone.startOf(dayAgo(kGapEnded)), "all"};
}

bool Stage::inGap(std::string_view platform, Instant at) const
{
    return platform == m_gap.account.platform && m_gap.from <= at && at < m_gap.to;
}

Instant Stage::captured(std::string_view platform, Instant at) const
{
    return inGap(platform, at) ? m_gap.to + std::chrono::hours{9} + (at - m_gap.from) / 24 : at;
}

int Stage::commentOf(int place) const
{
    while (place != kUnseen && m_parents[static_cast<std::size_t>(place)] != kUnseen
           && m_parents[static_cast<std::size_t>(place)] != rootOf(place))
        place = m_parents[static_cast<std::size_t>(place)];
    return place != kUnseen && place != rootOf(place) ? place : kUnseen;
}

void Stage::link(Post &post, const Utterance &what) const
{
    const auto idOf = [this](int place) {
        return place == kUnseen ? std::string() : m_posts[static_cast<std::size_t>(place)].key.id;
    };
    post.inReplyTo = idOf(what.parent);
    post.quoteOf = idOf(what.quoted);
    post.repostOf = idOf(what.reposted);
    if (namesThread(post.key.platform))
        post.conversationId = what.parent == kUnseen ? post.key.id : idOf(rootOf(what.parent));
    post.mentions = foldHandle(what.mentioned);
    if (what.parent == kUnseen || !mentionsWhomItAnswers(post.key.platform))
        return;
    const auto whom = foldHandle(m_posts[static_cast<std::size_t>(what.parent)].author);
    if (whom != foldHandle(post.author) && !hasWord(post.mentions, whom))
        post.mentions += (post.mentions.empty() ? "" : " ") + whom;
}

int Stage::say(const Voice &who, const Utterance &what)
{
    const auto &platform = who.key.platform;
    if (what.at > m_now || inGap(platform, what.at))
        return kUnseen;
    const auto place = static_cast<int>(m_posts.size());
    const int root = what.parent == kUnseen ? place : rootOf(what.parent);
    const int comment = what.parent == kUnseen ? kUnseen : commentOf(what.parent);
    Post post;
    post.key = {platform,
                m_ids.next(platform, who.key.handle, what.at, root == place ? "" : m_posts[static_cast<std::size_t>(root)].key.id,
                           comment == kUnseen ? "" : m_posts[static_cast<std::size_t>(comment)].key.id)};
    post.author = who.key.handle;
    post.authorName = who.name;
    post.createdAt = what.at;
    post.text = what.text;
    post.lang = languageCode(what.language);
    post.visibility = "public";
    post.url = "https://" + platform + ".example/" + who.key.handle + "/" + post.key.id.substr(post.key.id.rfind('/') + 1);
    link(post, what);
    m_posts.push_back(std::move(post));
    m_roots.push_back(root);
    m_parents.push_back(what.parent);
    m_sides.push_back(who.side);
    return place;
}

void Stage::leaveOpen(const Loose &message)
{
    if (message.post != kUnseen)
        m_loose.push_back(message);
}

std::string Stage::nextDecider() const
{
    constexpr std::array deciders{"Rania (press)", "Tomas (press)", "Ilka (consular)"};
    return deciders[m_decisions.size() % deciders.size()];
}

void Stage::describe(int place, DecisionKind kind, std::string value, Instant at, std::optional<Instant> due)
{
    if (place == kUnseen)
        return;
    Decision decision;
    decision.post = post(place).key;
    decision.kind = kind;
    decision.decider = nextDecider();
    decision.at = at;
    decision.reviewAt = due;
    decision.value = std::move(value);
    m_decisions.push_back(std::move(decision));
}

void Stage::draft(int place, std::string text)
{
    if (place != kUnseen)
        m_drafts[place] = std::move(text);
}

void Stage::setTopic(int place, Subject topic)
{
    if (place != kUnseen)
        m_topics[place] = topic;
}

std::optional<Subject> Stage::topicOf(int place) const
{
    const auto found = m_topics.find(place);
    return found == m_topics.end() ? std::nullopt : std::optional(found->second);
}

int Stage::marked(const std::string &name) const
{
    const auto found = m_marks.find(name);
    return found == m_marks.end() ? kUnseen : found->second;
}

void Stage::decide(int place, DecisionKind kind, std::string reason, Instant at)
{
    if (place == kUnseen)
        return;
    Decision decision;
    decision.post = post(place).key;
    decision.kind = kind;
    decision.reason = std::move(reason);
    decision.decider = nextDecider();
    decision.at = at;
    if (kind == DecisionKind::LeftOnPurpose)
        decision.reviewAt = at + std::chrono::days{30};
    m_decisions.push_back(std::move(decision));
}

void Stage::remove(int place, Instant at)
{
    post(place).deletedAt = at;
    post(place).text.clear();
}

Details Stage::details(Dice &dice, Instant at) const
{
    Details details;
    const auto day = m_zone.dayOf(at);
    details.coming = day + std::chrono::days{dice.between(6, 45)};
    details.past = day - std::chrono::days{dice.between(4, 25)};
    details.city = dice.below(5);
    details.minute = 18 * 60 + 15 * dice.below(12);
    details.file = "AV-" + std::to_string(dice.between(20'000, 89'999));
    return details;
}

} // namespace attache::demo
