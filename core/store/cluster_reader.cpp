#include "core/store/cluster_reader.h"

#include "core/store/rows.h"

#include <string>

namespace attache {

namespace {

constexpr std::string_view kColumns =
    "SELECT p.id, p.platform, p.pid, p.author, p.in_reply_to, p.conversation_id, p.quote_of, p.mentions, "
    "p.created_at, p.deleted_at, p.repost_of, p.automatic FROM ";

LinkedPost read(const Statement &row)
{
    LinkedPost p;
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
    p.repost = !row.text(10).empty();
    p.automatic = row.integer(11) == 1;
    p.postClass = p.repost               ? PostClass::Repost
                  : !p.inReplyTo.empty() ? PostClass::Reply
                  : p.quoteOf.empty()    ? PostClass::Original
                                         : PostClass::Quote;
    return p;
}

} // namespace

ClusterReader::ClusterReader(Database &database)
    : m_all(database, std::string(kColumns) + "post p ORDER BY p.id"),
      m_cluster(database, std::string(kColumns) + "node n JOIN post p ON p.id = n.post WHERE n.cluster = ?1 ORDER BY p.id")
{}

Result<std::optional<LinkedPost>> ClusterReader::next()
{
    const auto row = m_all.step();
    if (!row)
        return row.error();
    return *row ? std::optional(read(m_all)) : std::nullopt;
}

Result<std::vector<LinkedPost>> ClusterReader::cluster(std::int64_t cluster)
{
    m_cluster.bind(1, cluster);
    return readRows(m_cluster, [](Statement &row) { return read(row); });
}

} // namespace attache
