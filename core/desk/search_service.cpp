#include "core/desk/search_service.h"

#include "core/store/database.h"
#include "core/store/meta_store.h"
#include "core/store/node_reader.h"
#include "core/store/post_reader.h"
#include "core/store/search_reader.h"

namespace attache {

namespace {

Result<Zone> zoneOf(Database &reader)
{
    const auto name = MetaStore(reader).zone();
    if (!name)
        return name.error();
    return Zone::named(*name);
}

SearchHit hitOf(std::int64_t ref, const Post &post, const std::optional<NodeRecord> &node, const SearchHighlighter &marks)
{
    SearchHit hit;
    hit.ref = ref;
    hit.conversation = node ? node->conversation : 0;
    hit.side = node && (node->flags & WrittenByUs) ? Side::Us : Side::Public;
    hit.post = post.key;
    hit.author = post.author;
    hit.authorName = post.authorName;
    hit.text = post.text;
    hit.createdAt = post.createdAt;
    hit.marks = marks.in(post.text);
    return hit;
}

// Reads the posts that were found, and where they stand.
Result<std::vector<SearchHit>> hitsOf(Database &reader, const std::vector<std::int64_t> &refs, const SearchQuery &query)
{
    const SearchHighlighter marks(query);
    PostReader posts(reader);
    NodeReader nodes(reader);
    std::vector<SearchHit> hits;
    for (const auto ref : refs) {
        const auto post = posts.posts({ref});
        const auto node = nodes.node(ref);
        if (!post || !node)
            return post ? node.error() : post.error();
        if (!post->empty())
            hits.push_back(hitOf(ref, post->front(), *node, marks));
    }
    return hits;
}

} // namespace

Result<SearchPage> searchIn(Database &reader, const SearchRequest &request)
{
    const auto query = parseSearch(request.typed);
    const auto zone = zoneOf(reader);
    const auto progress = SearchIndex(reader).progress();
    if (!zone || !progress)
        return zone ? progress.error() : zone.error();
    SearchPage page;
    page.progress = *progress;
    page.asked = !matchExpression(query).empty();
    SearchReader index(reader, *zone);
    const auto found = index.page(query, request.wanted, request.before);
    const auto total = request.before ? Result<std::int64_t>(0) : index.count(query, kMostCounted);
    if (!found || !total)
        return found ? total.error() : found.error();
    page.total = *total;
    auto hits = hitsOf(reader, found->posts, query);
    if (!hits)
        return hits.error();
    page.hits = std::move(*hits);
    page.before = found->before;
    return page;
}

Result<void> rebuildSearch(Database &writer, const std::function<void(const SearchProgress &)> &progress, const StopToken &stop)
{
    constexpr std::size_t step = 20'000; // posts
    SearchIndex index(writer);
    if (auto done = index.clear(); !done)
        return done;
    for (bool more = true; more;) {
        if (stop.raised())
            return failure(Errc::Cancelled);
        const auto stepped = index.step(step);
        const auto reached = index.progress();
        if (!stepped || !reached)
            return stepped ? reached.error() : stepped.error();
        more = *stepped;
        if (progress)
            progress(*reached);
    }
    return {};
}

} // namespace attache
