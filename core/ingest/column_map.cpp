#include "core/ingest/column_map.h"

#include "core/base/text.h"
#include "core/domain/platform.h"

#include <algorithm>
#include <initializer_list>

namespace attache {

namespace {

struct ColumnWords {
    Column column;
    std::string_view name;
    std::string_view others; // other common headers, parted by blanks
};

constexpr std::array<ColumnWords, kColumns - 1> kWords{{
    {Column::Id, "id", "tweet_id status_id post_id message_id"},
    {Column::Platform, "platform", "network service"},
    {Column::Author, "author",
     "username user_name screen_name handle author_handle author_username account from author_id user_id user"},
    {Column::CreatedAt, "created_at", "created date time datetime timestamp published published_at posted_at"},
    {Column::Text, "text", "message content body full_text tweet"},
    {Column::InReplyTo, "in_reply_to",
     "in_reply_to_id in_reply_to_status_id in_reply_to_tweet_id in_response_to_tweet_id reply_to parent_id"},
    {Column::RepostOf, "repost_of", "repost_of_id retweet_of retweeted_id retweeted_status_id reblog_of_id"},
    {Column::QuoteOf, "quote_of", "quote_of_id quoted_id quoted_status_id"},
    {Column::ConversationId, "conversation_id", "thread_id"},
    {Column::Mentions, "mentions", "mentioned"},
    {Column::Likes, "likes", "like_count likes_count favorite_count favourites_count favorites"},
    {Column::Reposts, "reposts", "repost_count retweets retweet_count shares share_count reblogs_count"},
    {Column::Quotes, "quotes", "quote_count quotes_count"},
    {Column::Replies, "replies", "reply_count replies_count comments comment_count comments_count"},
    {Column::Impressions, "impressions", "impression_count"},
    {Column::Reach, "reach", ""},
    {Column::Views, "views", "view_count"},
    {Column::FollowersAtPost, "followers_at_post", "followers follower_count followers_count"},
    {Column::DeletedAt, "deleted_at", ""},
    {Column::EditedAt, "edited_at", ""},
    {Column::ObservedAt, "observed_at", "captured_at collected_at retrieved_at"},
    {Column::Automatic, "automatic", "is_automatic automated"},
    {Column::AuthorName, "author_name", "display_name"},
    {Column::Lang, "lang", "language"},
    {Column::Url, "url", "link permalink"},
    {Column::Visibility, "visibility", ""},
}};

std::string plain(std::string_view header) { return foldHandle(trimmed(header)); }

using Places = std::vector<std::size_t>;

// A header may stand twice; the caller must know.
Places placesOf(std::span<const std::string> header, std::string_view name)
{
    Places places;
    for (std::size_t i = 0; i < header.size(); ++i)
        if (header[i] == name)
            places.push_back(i);
    return places;
}

Places candidates(std::span<const std::string> header, const ColumnWords &words, const Places &taken)
{
    auto found = placesOf(header, words.name);
    if (found.empty())
        for (std::size_t i = 0; i < header.size(); ++i)
            if (hasWord(words.others, header[i]))
                found.push_back(i);
    std::erase_if(found, [&](std::size_t at) { return std::find(taken.begin(), taken.end(), at) != taken.end(); });
    return found;
}

std::vector<std::string> plainHeader(std::span<const std::string_view> header)
{
    std::vector<std::string> names;
    std::transform(header.begin(), header.end(), std::back_inserter(names), plain);
    return names;
}

Result<Places> placeWishes(std::span<const std::string> header, const MapWish &wish, ColumnMap &map)
{
    Places taken;
    for (const auto &[column, name] : wish.columns) {
        if (!name)
            continue;
        const auto found = placesOf(header, plain(*name));
        if (found.size() != 1)
            return Error{Errc::BadMapping, Place{{}, 0, std::string(columnName(column))},
                         found.empty() ? "no such header" : "the header stands twice"};
        map.place[static_cast<std::size_t>(column)] = found.front();
        taken.push_back(found.front());
    }
    return taken;
}

void addWord(std::string &list, std::string_view word)
{
    if (!list.empty())
        list += ", ";
    list += word;
}

std::string missingColumns(const ColumnMap &map)
{
    std::string missing;
    for (const auto column : {Column::Id, Column::Author, Column::CreatedAt, Column::Text})
        if (!map.at(column))
            addWord(missing, columnName(column));
    if (!map.at(Column::Platform) && map.platform.empty())
        addWord(missing, columnName(Column::Platform));
    return missing;
}

} // namespace

std::string_view columnName(Column column)
{
    const auto it = std::find_if(kWords.begin(), kWords.end(), [=](const ColumnWords &w) { return w.column == column; });
    return it == kWords.end() ? std::string_view("inbound") : it->name;
}

std::string_view nameOfPlace(const ColumnMap &map, std::size_t place)
{
    for (std::size_t i = 0; i < kColumns; ++i)
        if (map.place[i] == place)
            return columnName(static_cast<Column>(i));
    return {};
}

Result<ColumnMap> mapColumns(std::span<const std::string_view> header, const MapWish &wish)
{
    const auto names = plainHeader(header);
    ColumnMap map;
    map.platform = wish.platform;
    map.time = wish.time;
    const auto taken = placeWishes(names, wish, map);
    if (!taken)
        return taken.error();
    std::string ambiguous;
    for (const auto &words : kWords) {
        if (wish.columns.contains(words.column))
            continue;
        const auto found = candidates(names, words, *taken);
        if (found.size() > 1)
            addWord(ambiguous, words.name);
        else if (found.size() == 1)
            map.place[static_cast<std::size_t>(words.column)] = found.front();
    }
    if (!ambiguous.empty())
        return failure(Errc::NeedsMapping, "ambiguous: " + ambiguous);
    if (const auto missing = missingColumns(map); !missing.empty())
        return failure(Errc::NeedsMapping, "missing: " + missing);
    return map;
}

ColumnMap columnsAsWished(std::span<const std::string_view> header, const MapWish &wish)
{
    const auto names = plainHeader(header);
    ColumnMap map;
    map.platform = wish.platform;
    map.time = wish.time;
    for (const auto &[column, name] : wish.columns) {
        const auto found = name ? placesOf(names, plain(*name)) : Places();
        if (found.size() == 1)
            map.place[static_cast<std::size_t>(column)] = found.front();
    }
    return map;
}

std::optional<ColumnMap> twcsColumns(std::span<const std::string_view> header)
{
    const auto names = plainHeader(header);
    ColumnMap map;
    map.platform = "x";
    map.time.reading = TimeReading::Twcs;
    const std::initializer_list<std::pair<Column, std::string_view>> wanted{
        {Column::Id, "tweet_id"},          {Column::Author, "author_id"}, {Column::Inbound, "inbound"},
        {Column::CreatedAt, "created_at"}, {Column::Text, "text"},        {Column::InReplyTo, "in_response_to_tweet_id"}};
    for (const auto &[column, name] : wanted) {
        const auto found = placesOf(names, name);
        if (found.size() != 1)
            return {};
        map.place[static_cast<std::size_t>(column)] = found.front();
    }
    return map;
}

} // namespace attache
