#include "core/ingest/captured_post.h"

#include <initializer_list>

namespace attache {

namespace {

void readText(std::string_view written, RecordNotes &notes, Post &post)
{
    post.text = notes.text(written);
    post.mentions = handlesInText(post.text, handleFormOf(post.key.platform));
    post.mentionsFromText = true;
}

// A text may be missing under a picture or a video: it is empty then, and that is no fault.
std::string_view captionOf(const JsonItem &item)
{
    const auto caption = item["caption"];
    if (caption)
        return caption.isText() ? caption.text() : caption["text"].text();
    for (const auto edge : item["edge_media_to_caption"]["edges"].elements())
        return edge["node"]["text"].text();
    return {};
}

JsonItem firstOf(std::initializer_list<JsonItem> places)
{
    for (const auto &place : places)
        if (place)
            return place;
    return {};
}

// Hidden numbers stand there as 3 or 0: they are unknown.
void readInstagramCounts(const JsonItem &item, RecordNotes &notes, Post &post)
{
    const bool hidden = item["like_and_view_counts_disabled"].flag().value_or(false);
    const auto liked = item.any({"edge_liked_by", "edge_media_preview_like"})["count"];
    const auto threads = item["text_post_app_info"];
    if (!hidden)
        post.counts.likes = notes.count(firstOf({item["like_count"], liked}));
    if (!hidden)
        post.counts.views = notes.count(item.any({"play_count", "ig_play_count", "view_count", "video_view_count"}));
    post.counts.replies =
        notes.count(firstOf({threads["direct_reply_count"], item["comment_count"], item["edge_media_to_comment"]["count"]}));
    post.counts.reposts = notes.count(threads["repost_count"]);
    post.counts.quotes = notes.count(threads["quote_count"]);
}

} // namespace

std::string numberText(const JsonItem &item)
{
    const auto value = item.integer();
    return value ? std::to_string(*value) : std::string(item.text());
}

bool readCapturedInstagram(const JsonItem &item, std::string_view platform, RecordNotes &notes, Post &post)
{
    post.key.platform = platform;
    const auto user = item.any({"user", "owner"});
    if (!notes.id(item.any({"code", "shortcode"}), "id", post.key.id)
        || !notes.required(user.any({"username", "pk", "id"}).text(), "author", post.author)
        || !notes.created(numberText(item.any({"taken_at", "taken_at_timestamp"})), {TimeReading::EpochSeconds, {}}, post))
        return false;
    readText(captionOf(item), notes, post);
    readInstagramCounts(item, notes, post);
    post.authorName = notes.word(user["full_name"].text());
    post.url = platform == "threads" ? "https://www.threads.net/@" + post.author + "/post/" + post.key.id
                                     : "https://www.instagram.com/p/" + post.key.id + "/";
    return true;
}

bool readCapturedTiktok(const JsonItem &item, RecordNotes &notes, Post &post)
{
    post.key.platform = "tiktok";
    const auto author = item["author"];
    const auto handle = author.isText() ? author.text() : author["uniqueId"].text();
    if (!notes.id(item["id"], "id", post.key.id) || !notes.required(handle, "author", post.author)
        || !notes.created(numberText(item["createTime"]), {TimeReading::EpochSeconds, {}}, post))
        return false;
    readText(item["desc"].text(), notes, post);
    const auto stats = item.any({"statsV2", "stats"});
    post.counts.likes = notes.count(stats["diggCount"]);
    post.counts.reposts = notes.count(stats["shareCount"]);
    post.counts.replies = notes.count(stats["commentCount"]);
    post.counts.views = notes.count(stats["playCount"]);
    post.authorName = notes.word(author.isText() ? item["nickname"].text() : author["nickname"].text());
    post.followersAtPost = notes.count(item["authorStats"]["followerCount"]);
    post.lang = notes.word(item["textLanguage"].text());
    post.url = "https://www.tiktok.com/@" + post.author + "/video/" + post.key.id;
    return true;
}

// A comment answers another one (reply_id, '0' for none) or the video.
bool readCapturedTiktokComment(const JsonItem &item, RecordNotes &notes, Post &post)
{
    post.key.platform = "tiktok";
    const auto user = item["user"];
    std::string parent;
    if (!notes.id(item["cid"], "id", post.key.id)
        || !notes.required(user.any({"unique_id", "uniqueId", "uid"}).text(), "author", post.author)
        || !notes.created(numberText(item["create_time"]), {TimeReading::EpochSeconds, {}}, post)
        || !notes.link(item["aweme_id"], "conversation_id", post.conversationId)
        || !notes.link(item["reply_id"], "in_reply_to", parent))
        return false;
    post.inReplyTo = parent.empty() || parent == "0" ? post.conversationId : parent;
    readText(item["text"].text(), notes, post);
    post.counts.likes = notes.count(item["digg_count"]);
    post.counts.replies = notes.count(item["reply_comment_total"]);
    post.authorName = notes.word(user["nickname"].text());
    post.lang = notes.word(item["comment_language"].text());
    return true;
}

} // namespace attache
