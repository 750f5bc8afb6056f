#include "core/desk/sync/page_store.h"

#include "core/base/text.h"
#include "core/desk/sync/schedule.h"
#include "core/ingest/importer.h"
#include "core/store/post_reader.h"

#include <algorithm>

namespace attache {

namespace {

// Of posts that hang on ours only upwards: what we answered, and what stands above it. They are shown, not followed.
constexpr int kFar = 99;
constexpr Millis kLookAgainForUnseen = std::chrono::hours(7 * 24);

class Collector final : public RecordSink {
public:
    void post(Post &&post) override { posts.push_back(std::move(post)); }
    void ownAccount(AccountKey) override {}
    void progress(std::int64_t, std::int64_t) override {}
    std::vector<Post> posts;
};

bool differs(const std::string &known, const std::string &seen) { return !seen.empty() && seen != known; }

bool newCounts(const Counts &known, const Counts &seen)
{
    const auto differ = [](const auto &a, const auto &b) { return b.has_value() && a != b; };
    return differ(known.likes, seen.likes) || differ(known.reposts, seen.reposts) || differ(known.quotes, seen.quotes)
           || differ(known.replies, seen.replies) || differ(known.impressions, seen.impressions)
           || differ(known.reach, seen.reach) || differ(known.views, seen.views);
}

bool grew(std::optional<std::int64_t> before, std::optional<std::int64_t> now) { return now.value_or(0) > before.value_or(0); }

} // namespace

bool bringsNews(const Post &known, const Post &seen)
{
    if (known.deletedAt)
        return false;
    return differs(known.text, seen.text) || newCounts(known.counts, seen.counts) || differs(known.inReplyTo, seen.inReplyTo)
           || differs(known.quoteOf, seen.quoteOf) || differs(known.repostOf, seen.repostOf)
           || differs(known.conversationId, seen.conversationId) || (known.mentions.empty() && !seen.mentions.empty())
           || (seen.editedAt && seen.editedAt != known.editedAt) || (known.lang.empty() && !seen.lang.empty())
           || (known.url.empty() && !seen.url.empty()) || differs(known.authorName, seen.authorName)
           || differs(known.visibility, seen.visibility);
}

PageStore::PageStore(Database &database, const Connector &connector, const Connection &connection, Instant now)
    : m_database(database),
      m_connector(connector),
      m_connection(connection),
      m_now(now),
      m_posts(database),
      m_sync(database, connection.id)
{}

Result<std::vector<Post>> PageStore::postsOf(const PlatformAnswer &answer, SourceReceipt &counts)
{
    Collector sink;
    if (answer.page.empty())
        return std::move(sink.posts);
    const auto importer = importerNamed(m_connector.traits().format);
    if (!importer)
        return importer.error();
    Receipt receipt;
    ImportOptions options;
    options.privatePosts = false;
    if (auto read = (*importer)->readPage(answer.page, options, sink, receipt); !read)
        ++receipt.refused; // a page that is no page: the records before the damage stand
    counts.read += static_cast<std::int64_t>(sink.posts.size()) + receipt.refused;
    counts.refused += receipt.refused;
    return std::move(sink.posts);
}

Result<PageOutcome> PageStore::put(const SyncTask &task, const PlatformAnswer &answer, SourceReceipt &counts)
{
    m_answer = &answer;
    auto posts = postsOf(answer, counts);
    if (!posts)
        return posts.error();
    m_below = {task.subject};
    std::set<std::string> counted;
    for (const auto &post : *posts)
        if (!post.inReplyTo.empty() && counted.insert(post.key.id).second)
            m_parents.insert(post.inReplyTo);
    PageOutcome outcome;
    for (auto &post : *posts) {
        const auto fresh = putPost(task, post, counts);
        if (!fresh)
            return fresh.error();
        ++outcome.posts;
        outcome.fresh += *fresh ? 1 : 0;
    }
    for (const auto &absence : answer.absent)
        if (auto done = takeAbsence(absence, task, counts); !done)
            return done.error();
    for (const auto &wanted : answer.wanted)
        if (auto done = m_sync.want(wanted, wanted, kFar, m_now); !done)
            return done.error();
    for (const auto &found : answer.found)
        if (auto done = m_sync.add(found, m_now); !done)
            return done.error();
    return outcome;
}

Result<std::optional<Post>> PageStore::stored(const PostKey &key)
{
    PostReader reader(m_database);
    const auto row = reader.find(key);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Post>();
    auto posts = reader.posts({**row});
    if (!posts)
        return posts.error();
    return posts->empty() ? std::nullopt : std::optional(std::move(posts->front()));
}

// True where it is new to the workspace.
Result<bool> PageStore::putPost(const SyncTask &task, Post &post, SourceReceipt &counts)
{
    const auto before = stored(post.key);
    if (!before)
        return before.error();
    if (!*before && m_connector.keepsOnlyLinked(task)) {
        const auto linked = hangsOnKnown(post);
        if (!linked || !*linked) {
            --counts.read;
            return linked ? Result<bool>(false) : linked.error();
        }
    }
    if (!post.observedAt)
        post.observedAt = m_now;
    if (*before && !bringsNews(**before, post)) {
        ++counts.duplicate;
    } else {
        const auto outcome = m_posts.put(post);
        if (!outcome)
            return outcome.error();
        ++(*outcome == PostStore::Outcome::Stored    ? counts.stored
           : *outcome == PostStore::Outcome::Updated ? counts.updated
                                                     : counts.duplicate);
        // Answers of one moment tell the same post in more or fewer words, in any order: the fewer are no version.
        if (*before && (*before)->observedAt == post.observedAt && !bringsNews(post, **before))
            if (auto done = m_posts.forgetVersion(**before); !done)
                return done.error();
    }
    const auto depth = depthOf(task, post);
    if (!depth)
        return depth.error();
    if (auto done = watch(task, post, *before, *depth); !done)
        return done.error();
    return !before->has_value();
}

bool PageStore::isOurs(const Post &post) const
{
    const auto author = foldHandle(post.author);
    return author == foldHandle(m_connection.handle) || author == foldHandle(m_connection.account);
}

bool PageStore::namesUs(const Post &post) const
{
    return hasWord(post.mentions, foldHandle(m_connection.handle)) || hasWord(post.mentions, foldHandle(m_connection.account));
}

// How many quotes stand between a post and ours.
Result<int> PageStore::depthOf(const SyncTask &task, const Post &post)
{
    if (isOurs(post) || namesUs(post))
        return 0;
    if (m_below.contains(post.inReplyTo)) {
        m_below.insert(post.key.id);
        return task.depth;
    }
    if (task.source == "quotes" && post.quoteOf == task.subject)
        return task.depth;
    int depth = kFar;
    for (const auto &[id, step] :
         {std::pair{&post.inReplyTo, 0}, {&post.conversationId, 0}, {&post.quoteOf, 1}, {&post.repostOf, 0}}) {
        const auto known = id->empty() ? Result<std::optional<WatchedPost>>(std::nullopt) : m_sync.watched(*id);
        if (!known)
            return known.error();
        if (*known && (*known)->depth < kFar)
            depth = std::min(depth, (*known)->depth + step);
    }
    return depth;
}

Result<bool> PageStore::hangsOnKnown(const Post &post)
{
    if (isOurs(post) || namesUs(post))
        return true;
    for (const auto *id : {&post.inReplyTo, &post.conversationId, &post.quoteOf, &post.repostOf}) {
        const auto known = id->empty() ? Result<std::optional<WatchedPost>>(std::nullopt) : m_sync.watched(*id);
        if (!known)
            return known.error();
        if (*known && (*known)->depth < kFar)
            return true;
    }
    return false;
}

Result<void> PageStore::watch(const SyncTask &task, const Post &post, const std::optional<Post> &before, int depth)
{
    if (!post.repostOf.empty())
        return {};
    const auto named = std::find_if(m_answer->natives.begin(), m_answer->natives.end(),
                                    [&](const auto &pair) { return pair.first == post.key.id; });
    const auto native = named == m_answer->natives.end() ? post.key.id : named->second;
    const auto due = m_now + nextLook(post.createdAt, m_now, m_connector.traits().keepDays);
    if (auto done = m_sync.saw({post.key.id, native, depth, {}}, m_now, post.counts.known(), due); !done)
        return done;
    if (auto done = wantAround(post, depth); !done)
        return done;
    return follow(task, post, before, depth);
}

// What a post names and nobody has shown yet is asked for by its id, where the platform allows.
Result<void> PageStore::wantAround(const Post &post, int depth)
{
    if (!m_connector.fetchesByPostId() || depth >= kFar)
        return {};
    for (const auto *id : {&post.inReplyTo, &post.conversationId, &post.quoteOf}) {
        if (id->empty() || *id == post.key.id)
            continue;
        const auto known = m_sync.watched(*id);
        if (!known)
            return known.error();
        if (!*known)
            if (auto done = m_sync.want(*id, *id, kFar, m_now); !done)
                return done;
    }
    return {};
}

Result<void> PageStore::follow(const SyncTask &task, const Post &post, const std::optional<Post> &before, int depth)
{
    if (depth >= kFar || depth > m_connection.options.quoteDepth)
        return {};
    auto at = task;
    at.depth = depth;
    const auto named = std::find_if(m_answer->natives.begin(), m_answer->natives.end(),
                                    [&](const auto &pair) { return pair.first == post.key.id; });
    Seen seen{post, at, named == m_answer->natives.end() ? post.key.id : named->second};
    const Counts known = before ? before->counts : Counts();
    seen.ours = isOurs(post);
    seen.isNew = !before;
    const auto shown = static_cast<std::int64_t>(m_parents.count(post.key.id));
    seen.repliesGrew = grew(known.replies, post.counts.replies) && post.counts.replies.value_or(0) > shown;
    seen.quotesGrew = grew(known.quotes, post.counts.quotes);
    seen.repostsGrew = grew(known.reposts, post.counts.reposts);
    for (const auto &next : m_connector.follow(m_connection, seen))
        if (auto done = m_sync.add(next, m_now); !done)
            return done;
    return {};
}

Result<void> PageStore::takeAbsence(const Absence &absence, const SyncTask &task, SourceReceipt &counts)
{
    const auto watched = m_sync.byNative(absence.native);
    if (!watched)
        return watched.error();
    if (!*watched)
        return {};
    const bool wanted = (*watched)->standing == WatchedPost::Standing::Wanted;
    if (absence.why == Absence::Why::Gone && !wanted)
        return takeAway(**watched, counts);
    if (absence.why == Absence::Why::Ask && !wanted) {
        const auto post = stored({std::string(m_connector.traits().platform), (*watched)->pid});
        const auto author = post && *post ? (*post)->author : std::string();
        if (auto done = m_sync.add({"gone", absence.native, author, {}, task.depth}, m_now); !done)
            return done;
    }
    counts.unseen += absence.why == Absence::Why::Unseen ? 1 : 0;
    return m_sync.mark((*watched)->pid, WatchedPost::Standing::Unseen, m_now, m_now + kLookAgainForUnseen);
}

// Its author took it away: the words go, its place stays.
Result<void> PageStore::takeAway(const WatchedPost &watched, SourceReceipt &counts)
{
    auto post = stored({std::string(m_connector.traits().platform), watched.pid});
    if (!post)
        return post.error();
    if (*post && !(*post)->deletedAt) {
        (*post)->deletedAt = m_now;
        (*post)->observedAt = m_now;
        if (const auto outcome = m_posts.put(**post); !outcome)
            return outcome.error();
        ++counts.gone;
    }
    return m_sync.mark(watched.pid, WatchedPost::Standing::Gone, m_now, m_now);
}

} // namespace attache
