#include "core/ingest/captured_post.h"
#include "core/ingest/cell.h"
#include "core/ingest/plain_text.h"

namespace attache {

namespace {

// The name of an account stood in `legacy` until 2025 and stands in `core` since.
JsonItem userOf(const JsonItem &tweet)
{
    const auto result = tweet["core"]["user_results"]["result"];
    return result ? result : tweet["user"];
}

JsonItem nameIn(const JsonItem &user, std::string_view key)
{
    for (const auto &place : {user["core"][key], user["legacy"][key], user[key]})
        if (place)
            return place;
    return {};
}

std::string_view writtenBy(const JsonItem &tweet, const JsonItem &legacy)
{
    const auto user = userOf(tweet);
    const auto handle = nameIn(user, "screen_name").text();
    return handle.empty() ? legacy["user_id_str"].text() : handle;
}

std::string_view textOf(const JsonItem &tweet, const JsonItem &legacy)
{
    const auto note = tweet["note_tweet"]["note_tweet_results"]["result"]["text"].text();
    return note.empty() ? legacy.any({"full_text", "text"}).text() : note;
}

JsonItem legacyOf(const JsonItem &tweet)
{
    const auto legacy = tweet["legacy"];
    return legacy ? legacy : tweet;
}

JsonItem idOf(const JsonItem &tweet) { return tweet["rest_id"] ? tweet["rest_id"] : legacyOf(tweet).any({"id_str", "id"}); }

bool readLinks(const JsonItem &tweet, const JsonItem &legacy, RecordNotes &notes, Post &post)
{
    if (!notes.link(legacy["in_reply_to_status_id_str"], "in_reply_to", post.inReplyTo)
        || !notes.link(legacy["conversation_id_str"], "conversation_id", post.conversationId))
        return false;
    if (const auto original = retweetedIn(tweet))
        return notes.link(idOf(original), "repost_of", post.repostOf);
    const auto named = legacy["quoted_status_id_str"];
    return notes.link(named ? named : idOf(quotedIn(tweet)), "quote_of", post.quoteOf);
}

void readMentions(const JsonItem &entities, RecordNotes &notes, Post &post)
{
    post.mentionsFromText = !entities;
    std::string handles;
    for (const auto mention : entities["user_mentions"].elements())
        handles += notes.word(mention["screen_name"].text()) + " ";
    post.mentions = entities ? handleList(handles) : handlesInText(post.text, HandleForm::Word);
}

// A repost carries the numbers of its original: they are not its own.
void readCounts(const JsonItem &tweet, const JsonItem &legacy, RecordNotes &notes, Post &post)
{
    if (!post.repostOf.empty())
        return;
    post.counts.likes = notes.count(legacy["favorite_count"]);
    post.counts.reposts = notes.count(legacy["retweet_count"]);
    post.counts.quotes = notes.count(legacy["quote_count"]);
    post.counts.replies = notes.count(legacy["reply_count"]);
    post.counts.views = notes.count(tweet["views"]["count"]);
}

} // namespace

JsonItem tweetOf(const JsonItem &result)
{
    const auto inner = result["result"] ? result["result"] : result;
    const auto tweet = inner["tweet"] ? inner["tweet"] : inner;
    return tweet["legacy"] || tweet["rest_id"] ? tweet : JsonItem();
}

JsonItem retweetedIn(const JsonItem &tweet)
{
    const auto result = legacyOf(tweet)["retweeted_status_result"];
    return tweetOf(result ? result : tweet["retweeted_status_result"]);
}

JsonItem quotedIn(const JsonItem &tweet)
{
    const auto result = tweet["quoted_status_result"];
    return tweetOf(result ? result : legacyOf(tweet)["quoted_status_result"]);
}

bool readCapturedTweet(const JsonItem &tweet, RecordNotes &notes, Post &post)
{
    post.key.platform = "x";
    const auto legacy = legacyOf(tweet);
    if (!notes.id(idOf(tweet), "id", post.key.id) || !notes.required(writtenBy(tweet, legacy), "author", post.author)
        || !notes.created(legacy["created_at"].text(), {}, post) || !readLinks(tweet, legacy, notes, post))
        return false;
    const auto original = retweetedIn(tweet);
    const auto written = original ? textOf(original, legacyOf(original)) : textOf(tweet, legacy);
    if (written.empty() && post.repostOf.empty()) {
        notes.refuse(Refusal::MissingField, "text");
        return false;
    }
    post.text = notes.text(withoutEntities(written));
    readMentions(legacy["entities"], notes, post);
    readCounts(tweet, legacy, notes, post);
    const auto user = userOf(tweet);
    post.authorName = notes.word(nameIn(user, "name").text());
    post.followersAtPost = notes.count(nameIn(user, "followers_count"));
    post.lang = notes.word(legacy["lang"].text());
    if (nameIn(user, "screen_name"))
        post.url = "https://x.com/" + post.author + "/status/" + post.key.id;
    return true;
}

} // namespace attache
