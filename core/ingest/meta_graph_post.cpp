#include "core/ingest/meta_graph_post.h"

#include "core/ingest/cell.h"

#include <algorithm>
#include <vector>

namespace attache {

namespace {

bool isFacebook(GraphKind kind) { return kind == GraphKind::FacebookPost || kind == GraphKind::FacebookComment; }
bool isComment(GraphKind kind) { return kind == GraphKind::FacebookComment || kind == GraphKind::InstagramComment; }

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The parts of an address between slashes, without host and query.
std::vector<std::string_view> partsOf(std::string_view address)
{
    std::vector<std::string_view> parts;
    const auto host = address.find("://");
    address.remove_prefix(host == std::string_view::npos ? 0 : host + 3);
    address = address.substr(0, address.find('?'));
    for (auto at = address.find('/'); at != std::string_view::npos; at = address.find('/')) {
        address.remove_prefix(at + 1);
        const auto part = address.substr(0, address.find('/'));
        if (!part.empty())
            parts.push_back(part);
    }
    return parts;
}

// The value of '?name=' or '&name='; empty where it is no number.
std::string_view numberIn(std::string_view address, std::string_view name)
{
    for (const std::string start : {"?", "&"}) {
        const auto mark = start + std::string(name) + "=";
        const auto at = address.find(mark);
        if (at == std::string_view::npos)
            continue;
        const auto rest = address.substr(at + mark.size());
        const auto value = rest.substr(0, rest.find_first_of("&#"));
        return isDigits(value) ? value : std::string_view();
    }
    return {};
}

// '…/<page>/posts/<post>?comment_id=<comment>&reply_comment_id=<reply>'
struct Permalink {
    std::string page, post, comment, reply;
};

Permalink permalinkOf(std::string_view address)
{
    Permalink link{{}, {}, std::string(numberIn(address, "comment_id")), std::string(numberIn(address, "reply_comment_id"))};
    const auto parts = partsOf(address);
    if (parts.size() >= 3 && parts[1] == "posts" && isDigits(parts[0]) && isDigits(parts[2])) {
        link.page = parts[0];
        link.post = parts[2];
    }
    return link;
}

// Comments are '<post>_<comment>', and in old answers '<page>_<post>_<comment>'.
std::string commentId(std::string_view id)
{
    const auto first = id.find('_');
    const bool threeParts = first != std::string_view::npos && id.find('_', first + 1) != std::string_view::npos;
    return std::string(threeParts ? id.substr(first + 1) : id);
}

bool readId(GraphKind kind, const JsonItem &item, const Permalink &link, RecordNotes &notes, Post &post)
{
    if (!notes.link(item["id"], "id", post.key.id))
        return false;
    if (kind == GraphKind::FacebookComment) {
        post.key.id = commentId(post.key.id);
        const auto &own = link.reply.empty() ? link.comment : link.reply;
        if (post.key.id.empty() && !link.post.empty() && !own.empty())
            post.key.id = link.post + "_" + own;
    }
    if (post.key.id.empty())
        notes.refuse(Refusal::MissingField, "id");
    return !post.key.id.empty();
}

std::string parentOf(GraphKind kind, const JsonItem &item, const GraphPlace &place, const Permalink &link, const Post &post)
{
    const auto named = item["parent"]["id"] ? item["parent"]["id"] : item["parent_id"];
    const auto id = named.id().value_or(std::string());
    if (!id.empty())
        return kind == GraphKind::FacebookComment ? commentId(id) : id;
    if (!place.parent.empty())
        return kind == GraphKind::FacebookComment && place.parent.find('_') != place.parent.rfind('_') ? commentId(place.parent)
                                                                                                       : place.parent;
    if (!link.post.empty() && !link.reply.empty() && !link.comment.empty())
        return link.post + "_" + link.comment;
    if (!link.post.empty())
        return link.page + "_" + link.post;
    const auto media = item["media"]["id"].id().value_or(std::string());
    return media.empty() ? "unknown-" + post.key.id : media;
}

std::string authorOf(GraphKind kind, const JsonItem &item, const GraphPlace &place, const std::string &id)
{
    const auto from = item["from"];
    if (!isFacebook(kind)) {
        const auto name = item["username"] ? item["username"].text() : from["username"].text();
        if (!name.empty())
            return std::string(name);
    }
    const auto number = (from["id"] ? from["id"] : item["owner"]["id"]).id().value_or(std::string());
    if (!number.empty() || isComment(kind))
        return number;
    if (!place.author.empty())
        return place.author;
    return kind == GraphKind::FacebookPost && id.find('_') != std::string::npos ? id.substr(0, id.find('_')) : std::string();
}

// The first of several counts that is there.
std::optional<std::int64_t> countOf(std::initializer_list<JsonItem> places, RecordNotes &notes)
{
    for (const auto &place : places)
        if (place && !place.isObject())
            return notes.count(place);
    return {};
}

void readCounts(const JsonItem &item, RecordNotes &notes, Post &post)
{
    const auto total = [&item](std::string_view name) { return item[name]["summary"]["total_count"]; };
    post.counts.likes = countOf({total("reactions"), total("likes"), item["like_count"], item["likes"]}, notes);
    post.counts.replies = countOf(
        {total("comments"), item["comments"]["count"], item["comment_count"], item["comments_count"], total("replies")}, notes);
    post.counts.reposts = countOf({item["shares"]["count"]}, notes);
    post.counts.views = countOf({item["view_count"]}, notes);
}

std::string mentionsIn(const JsonItem &tags, RecordNotes &notes)
{
    std::string handles;
    for (const auto tag : tags.elements())
        handles += notes.word(tag["id"].id().value_or(std::string())) + ' ';
    return handleList(handles);
}

// A picture may stand without a word; a comment and a post without anything are damaged.
bool readText(GraphKind kind, const JsonItem &item, RecordNotes &notes, Post &post)
{
    const auto text = isFacebook(kind) ? item.any({"message", "story"}) : item.any({"caption", "text"});
    post.text = notes.text(text.text());
    const bool attached = static_cast<bool>(item["attachment"]);
    const bool picture = kind == GraphKind::InstagramMedia || attached
                         || static_cast<bool>(item.any({"attachments", "full_picture", "status_type", "permalink_url"}));
    if (text || (picture && (!isComment(kind) || attached)))
        return true;
    notes.refuse(Refusal::MissingField, "text");
    return false;
}

} // namespace

GraphKind graphKind(const JsonItem &item)
{
    const auto link = item["permalink_url"].text();
    if (item["created_time"] || !link.empty()) {
        if (item["parent"] || item["comment_count"] || item["like_count"] || !numberIn(link, "comment_id").empty())
            return GraphKind::FacebookComment;
        const auto post = item.any({"message", "story", "permalink_url", "attachments", "full_picture", "status_type", "from"});
        return post && !item["verification_status"] ? GraphKind::FacebookPost : GraphKind::Other;
    }
    if (item["message"].isText() && item["id"])
        return GraphKind::FacebookPost;
    if (item["text"].isText() && item.any({"timestamp", "username", "from"}))
        return GraphKind::InstagramComment;
    const auto media = item.any({"caption", "media_type", "media_url", "comments_count", "permalink"});
    return media && item.any({"timestamp", "permalink"}) ? GraphKind::InstagramMedia : GraphKind::Other;
}

GraphPlace graphPlace(const JsonItem &page)
{
    auto address = page["paging"]["next"].text();
    if (address.empty())
        address = page["paging"]["previous"].text();
    const auto parts = partsOf(address);
    if (parts.size() < 3 || !parts[0].starts_with('v'))
        return {};
    const std::string id(parts[1]);
    if (parts[2] == "comments" || parts[2] == "replies")
        return {id, {}};
    if (parts[2] == "media" || parts[2] == "stories" || parts[2] == "posts" || parts[2] == "published_posts")
        return {{}, id};
    return {};
}

bool readGraphPost(GraphKind kind, const JsonItem &item, const GraphPlace &place, RecordNotes &notes, Post &post)
{
    post.key.platform = isFacebook(kind) ? "facebook" : "instagram";
    const auto link = permalinkOf(item["permalink_url"].text());
    const auto time = item[isFacebook(kind) ? "created_time" : "timestamp"];
    if (!readId(kind, item, link, notes, post) || !notes.created(time.text(), {TimeReading::Iso, {}}, post)
        || !readText(kind, item, notes, post))
        return false;
    const auto author = authorOf(kind, item, place, post.key.id);
    post.author = author.empty() ? "unknown-" + post.key.id : notes.word(author);
    post.authorName = notes.word(item["from"]["name"].text());
    if (isComment(kind))
        post.inReplyTo = notes.word(parentOf(kind, item, place, link, post));
    post.mentionsFromText = !isFacebook(kind);
    post.mentions = post.mentionsFromText ? handlesInText(post.text, handleFormOf(post.key.platform))
                                          : mentionsIn(item["message_tags"], notes);
    post.url = notes.word(item.any({"permalink_url", "permalink"}).text());
    readCounts(item, notes, post);
    return true;
}

} // namespace attache
