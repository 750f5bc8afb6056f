#pragma once

#include "core/desk/demo/dice.h"
#include "core/desk/demo/language.h"
#include "core/domain/account.h"
#include "core/domain/conversation.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attache::demo {

// Who speaks. Everybody is invented; handles are marked as such ('demo', '.example').
struct Voice {
    AccountKey key;
    std::string name;
    Side side = Side::Public;
    std::string country; // of officials
};

// Our accounts: the embassy of Arvenia in Vienna on six platforms, and its ambassador.
enum class Own { X, Bluesky, Mastodon, Facebook, Instagram, YouTube, Ambassador };
inline constexpr int kOwnAccounts = 7;
const Voice &ownVoice(Own own);
std::int64_t followersOf(Own own); // at the beginning of the story
std::int64_t followersGainedADay(Own own);
// Everything of ours that speaks on one platform first: the embassy, not the ambassador.
const Voice &embassyOn(std::string_view platform);

// Other institutions, of states as invented as ours.
enum class Official { CapitalMinistry, CapitalCulture, Solmark, SolmarkHealth, Kestria, Lowland, FestivalOffice };
inline constexpr int kOfficials = 7;
const Voice &officialVoice(Official official);

// A member of the public who writes in that language; `index` names the same person again.
Voice personOf(Language language, std::string_view platform, int index);
inline constexpr int kPeopleALanguage = 90;

} // namespace attache::demo
