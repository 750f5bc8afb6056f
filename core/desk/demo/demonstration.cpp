#include "core/desk/demo/demonstration.h"

#include "core/desk/demo/class_room.h"
#include "core/desk/demo/desk_work.h"
#include "core/desk/demo/everyday.h"
#include "core/desk/demo/reactions.h"
#include "core/desk/demo/scenes.h"
#include "core/desk/demo/settle.h"

#include <algorithm>
#include <tuple>

namespace attache {

namespace {

Account accountOf(const demo::Voice &voice, AccountKind kind)
{
    Account account;
    account.key = voice.key;
    account.kind = kind;
    account.name = voice.name;
    account.country = voice.country;
    return account;
}

std::vector<Account> accounts()
{
    std::vector<Account> all;
    for (int own = 0; own < demo::kOwnAccounts; ++own)
        all.push_back(accountOf(demo::ownVoice(static_cast<demo::Own>(own)), AccountKind::Own));
    for (int official = 0; official < demo::kOfficials; ++official)
        all.push_back(accountOf(demo::officialVoice(static_cast<demo::Official>(official)), AccountKind::Official));
    return all;
}

void play(demo::Stage &stage)
{
    demo::playEverydays(stage);
    demo::playLongExchanges(stage);
    demo::playBacklash(stage);
    demo::playFlood(stage);
    demo::playDrift(stage);
    demo::playWrongClaim(stage);
    demo::playPromises(stage);
    demo::playOfficials(stage);
    demo::playClockTraps(stage);
    demo::playBrokenRecords(stage);
    demo::settleLoose(stage);
    demo::addReactions(stage);
    demo::workAtTheDesk(stage);
}

} // namespace

Demonstration makeDemonstration(Instant now, std::uint64_t seed)
{
    demo::Stage stage(now, seed);
    play(stage);
    Demonstration made;
    made.accounts = accounts();
    made.lines = demo::clearedLines(stage);
    made.officers = demo::team(stage);
    made.examples = demo::examples(stage);
    made.collections = demo::collections(made.examples);
    made.samples.push_back(demo::readSample(stage));
    made.readings = demo::readings(stage, made.samples.front());
    for (const auto &[place, text] : stage.drafts())
        made.drafts.push_back({stage.post(place).key, text, now - std::chrono::minutes{20}});
    made.posts = std::move(stage.posts());
    std::sort(made.posts.begin(), made.posts.end(),
              [](const Post &a, const Post &b) { return std::tie(a.createdAt, a.key) < std::tie(b.createdAt, b.key); });
    made.decisions = std::move(stage.decisions());
    made.host = stage.host();
    made.duty = demo::dutyCalendar(now);
    made.zone = demo::kHostZone;
    made.gaps.push_back(stage.gap());
    return made;
}

} // namespace attache
