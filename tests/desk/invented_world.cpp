#include "tests/desk/invented_world.h"

#include "core/base/text.h"

#include <algorithm>

namespace attache::test {

namespace {

const std::vector<std::string> kPlatforms{"x", "mastodon"};
const std::vector<std::string> kPeople{"anna", "Bela", "cyd", "dora", "amb", "Amb", "desk", "minister"};
const std::vector<std::string> kZones{"UTC", "Europe/Vienna", "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns"};
const std::vector<DecisionKind> kKinds{DecisionKind::LeftOnPurpose, DecisionKind::Spam, DecisionKind::TooLate,
                                       DecisionKind::MarkedAnswered};
constexpr int kMinutes = 20 * 24 * 60; // the time that a world spans: 20 days with the end of summer time among them

Instant momentOf(int minutes) { return parseIso("2026-10-10T00:00:00Z").value() + std::chrono::minutes{minutes}; }

// The id of some post, collected or not; every platform has the same ids.
std::string idOf(Chance &chance, int posts)
{
    if (chance.percent(8))
        return "ghost" + std::to_string(chance.upTo(3));
    return std::to_string(1 + chance.upTo(posts - 1));
}

void addMentions(Post &post, Chance &chance)
{
    if (chance.percent(45))
        post.text += " @" + chance.oneOf(kPeople);
    if (chance.percent(15))
        post.text += " @desk";
    if (chance.percent(20)) {
        post.mentions = "amb";
        return;
    }
    post.mentions = handlesInText(post.text, handleFormOf(post.key.platform));
    post.mentionsFromText = true;
}

void addLinks(Post &post, Chance &chance, int posts)
{
    if (chance.percent(60))
        post.inReplyTo = idOf(chance, posts);
    if (chance.percent(25))
        post.conversationId = chance.percent(50) ? "thread" + std::to_string(chance.upTo(4)) : idOf(chance, posts);
    if (chance.percent(8))
        post.quoteOf = idOf(chance, posts);
    if (chance.percent(6))
        post.repostOf = idOf(chance, posts);
}

void addCounts(Post &post, Chance &chance)
{
    if (!chance.percent(30))
        return;
    post.counts.likes = chance.upTo(20);
    if (chance.percent(60))
        post.counts.replies = chance.upTo(5);
    if (chance.percent(60))
        post.observedAt = post.createdAt + std::chrono::minutes{chance.upTo(3000)};
    if (chance.percent(20))
        post.snapshots.push_back({post.createdAt + std::chrono::minutes{60}, {chance.upTo(9), {}, {}, {}, {}, {}, {}}});
}

Post inventPost(int number, int posts, Chance &chance)
{
    Post post;
    post.key = {chance.percent(75) ? kPlatforms[0] : kPlatforms[1], std::to_string(number)};
    post.author = chance.oneOf(kPeople);
    // Rough minutes, so that many posts share a moment; not in the order of ids, so that children are older than parents.
    post.createdAt = momentOf(chance.percent(70) ? number * kMinutes / posts : chance.upTo(kMinutes / 30) * 30);
    post.text = "text " + std::to_string(number);
    post.automatic = chance.percent(5);
    addLinks(post, chance, posts);
    addMentions(post, chance);
    addCounts(post, chance);
    return post;
}

// Another source about the same post: edited, deleted, counted again, or told with less.
Post inventVersion(Post post, Chance &chance, int posts)
{
    const int kind = chance.upTo(4);
    if (kind == 0) {
        post.text = "edited " + std::to_string(chance.upTo(9)) + " @amb";
        post.editedAt = post.createdAt + std::chrono::minutes{chance.upTo(500)};
        addMentions(post, chance);
    } else if (kind == 1) {
        post.text.clear();
        post.deletedAt = post.createdAt + std::chrono::minutes{chance.upTo(2000)};
    } else if (kind == 2) {
        addCounts(post, chance);
    } else if (kind == 3) {
        post.inReplyTo.clear();
        post.conversationId.clear();
    } else {
        addLinks(post, chance, posts);
        post.editedAt = post.createdAt + std::chrono::minutes{chance.upTo(500)};
    }
    return post;
}

Account own(const std::string &platform, const std::string &handle, AccountKind kind = AccountKind::Own)
{
    Account account;
    account.key = {platform, handle};
    account.kind = kind;
    return account;
}

void addDecisions(World &world, Chance &chance, int posts)
{
    for (int i = chance.upTo(8); i > 0; --i) {
        Decision decision;
        decision.post = {chance.oneOf(kPlatforms), std::to_string(1 + chance.upTo(posts - 1))};
        decision.kind = chance.oneOf(kKinds);
        decision.at = momentOf(kMinutes + i); // no two at one moment: the order of entry must not matter
        world.decisions.push_back(decision);
    }
}

// Posts years ahead of many others: outliers or the end of observation, depending on how many of which have come.
void addFarPosts(World &world, Chance &chance)
{
    for (int i = 0; i < 105; ++i) {
        Post post;
        post.key = {"x", "filler" + std::to_string(i)};
        post.author = "cyd";
        post.createdAt = momentOf(i);
        post.text = "filler";
        world.observations.push_back(post);
    }
    for (int i = 0; i < 1 + chance.upTo(1); ++i) {
        Post post;
        post.key = {"x", "far" + std::to_string(i)};
        post.author = i == 0 ? "anna" : "amb";
        post.createdAt = momentOf(3 * 366 * 24 * 60 + i);
        post.text = "from the future @amb";
        post.mentions = "amb";
        post.mentionsFromText = true;
        post.inReplyTo = i == 0 ? "1" : "far0";
        world.observations.push_back(post);
    }
}

} // namespace

World inventWorld(std::uint32_t seed)
{
    Chance chance(seed);
    World world;
    world.seed = seed;
    world.zone = chance.oneOf(kZones);
    const int posts = 5 + chance.upTo(55);
    for (int number = 1; number <= posts; ++number) {
        world.observations.push_back(inventPost(number, posts, chance));
        while (chance.percent(20))
            world.observations.push_back(inventVersion(world.observations.back(), chance, posts));
        if (chance.percent(12)) { // the same id on the other platform
            auto twin = inventPost(number, posts, chance);
            twin.key.platform = kPlatforms[world.observations.back().key.platform == kPlatforms[0] ? 1 : 0];
            world.observations.push_back(twin);
        }
    }
    world.accounts = {own("x", "amb"), own("mastodon", "amb"), own("x", "minister", AccountKind::Official)};
    if (chance.percent(70))
        world.accounts.push_back(own("x", "desk"));
    if (chance.percent(40))
        world.pinnedNow = momentOf(chance.upTo(kMinutes));
    addDecisions(world, chance, posts);
    if (!world.pinnedNow && chance.percent(25))
        addFarPosts(world, chance);
    return world;
}

World inventOrderlyWorld(std::uint32_t seed)
{
    Chance chance(seed);
    World world;
    world.seed = seed;
    const int posts = 30 + chance.upTo(60);
    for (int number = 1; number <= posts; ++number) {
        Post post;
        post.key = {"x", std::to_string(number)};
        post.author = chance.oneOf(kPeople);
        post.createdAt = momentOf(number * kMinutes / posts);
        post.text = "text " + std::to_string(number);
        if (number > 1 && chance.percent(65))
            post.inReplyTo = std::to_string(number - 1 - chance.upTo(std::min(number - 2, 6)));
        addMentions(post, chance);
        if (chance.percent(10))
            post.deletedAt = std::max(post.createdAt, momentOf(kMinutes / 2)) + std::chrono::minutes{1 + chance.upTo(500)};
        world.observations.push_back(post);
    }
    world.accounts = {own("x", "amb"), own("x", "desk")};
    return world;
}

} // namespace attache::test
