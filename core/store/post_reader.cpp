#include "core/store/post_reader.h"

#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

#include <array>

namespace attache {

namespace {

constexpr std::array kColumns{"pid",         "author",        "author_name", "created_at", "time_form",  "time_offset",
                              "time_text",   "text",          "in_reply_to", "repost_of",  "quote_of",   "conversation_id",
                              "mentions",    "mentions_from", "likes",       "reposts",    "quotes",     "replies",
                              "impressions", "reach",         "views",       "followers",  "deleted_at", "edited_at",
                              "observed_at", "automatic",     "lang",        "url",        "visibility"};

} // namespace

std::string postColumns(std::string_view alias)
{
    std::string list;
    for (const auto *column : kColumns) {
        if (!list.empty())
            list += ", ";
        list.append(alias).append(".").append(column);
    }
    return list;
}

Post readPost(const Statement &row, int first, std::string platform)
{
    int at = first;
    Post p;
    p.key = {std::move(platform), row.string(at++)};
    p.author = row.string(at++);
    p.authorName = row.string(at++);
    p.createdAt = row.instant(at++);
    p.createdSource.form = static_cast<TimeForm>(row.integer(at++));
    p.createdSource.offsetMinutes = static_cast<int>(row.integer(at++));
    p.createdSource.text = row.string(at++);
    p.text = row.string(at++);
    p.inReplyTo = row.string(at++);
    p.repostOf = row.string(at++);
    p.quoteOf = row.string(at++);
    p.conversationId = row.string(at++);
    p.mentions = row.string(at++);
    p.mentionsFromText = row.integer(at++) == 2;
    p.counts.likes = row.optionalInteger(at++);
    p.counts.reposts = row.optionalInteger(at++);
    p.counts.quotes = row.optionalInteger(at++);
    p.counts.replies = row.optionalInteger(at++);
    p.counts.impressions = row.optionalInteger(at++);
    p.counts.reach = row.optionalInteger(at++);
    p.counts.views = row.optionalInteger(at++);
    p.followersAtPost = row.optionalInteger(at++);
    p.deletedAt = row.optionalInstant(at++);
    p.editedAt = row.optionalInstant(at++);
    p.observedAt = row.optionalInstant(at++);
    p.automatic = row.integer(at++) == 1;
    p.lang = row.string(at++);
    p.url = row.string(at++);
    p.visibility = row.string(at++);
    return p;
}

Result<std::vector<Post>> PostReader::posts(const std::vector<std::int64_t> &ids)
{
    std::vector<Post> found;
    found.reserve(ids.size());
    Statement one(m_database,
                  "SELECT n.name, " + postColumns("p") + " FROM post p JOIN platform n ON n.id = p.platform WHERE p.id = ?1");
    for (const auto id : ids) {
        const auto row = one.bind(1, id).step();
        if (!row)
            return row.error();
        if (*row)
            found.push_back(readPost(one, 1, one.string(0)));
        one.reset();
    }
    return found;
}

Result<std::optional<std::int64_t>> PostReader::find(const PostKey &key)
{
    Statement one(m_database, "SELECT p.id FROM post p JOIN platform n ON n.id = p.platform WHERE n.name = ?1 AND p.pid = ?2");
    const auto row = one.bind(1, key.platform).bind(2, key.id).step();
    if (!row)
        return row.error();
    return *row ? std::optional(one.integer(0)) : std::nullopt;
}

} // namespace attache
