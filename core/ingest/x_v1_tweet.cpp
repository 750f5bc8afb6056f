#include "core/ingest/x_v1_tweet.h"

#include "core/ingest/cell.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/x_ids.h"

#include <array>
#include <utility>

namespace attache {

namespace {

constexpr std::array<std::pair<std::string_view, std::optional<std::int64_t> Counts::*>, 4> kCounts{{
    {"favorite_count", &Counts::likes},
    {"retweet_count", &Counts::reposts},
    {"quote_count", &Counts::quotes},
    {"reply_count", &Counts::replies},
}};

std::string_view textOf(const JsonItem &tweet)
{
    const auto extended = tweet["extended_tweet"]["full_text"];
    return (extended ? extended : tweet.any({"full_text", "text"})).text();
}

bool readLinks(const JsonItem &tweet, RecordNotes &notes, Post &post)
{
    if (!notes.link(tweet.any({"in_reply_to_status_id_str", "in_reply_to_status_id"}), "in_reply_to", post.inReplyTo)
        || !notes.link(tweet["conversation_id_str"], "conversation_id", post.conversationId))
        return false;
    if (const auto original = tweet["retweeted_status"])
        return notes.link(original.any({"id_str", "id"}), "repost_of", post.repostOf);
    const auto quoted = tweet.any({"quoted_status_id_str", "quoted_status_id"});
    return notes.link(quoted ? quoted : tweet["quoted_status"].any({"id_str", "id"}), "quote_of", post.quoteOf);
}

void readUser(const JsonItem &user, RecordNotes &notes, Post &post)
{
    post.authorName = notes.word(user["name"].text());
    post.followersAtPost = notes.count(user["followers_count"]);
}

} // namespace

bool isV1Tweet(const JsonItem &record)
{
    return record.any({"id_str", "id"}) && record["created_at"] && record.any({"full_text", "text"}) && !record["author_id"];
}

bool readV1Tweet(const JsonItem &tweet, std::string_view author, RecordNotes &notes, Post &post)
{
    post.key.platform = "x";
    const auto user = tweet["user"];
    const auto handle = user.any({"screen_name", "id_str"}).text();
    if (!notes.id(tweet.any({"id_str", "id"}), "id", post.key.id)
        || !notes.required(handle.empty() ? author : handle, "author", post.author)
        || !notes.created(joinedZone(tweet["created_at"].text()), {}, post) || !readLinks(tweet, notes, post))
        return false;
    makeVersionOf(tweet["edit_info"]["edit"]["initialTweetId"].id().value_or(std::string()), post);
    const auto original = tweet["retweeted_status"];
    const auto written = textOf(original ? original : tweet);
    if (written.empty() && !original) {
        notes.refuse(Refusal::MissingField, "text");
        return false;
    }
    post.text = notes.text(withoutEntities(written));
    const auto extended = tweet["extended_tweet"]["entities"];
    readMentions(extended ? extended : tweet["entities"], "user_mentions", "screen_name", notes, post);
    if (post.repostOf.empty())
        for (const auto &[name, member] : kCounts)
            post.counts.*member = notes.count(tweet[name]);
    readUser(user, notes, post);
    post.lang = notes.word(tweet["lang"].text());
    return true;
}

void readMentions(const JsonItem &entities, std::string_view list, std::string_view name, RecordNotes &notes, Post &post)
{
    post.mentionsFromText = !entities;
    if (post.mentionsFromText) {
        post.mentions = handlesInText(post.text, HandleForm::Word);
        return;
    }
    std::string handles;
    for (const auto mention : entities[list].elements()) {
        handles += notes.word(mention[name].text());
        handles += ' ';
    }
    post.mentions = handleList(handles);
}

} // namespace attache
