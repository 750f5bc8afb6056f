#include "core/ingest/known_tables.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace attache {

namespace {

// 4CAT writes `timestamp` by the wall of its server and, in most sources, `unix_timestamp` beside it, which is preferred.
// The columns are those of its source code. Its reposts do not name their originals, its replies only their thread.
constexpr std::string_view kFourcatX = R"({"platform":"x","columns":{"id":"id","author":"author","created_at":"timestamp",
    "text":"body","conversation_id":"thread_id","in_reply_to":"thread_id","quote_of":"quote_tweet_id","mentions":"mentions",
    "likes":"like_count","reposts":"retweet_count","quotes":"quote_count","replies":"reply_count",
    "impressions":"impression_count","author_name":"author_fullname","lang":"language_guess","url":"link"}})";
constexpr std::string_view kFourcatBluesky = R"({"platform":"bluesky","columns":{"id":"id","author":"author",
    "created_at":"created_at","text":"body","conversation_id":"thread_id","in_reply_to":"replied_to_post",
    "quote_of":"quoted_post","likes":"like_count","reposts":"repost_count","quotes":"quote_count","replies":"reply_count",
    "observed_at":"collected_at","url":"link"}})";
constexpr std::string_view kFourcatTiktokComments = R"({"platform":"tiktok","columns":{"id":"id","author":"author",
    "created_at":"timestamp","text":"body","conversation_id":"post_id","in_reply_to":"thread_id","likes":"likes",
    "replies":"replies"}})";
constexpr std::string_view kFourcatTiktok = R"({"platform":"tiktok","time":{"zone":"UTC"},"columns":{"id":"id",
    "author":"author","created_at":"timestamp","text":"body","likes":"likes","replies":"comments","reposts":"shares",
    "views":"plays","author_name":"author_full","followers_at_post":"author_followers"}})";
constexpr std::string_view kFourcatInstagram = R"({"platform":"instagram","columns":{"id":"id","author":"author",
    "created_at":"timestamp","text":"body","conversation_id":"thread_id","in_reply_to":"parent_id","likes":"num_likes",
    "replies":"num_comments","url":"url"}})";
constexpr std::string_view kFourcatThreads = R"({"platform":"threads","columns":{"id":"id","author":"author",
    "created_at":"timestamp","text":"body","likes":"likes","reposts":"reposts","replies":"replies","quotes":"quotes",
    "url":"url"}})";
constexpr std::string_view kFourcatFacebook = R"({"platform":"facebook","columns":{"id":"id","author":"author",
    "created_at":"timestamp","text":"body","author_name":"author_name","url":"url"}})";

// The message exports of tools that others use: Meltwater, Talkwalker and Sprout Social named as files in public show them,
// Hootsuite and Sprinklr as people remember them. None was checked
// against an export of our own: a column map of the user goes before every line here.
constexpr std::string_view kSprout = R"({"time":{"form":"mdy"},"columns":{"id":"Post ID","platform":"Network",
    "author":"Profile","created_at":"Date","text":"Post","impressions":"Impressions","reach":"Reach","likes":"Reactions",
    "replies":"Comments","reposts":"Shares","views":"Video Views","url":"Link"}})";
constexpr std::string_view kHootsuite = R"({"columns":{"id":"Post ID","platform":"Social Network","author":"Account",
    "created_at":"Date","text":"Post Message","likes":"Likes","replies":"Comments","reposts":"Shares",
    "impressions":"Impressions","reach":"Reach","views":"Video Views","url":"Post Permalink"}})";
constexpr std::string_view kMeltwater = R"({"time":{"form":"dmy"},"columns":{"id":"Tweet Id","platform":"Source",
    "author":"Influencer","created_at":"Date","text":"Hit Sentence","reach":"Reach","views":"Views",
    "followers_at_post":"Twitter Followers","url":"URL"}})";
constexpr std::string_view kTalkwalker = R"({"columns":{"author":"extra_author_attributes.name","created_at":"published",
    "text":"content","reach":"reach","lang":"lang","url":"url"}})";
constexpr std::string_view kSprinklr = R"({"columns":{"id":"Message Id","platform":"Social Network",
    "author":"Sender Screen Name","created_at":"Created Time","text":"Message","followers_at_post":"Sender Followers Count",
    "author_name":"Sender Listed Name","lang":"Language","url":"Permalink"}})";

// Public sets of posts for research.
constexpr std::string_view kTrolls = R"({"platform":"x","time":{"form":"mdy"},"columns":{"id":"tweet_id","author":"author",
    "created_at":"publish_date","text":"content","observed_at":"harvested_date","followers_at_post":"followers"}})";
constexpr std::string_view kTrollsByAuthor = R"({"platform":"x","time":{"form":"iso"},"columns":{"author":"author_id",
    "created_at":"publish_date","text":"content","observed_at":"harvested_date","followers_at_post":"followers"}})";
constexpr std::string_view kShares = R"({"platform":"x","time":{"form":"epoch-s"},"columns":{"id":"content_id",
    "author":"account_id","created_at":"timestamp_share","repost_of":"object_id"}})";
constexpr std::string_view kRatio = R"({"platform":"x","time":{"form":"mdy"},"columns":{"author":"user",
    "created_at":"created_at","text":"text","replies":"replies","reposts":"retweets","likes":"favorites","url":"url"}})";
constexpr std::string_view kDiplomacy = R"({"platform":"x","time":{"form":"mdy"},"columns":{"id":"id",
    "created_at":"created_at","text":"clean_text","likes":"favorite_count","reposts":"retweet_count",
    "in_reply_to":"in_reply_to_status_id"}})";

constexpr std::array kTables{
    KnownTable{"4cat", "thread_id|timestamp|author|body|author_fullname|is_retweet", kFourcatX, CommaMentions | RetweetFlag},
    KnownTable{"4cat", "thread_id|created_at|author|body|repost_count|replied_to_post", kFourcatBluesky},
    KnownTable{"4cat", "thread_id|author|body|timestamp|post_id|is_comment_on_comment", kFourcatTiktokComments},
    KnownTable{"4cat", "thread_id|author|body|timestamp|author_full|author_followers|plays", kFourcatTiktok},
    KnownTable{"4cat", "thread_id|author|body|timestamp|parent_id|num_likes", kFourcatInstagram, HiddenLikes},
    KnownTable{"4cat", "id|author|body|timestamp|likes|reposts|replies|quotes", kFourcatThreads},
    KnownTable{"4cat", "id|url|body|timestamp|author|author_name", kFourcatFacebook},
    KnownTable{"sprout-social", "Post ID|Network|Profile|Date|Post", kSprout, IdInLink | Unverified},
    KnownTable{"hootsuite", "Post Permalink|Post Message|Social Network|Date", kHootsuite, IdInLink | Unverified},
    KnownTable{"meltwater", "Date|URL|Hit Sentence|Source|Influencer", kMeltwater, IdInLink | Unverified},
    KnownTable{"talkwalker", "url|published|content|extra_author_attributes.name", kTalkwalker, IdInLink | Unverified},
    KnownTable{"sprinklr", "Social Network|Sender Screen Name|Created Time|Message|Permalink", kSprinklr, IdInLink | Unverified},
    KnownTable{"ira-trolls", "external_author_id|author|content|publish_date|harvested_date|account_category", kTrolls,
               MadeIds | RetweetFlag},
    KnownTable{"ira-trolls", "author_id|content|publish_date|harvested_date|account_category", kTrollsByAuthor,
               MadeIds | RetweetFlag},
    KnownTable{"coordinated-shares", "object_id|account_id|content_id|timestamp_share", kShares},
    KnownTable{"twitter-ratio", "created_at|text|url|replies|retweets|favorites|user", kRatio, IdInLink | Escaped},
    KnownTable{"labelled-diplomacy", "created_at|id|clean_text|favorite_count|is_diplomatic", kDiplomacy, Escaped},
};

} // namespace

std::span<const KnownTable> knownTables() { return kTables; }

bool hasHeaders(std::span<const std::string> header, std::string_view signature)
{
    std::vector<std::string> names;
    std::transform(header.begin(), header.end(), std::back_inserter(names),
                   [](const std::string &name) { return foldHandle(trimmed(name)); });
    while (!signature.empty()) {
        const auto end = std::min(signature.find('|'), signature.size());
        if (std::find(names.begin(), names.end(), foldHandle(signature.substr(0, end))) == names.end())
            return false;
        signature.remove_prefix(std::min(end + 1, signature.size()));
    }
    return true;
}

const KnownTable *knownTable(std::span<const std::string> header)
{
    const auto *found = std::find_if(kTables.begin(), kTables.end(),
                                     [&](const KnownTable &table) { return hasHeaders(header, table.signature); });
    return found == kTables.end() ? nullptr : found;
}

} // namespace attache
