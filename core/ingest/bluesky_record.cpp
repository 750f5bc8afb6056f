#include "core/ingest/bluesky_record.h"

#include "core/ingest/cell.h"

#include <algorithm>
#include <array>
#include <utility>

namespace attache {

namespace {

constexpr std::string_view kPost = "app.bsky.feed.post";
constexpr std::string_view kRepost = "app.bsky.feed.repost";
constexpr std::string_view kScheme = "at://";

constexpr std::array<std::pair<std::string_view, std::optional<std::int64_t> Counts::*>, 4> kCounts{{
    {"likeCount", &Counts::likes},
    {"repostCount", &Counts::reposts},
    {"quoteCount", &Counts::quotes},
    {"replyCount", &Counts::replies},
}};

TimeRule timeRule() { return {TimeReading::Iso, Zone()}; }

std::string_view collectionOf(std::string_view address)
{
    const auto rest = address.substr(std::min(address.size(), kScheme.size()));
    const auto from = rest.find('/');
    return from == std::string_view::npos ? std::string_view() : rest.substr(from + 1, rest.find('/', from + 1) - from - 1);
}

// Facets count the bytes of the text.
std::string_view slice(std::string_view text, const JsonItem &index)
{
    const auto from = index["byteStart"].integer().value_or(0);
    const auto to = index["byteEnd"].integer().value_or(0);
    if (from < 0 || to <= from || static_cast<std::uint64_t>(to) > text.size())
        return {};
    return text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
}

std::string mentionsIn(std::string_view text, const JsonItem &facets, RecordNotes &notes)
{
    std::string handles;
    for (const auto facet : facets.elements())
        for (const auto feature : facet["features"].elements()) {
            if (feature["$type"].text() != "app.bsky.richtext.facet#mention")
                continue;
            auto written = slice(text, facet["index"]);
            written.remove_prefix(written.starts_with('@') ? 1 : 0);
            handles += notes.word(written) + ' ' + notes.word(feature["did"].text()) + ' ';
        }
    return handleList(handles);
}

// A quote, alone or beside pictures.
JsonItem quotedIn(const JsonItem &embed)
{
    const auto record = embed["record"];
    return record["record"] ? record["record"]["uri"] : record["uri"];
}

bool begin(std::string_view address, const BlueskyAuthor &author, const JsonItem &record, RecordNotes &notes, Post &post)
{
    post.key.platform = "bluesky";
    if (!notes.required(address, "id", post.key.id) || !notes.required(author.known(), "author", post.author)
        || !notes.created(record["createdAt"].text(), timeRule(), post))
        return false;
    post.authorName = notes.word(author.name);
    return true;
}

} // namespace

BlueskyKind blueskyKind(std::string_view address, const JsonItem &record)
{
    auto type = record["$type"].text();
    type = type.empty() ? collectionOf(address) : type;
    return type == kPost ? BlueskyKind::Post : type == kRepost ? BlueskyKind::Repost : BlueskyKind::Other;
}

std::string_view didOf(std::string_view address)
{
    if (!address.starts_with(kScheme))
        return {};
    const auto rest = address.substr(kScheme.size());
    return rest.substr(0, rest.find('/'));
}

BlueskyAuthor blueskyAuthor(const JsonItem &profile, std::string_view address)
{
    const auto did = profile["did"].text();
    const auto handle = profile["handle"].text();
    return {std::string(did.empty() ? didOf(address) : did),
            std::string(handle == "handle.invalid" ? std::string_view() : handle), std::string(profile["displayName"].text())};
}

bool readBlueskyPost(std::string_view address, const BlueskyAuthor &author, const JsonItem &record, RecordNotes &notes,
                     Post &post)
{
    const auto reply = record["reply"];
    if (!begin(address, author, record, notes, post) || !notes.link(reply["parent"]["uri"], "in_reply_to", post.inReplyTo)
        || !notes.link(reply["root"]["uri"], "conversation_id", post.conversationId)
        || !notes.link(quotedIn(record["embed"]), "quote_of", post.quoteOf))
        return false;
    if (!record["text"].isText()) {
        notes.refuse(Refusal::MissingField, "text");
        return false;
    }
    post.text = notes.text(record["text"].text());
    post.mentions = mentionsIn(record["text"].text(), record["facets"], notes);
    for (const auto language : record["langs"].elements()) {
        post.lang = notes.word(language.text());
        break;
    }
    post.visibility = "public";
    post.url =
        notes.word("https://bsky.app/profile/" + author.known() + "/post/" + std::string(address.substr(address.rfind('/') + 1)));
    return true;
}

bool readBlueskyRepost(std::string_view address, const BlueskyAuthor &author, const JsonItem &record, RecordNotes &notes,
                       Post &post)
{
    if (!begin(address, author, record, notes, post))
        return false;
    post.visibility = "public";
    return notes.id(record["subject"]["uri"], "repost_of", post.repostOf);
}

void readBlueskyCounts(const JsonItem &view, RecordNotes &notes, Post &post)
{
    for (const auto &[name, member] : kCounts)
        post.counts.*member = notes.count(view[name]);
}

} // namespace attache
