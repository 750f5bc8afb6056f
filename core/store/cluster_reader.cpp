#include "core/store/cluster_reader.h"

#include <string>

namespace attache {

namespace {

constexpr std::string_view kColumns =
    "SELECT p.id, p.platform, p.pid, p.author, p.in_reply_to, p.conversation_id, p.quote_of, p.mentions, "
    "p.created_at, p.deleted_at, p.repost_of IS NOT NULL, p.automatic, p.observed_at IS NOT NULL FROM post p ";

void read(const Statement &row, LinkedPost &p)
{
    p.id = row.integer(0);
    p.platform = row.integer(1);
    p.pid = row.text(2);
    p.author = row.text(3);
    p.inReplyTo = row.text(4);
    p.conversationId = row.text(5);
    p.quoteOf = row.text(6);
    p.mentions = row.text(7);
    p.createdAt = row.instant(8);
    p.deletedAt = row.optionalInstant(9);
    p.repost = row.integer(10) == 1;
    p.automatic = row.integer(11) == 1;
    p.captured = row.integer(12) == 1;
    p.settleClass();
}

} // namespace

void LinkedPost::settleClass()
{
    postClass = repost               ? PostClass::Repost
                : !inReplyTo.empty() ? PostClass::Reply
                : quoteOf.empty()    ? PostClass::Original
                                     : PostClass::Quote;
}

ClusterReader::ClusterReader(Database &database)
    : m_all(database, std::string(kColumns) + "ORDER BY p.id"),
      m_one(database, std::string(kColumns) + "WHERE p.id = ?1")
{}

Result<bool> ClusterReader::next(LinkedPost &post)
{
    const auto row = m_all.step();
    if (row && *row)
        read(m_all, post);
    return row;
}

Result<std::vector<LinkedPost>> ClusterReader::posts(const std::vector<std::int64_t> &ids)
{
    std::vector<LinkedPost> found;
    found.reserve(ids.size());
    for (const auto id : ids) {
        const auto row = m_one.bind(1, id).step();
        if (!row)
            return row.error();
        if (*row)
            read(m_one, found.emplace_back());
        m_one.reset();
    }
    return found;
}

} // namespace attache
