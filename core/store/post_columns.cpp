#include "core/store/post_columns.h"

#include <array>
#include <bit>

namespace attache {

namespace {

enum Column {
    Platform,
    Pid,
    Author,
    CreatedAt,
    Text,
    InReplyTo,
    ConversationId,
    Mentions,
    MentionsFrom,
    RepostOf,
    QuoteOf,
    DeletedAt,
    Automatic,
    Likes,
    Reposts,
    Quotes,
    Replies,
    Impressions,
    Reach,
    Views,
    Followers,
    EditedAt,
    ObservedAt,
    AuthorName,
    Lang,
    Url,
    Visibility,
    TimeForm,
    TimeOffset,
    TimeText,
    Count
};

constexpr std::array<const char *, Count> kNames{
    "platform",      "pid",         "author",     "created_at", "text",        "in_reply_to", "conversation_id", "mentions",
    "mentions_from", "repost_of",   "quote_of",   "deleted_at", "automatic",   "likes",       "reposts",         "quotes",
    "replies",       "impressions", "reach",      "views",      "followers",   "edited_at",   "observed_at",     "author_name",
    "lang",          "url",         "visibility", "time_form",  "time_offset", "time_text"};

static_assert(kEveryPostColumn == (PostColumns{1} << Count) - 1);

constexpr PostColumns bit(Column column) { return PostColumns{1} << column; }

constexpr PostColumns kAlways =
    bit(Platform) | bit(Pid) | bit(Author) | bit(CreatedAt) | bit(Text) | bit(TimeForm) | bit(TimeOffset);

// The columns that may be NULL, each with its value: `take(column, value)`, where the value is an optional or a text.
template <class Take>
void forEachOptional(const Post &p, Take take)
{
    take(InReplyTo, p.inReplyTo);
    take(ConversationId, p.conversationId);
    take(Mentions, p.mentions);
    take(MentionsFrom, p.mentions.empty() ? std::nullopt : std::optional<std::int64_t>(p.mentionsFromText ? 2 : 1));
    take(RepostOf, p.repostOf);
    take(QuoteOf, p.quoteOf);
    take(DeletedAt, p.deletedAt);
    take(Automatic, p.automatic ? std::optional<std::int64_t>(1) : std::nullopt);
    take(Likes, p.counts.likes);
    take(Reposts, p.counts.reposts);
    take(Quotes, p.counts.quotes);
    take(Replies, p.counts.replies);
    take(Impressions, p.counts.impressions);
    take(Reach, p.counts.reach);
    take(Views, p.counts.views);
    take(Followers, p.followersAtPost);
    take(EditedAt, p.editedAt);
    take(ObservedAt, p.observedAt);
    take(AuthorName, p.authorName);
    take(Lang, p.lang);
    take(Url, p.url);
    take(Visibility, p.visibility);
}

bool known(const std::string &text) { return !text.empty(); }
template <class Value>
bool known(const std::optional<Value> &value)
{
    return value.has_value();
}

void bindOptional(Statement &statement, int parameter, const std::string &text) { statement.bindText(parameter, text); }
template <class Value>
void bindOptional(Statement &statement, int parameter, const std::optional<Value> &value)
{
    statement.bind(parameter, value);
}

} // namespace

PostColumns columnsOf(const Post &post)
{
    PostColumns columns = kAlways;
    forEachOptional(post, [&columns](Column column, const auto &value) {
        if (known(value))
            columns |= bit(column);
    });
    return known(post.createdSource.text) ? columns | bit(TimeText) : columns;
}

std::string namesOf(PostColumns columns)
{
    std::string names;
    for (int column = 0; column < Count; ++column)
        if (columns & bit(static_cast<Column>(column)))
            names += (names.empty() ? "" : ", ") + std::string(kNames[static_cast<std::size_t>(column)]);
    return names;
}

int numberOf(PostColumns columns) { return std::popcount(columns); }

void bindPost(Statement &statement, int first, PostColumns columns, std::int64_t platform, const Post &post)
{
    int parameter = first;
    const auto bind = [&](const auto &value) { statement.bind(parameter++, value); };
    bind(platform);
    bind(post.key.id);
    bind(post.author);
    bind(post.createdAt);
    bind(post.text);
    forEachOptional(post, [&](Column column, const auto &value) {
        if (columns & bit(column))
            bindOptional(statement, parameter++, value);
    });
    bind(static_cast<int>(post.createdSource.form));
    bind(post.createdSource.offsetMinutes);
    if (columns & bit(TimeText))
        statement.bindText(parameter, post.createdSource.text);
}

} // namespace attache
