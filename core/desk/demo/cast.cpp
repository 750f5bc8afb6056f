#include "core/desk/demo/cast.h"

#include <array>

namespace attache::demo {

namespace {

Voice institution(std::string_view platform, std::string_view handle, std::string_view name, Side side, std::string_view country)
{
    return {{std::string(platform), std::string(handle)}, std::string(name), side, std::string(country)};
}

Voice ours(std::string_view platform, std::string_view handle, std::string_view name)
{
    return institution(platform, handle, name, Side::Us, "XA");
}

Voice official(std::string_view platform, std::string_view handle, std::string_view name, std::string_view country)
{
    return institution(platform, handle, name, Side::Public, country);
}

struct Audience {
    std::int64_t followers, gainedADay;
};

constexpr std::array<Audience, kOwnAccounts> kAudiences{
    {{41'200, 14}, {9'050, 21}, {5'230, 4}, {63'400, 9}, {28'100, 26}, {2'940, 2}, {3'410, 11}}};

} // namespace

const Voice &ownVoice(Own own)
{
    static const std::array<Voice, kOwnAccounts> all{
        ours("x", "ArveniaVienna", "Embassy of Arvenia in Vienna"),
        ours("bluesky", "vienna.arvenia.example", "Embassy of Arvenia in Vienna"),
        ours("mastodon", "vienna@arvenia.example", "Embassy of Arvenia in Vienna"),
        ours("facebook", "EmbassyOfArveniaVienna", "Embassy of Arvenia in Vienna"),
        ours("instagram", "arvenia.in.vienna", "Arvenia in Vienna"),
        ours("youtube", "ArveniaInVienna", "Arvenia in Vienna"),
        ours("bluesky", "ambassador.arvenia.example", "Ambassador of Arvenia, Vienna")};
    return all[static_cast<std::size_t>(own)];
}

std::int64_t followersOf(Own own) { return kAudiences[static_cast<std::size_t>(own)].followers; }

std::int64_t followersGainedADay(Own own) { return kAudiences[static_cast<std::size_t>(own)].gainedADay; }

const Voice &embassyOn(std::string_view platform)
{
    for (int own = 0; own < kOwnAccounts; ++own)
        if (ownVoice(static_cast<Own>(own)).key.platform == platform)
            return ownVoice(static_cast<Own>(own));
    return ownVoice(Own::X);
}

const Voice &officialVoice(Official which)
{
    static const std::array<Voice, kOfficials> all{
        official("x", "ArveniaMFA_demo", "Ministry of Foreign Affairs of Arvenia", "XA"),
        official("bluesky", "culture.arvenia.example", "Ministry of Culture of Arvenia", "XA"),
        official("x", "SolmarkVienna_demo", "Embassy of Solmark in Vienna", "XS"),
        official("bluesky", "health.solmark.example", "Minister of Health of Solmark", "XS"),
        official("bluesky", "mission.kestria.example", "Permanent Mission of Kestria", "XE"),
        official("x", "LowlandUnion_demo", "Lowland Union, office in Vienna", "XL"),
        official("mastodon", "office@danubefestival.example", "Danube Festival Office", "XD")};
    return all[static_cast<std::size_t>(which)];
}

} // namespace attache::demo
