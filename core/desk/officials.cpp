#include "core/desk/officials.h"

#include "core/base/text.h"
#include "core/desk/scoped_reader.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/fact_reader.h"
#include "core/store/post_reader.h"
#include "core/store/statement.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace attache {

namespace {

// The posts of the listed accounts in the window, and the posts that these link to.
class ListedPosts {
public:
    ListedPosts(Database &database, std::set<std::string> handles)
        : m_database(database),
          m_posts(database),
          m_author(database, "SELECT author FROM post WHERE id = ?1"),
          m_handles(std::move(handles))
    {}

    Result<void> read(const Window &window, Instant now)
    {
        const auto nodes = FactReader(m_database).nodes(window);
        if (!nodes)
            return nodes.error();
        std::vector<std::int64_t> ids;
        for (const auto &node : *nodes) {
            const auto listed = isListed(node.post);
            if (!listed)
                return listed.error();
            if (*listed && node.conversation != 0 && (node.flags & NodeFlag::DeletedByNow) == 0 && node.at <= now)
                ids.push_back(node.post);
        }
        if (auto added = add(ids); !added)
            return added;
        return addLinked();
    }

    std::vector<NetworkPost> take()
    {
        std::vector<NetworkPost> network;
        for (std::size_t i = 0; i < m_kept.size(); ++i) {
            const Post &post = m_kept[i];
            network.push_back({post.key.platform, post.key.id, m_folded[i], post.inReplyTo, post.quoteOf, post.repostOf,
                               post.mentions, post.createdAt, false, false, post.counts.reposts});
        }
        return network;
    }

    // The latest that is known of the followers of an account.
    std::optional<std::int64_t> followersOf(const std::string &handle) const
    {
        std::optional<std::int64_t> known;
        for (std::size_t i = 0; i < m_kept.size(); ++i)
            if (m_folded[i] == handle && m_kept[i].followersAtPost)
                known = m_kept[i].followersAtPost;
        return known;
    }

private:
    Result<bool> isListed(std::int64_t post)
    {
        m_author.reset();
        const auto row = m_author.bind(1, post).step();
        if (!row)
            return row.error();
        return *row && m_handles.contains(foldHandle(m_author.string(0)));
    }

    Result<void> add(const std::vector<std::int64_t> &ids)
    {
        const auto posts = m_posts.posts(ids);
        if (!posts)
            return posts.error();
        for (const Post &post : *posts) {
            m_folded.push_back(foldHandle(post.author));
            m_kept.push_back(post);
        }
        return {};
    }

    // Links may lead to posts from before the window.
    Result<void> addLinked()
    {
        std::set<PostKey> known;
        for (const Post &post : m_kept)
            known.insert(post.key);
        std::vector<std::int64_t> ids;
        for (const Post &post : m_kept)
            for (const std::string &link : {post.inReplyTo, post.quoteOf, post.repostOf}) {
                if (link.empty() || !known.insert({post.key.platform, link}).second)
                    continue;
                const auto found = m_posts.find({post.key.platform, link});
                if (!found)
                    return found.error();
                if (*found)
                    ids.push_back(**found);
            }
        return add(ids);
    }

    Database &m_database;
    PostReader m_posts;
    Statement m_author;
    std::set<std::string> m_handles;
    std::deque<Post> m_kept;
    std::deque<std::string> m_folded;
};

// Waits of one side: each post that addresses the other side, answered by that side's first direct reply.
OfficialWait waitsOf(const std::vector<NetworkPost> &posts, const std::vector<Tie> &ties, std::size_t ours, bool askedByUs,
                     Instant now)
{
    std::map<std::pair<std::string_view, std::string_view>, Instant> firstReply;
    std::set<std::size_t> asked;
    for (const Tie &tie : ties) {
        const bool fromUs = static_cast<std::size_t>(tie.from) < ours, toUs = static_cast<std::size_t>(tie.to) < ours;
        const NetworkPost &post = posts[tie.post];
        if (fromUs == askedByUs && toUs != askedByUs && tie.kind != TieKind::Repost)
            asked.insert(tie.post);
        if (fromUs == askedByUs || tie.kind != TieKind::Reply)
            continue;
        const auto [place, isNew] = firstReply.try_emplace({post.platform, post.inReplyTo}, post.createdAt);
        if (!isNew)
            place->second = std::min(place->second, post.createdAt);
    }
    OfficialWait wait;
    std::vector<Wait> waits;
    for (const std::size_t at : asked) {
        const auto reply = firstReply.find({posts[at].platform, posts[at].id});
        const bool answered = reply != firstReply.end();
        const double seconds = secondsBetween(posts[at].createdAt, answered ? reply->second : now);
        waits.push_back({std::max(0.0, seconds), answered});
        wait.answered += answered ? 1 : 0;
    }
    wait.addressed = static_cast<std::int64_t>(asked.size());
    wait.half = quantileOf(kaplanMeier(std::move(waits)), 0.5);
    return wait;
}

} // namespace

Result<Officials> officialsIn(const ScopedReader &reader)
{
    const auto accounts = AccountStore(reader.database()).all();
    if (!accounts)
        return accounts.error();
    Officials found;
    std::set<std::string> handles;
    for (const AccountKind kind : {AccountKind::Own, AccountKind::Official}) {
        for (const Account &account : *accounts)
            if (account.kind == kind && handles.insert(foldHandle(account.key.handle)).second)
                found.rows.push_back({account, {}});
        if (kind == AccountKind::Own)
            found.ours = found.rows.size();
    }
    if (found.ours == found.rows.size())
        return Officials{};
    const Scope &scope = reader.scope();
    ListedPosts listed(reader.database(), handles);
    if (auto read = listed.read(scope.window, scope.now); !read)
        return read.error();
    const auto posts = listed.take();
    std::vector<std::string> places;
    std::vector<ListedAccount> list;
    for (const OfficialRow &row : found.rows) {
        places.push_back(foldHandle(row.account.key.handle));
        list.push_back({places.back(), listed.followersOf(places.back())});
    }
    auto ties = tiesOf(posts, places);
    std::erase_if(ties, [&](const Tie &tie) { return !scope.window.contains(posts[tie.post].createdAt); });
    found.census = censusOf(places.size(), ties);
    const auto activities = activityOf(list, posts, {}, scope.window);
    for (std::size_t i = 0; i < activities.size(); ++i)
        found.rows[i].activity = activities[i];
    found.theyWaited = waitsOf(posts, ties, found.ours, false, scope.now);
    found.weWaited = waitsOf(posts, ties, found.ours, true, scope.now);
    return found;
}

} // namespace attache
