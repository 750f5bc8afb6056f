#include "core/desk/golden/golden_network.h"

#include "core/base/text.h"

#include <algorithm>

namespace attache {

GoldenNetwork::GoldenNetwork(const std::vector<GoldenRecord> &records, const GoldenSettings &settings)
{
    for (const auto &record : records)
        m_authors.push_back(foldHandle(record.author));
    const auto &own = settings.monitored;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto &record = records[i];
        const auto named = [&](const AccountKey &key) {
            return key.platform == record.key.platform && hasWord(record.mentions, key.handle);
        };
        auto &post =
            m_posts.emplace_back(NetworkPost{record.key.platform, record.key.id, m_authors[i], record.inReplyTo, record.quoteOf,
                                             record.repostOf, record.mentions, record.createdAt, false, false, record.reposts});
        post.ours = std::find(own.begin(), own.end(), AccountKey{record.key.platform, m_authors[i]}) != own.end();
        post.mentionsUs = std::any_of(own.begin(), own.end(), named);
    }
}

} // namespace attache
