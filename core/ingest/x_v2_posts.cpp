#include "core/ingest/x_v2_posts.h"

#include "core/base/text.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/x_ids.h"
#include "core/ingest/x_v1_tweet.h"

#include <utility>

namespace attache {

namespace {

void byId(const JsonItem &list, std::unordered_map<std::string_view, JsonItem> &to)
{
    to.clear();
    for (const auto each : list.elements())
        to.emplace(each["id"].text(), each);
}

JsonItem found(const std::unordered_map<std::string_view, JsonItem> &among, std::string_view id)
{
    const auto at = among.find(id);
    return at == among.end() ? JsonItem() : at->second;
}

JsonItem referencesOf(const JsonItem &item) { return item.any({"referenced_tweets", "referenced_posts"}); }

JsonItem originalOf(const JsonItem &item)
{
    for (const auto reference : referencesOf(item).elements())
        if (const auto type = reference["type"].text(); type == "retweeted" || type == "reposted")
            return reference;
    return {};
}

// The id of the first version; '' where no history is told.
std::string firstIdOf(const JsonItem &item)
{
    for (const auto id : item.any({"edit_history_tweet_ids", "edit_history_post_ids"}).elements())
        return id.id().value_or(std::string());
    return {};
}

} // namespace

void XV2Posts::readPage(const JsonItem &page, std::int64_t line)
{
    noteCapture(page);
    const auto includes = page["users"].isArray() ? page : page["includes"];
    const auto referenced = includes.any({"tweets", "posts"});
    byId(includes["users"], m_users);
    byId(referenced, m_posts);
    const auto data = page["data"];
    bool any = false;
    const auto readAll = [&](const JsonItem &list) {
        for (const auto each : list.elements()) {
            if (!isPost(each))
                continue;
            readOne(each, line);
            any = true;
        }
    };
    if (data.isObject() && isPost(data)) {
        readOne(data, line);
        any = true;
    }
    readAll(data);
    readAll(referenced);
    if (!any)
        m_notes.passOver(line);
}

void XV2Posts::readFlat(const JsonItem &post, std::int64_t line)
{
    noteCapture(post);
    m_users.clear();
    m_posts.clear();
    for (const auto reference : referencesOf(post).elements())
        if (isPost(reference))
            m_posts.emplace(reference["id"].text(), reference);
    readOne(post, line);
    for (const auto reference : referencesOf(post).elements())
        if (isPost(reference))
            readOne(reference, line);
}

void XV2Posts::noteCapture(const JsonItem &record)
{
    const auto written = record["__twarc"]["retrieved_at"].text();
    const auto time = readTime(written, {TimeReading::Iso, {}});
    m_retrieved = written.empty() || time.fault ? std::nullopt : std::optional(time.at);
}

void XV2Posts::readOne(const JsonItem &item, std::int64_t line)
{
    m_notes.begin(line);
    Post post;
    if (!readPost(item, post))
        return;
    m_notes.settle(post);
    m_sink.post(std::move(post));
}

// Collections without that field are common: the id bears the moment, to the millisecond.
std::string XV2Posts::createdOf(const JsonItem &item)
{
    const auto written = item["created_at"].text();
    if (!trimmed(written).empty())
        return std::string(written);
    const auto moment = momentOfXId(item["id"].id().value_or(std::string()));
    return moment ? toIso(*moment) : std::string();
}

bool XV2Posts::readPost(const JsonItem &item, Post &post)
{
    post.key.platform = "x";
    const auto author = authorOf(item);
    const auto handle = author["username"].text();
    const auto account = item["author_id"].id().value_or(std::string());
    if (!m_notes.id(item["id"], "id", post.key.id)
        || !m_notes.required(handle.empty() ? std::string_view(account) : handle, "author", post.author)
        || !m_notes.created(createdOf(item), {TimeReading::Iso, {}}, post) || !readReferences(item, post)
        || !m_notes.link(item["conversation_id"], "conversation_id", post.conversationId))
        return false;
    settleVersions(item, post);
    readText(item, post);
    readCounts(item, post);
    post.authorName = m_notes.word(author["name"].text());
    post.followersAtPost = m_notes.count(author["public_metrics"]["followers_count"]);
    post.lang = m_notes.word(item["lang"].text());
    post.observedAt = m_retrieved;
    return true;
}

// Whoever links to a version means the post.
void XV2Posts::settleVersions(const JsonItem &item, Post &post) const
{
    for (auto *link : {&post.inReplyTo, &post.quoteOf, &post.repostOf, &post.conversationId})
        toFirstVersion(*link);
    makeVersionOf(firstIdOf(item), post);
}

// Where the page has the post that is meant.
void XV2Posts::toFirstVersion(std::string &id) const
{
    const auto first = firstIdOf(found(m_posts, id));
    if (!first.empty())
        id = first;
}

JsonItem XV2Posts::authorOf(const JsonItem &item) const
{
    const auto inside = item["author"];
    return inside ? inside : found(m_users, item["author_id"].text());
}

bool XV2Posts::readReferences(const JsonItem &item, Post &post)
{
    for (const auto reference : referencesOf(item).elements()) {
        const auto type = reference["type"].text();
        const auto id = reference["id"];
        if (type == "replied_to" && !m_notes.link(id, "in_reply_to", post.inReplyTo))
            return false;
        if (type == "quoted" && !m_notes.link(id, "quote_of", post.quoteOf))
            return false;
        if ((type == "retweeted" || type == "reposted") && !m_notes.link(id, "repost_of", post.repostOf))
            return false;
    }
    return true;
}

// A repost's own text is cut: the original's is taken, where it is there.
void XV2Posts::readText(const JsonItem &item, Post &post)
{
    const auto original = found(m_posts, originalOf(item)["id"].text());
    const auto &source = original ? original : item;
    const auto note = source.any({"note_tweet", "note_post"});
    const auto longText = note["text"];
    post.text = m_notes.text(withoutEntities((longText ? longText : source["text"]).text()));
    const auto entities = note["entities"];
    readMentions(entities ? entities : item["entities"], "mentions", "username", m_notes, post);
}

// What a repost bears are the counts of its original.
void XV2Posts::readCounts(const JsonItem &item, Post &post)
{
    if (!post.repostOf.empty())
        return;
    const auto metrics = item["public_metrics"];
    post.counts.likes = m_notes.count(metrics["like_count"]);
    post.counts.reposts = m_notes.count(metrics.any({"retweet_count", "repost_count"}));
    post.counts.quotes = m_notes.count(metrics["quote_count"]);
    post.counts.replies = m_notes.count(metrics["reply_count"]);
    const auto shown = metrics["impression_count"];
    post.counts.impressions = m_notes.count(shown ? shown : item["non_public_metrics"]["impression_count"]);
}

} // namespace attache
