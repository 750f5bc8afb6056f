#include "tests/connect/fake_world.h"

#include <QJsonArray>

#include <algorithm>

namespace attache::test {

using namespace Qt::StringLiterals;

namespace {

// Videos have eleven signs; first comments their own, answers one with a dot.
QString videoId(int id) { return u"video-%1"_s.arg(id, 5, 10, QLatin1Char('0')); }
int topOf(const World &world, int id)
{
    return world.post(world.post(id).replyTo).replyTo < 0 ? id : topOf(world, world.post(id).replyTo);
}
QString commentId(const World &world, int id)
{
    const int top = topOf(world, id);
    return top == id ? u"UgComment%1"_s.arg(id, 6, 10, QLatin1Char('0')) : u"UgComment%1.%2"_s.arg(top, 6, 10, QLatin1Char('0')).arg(id);
}
QString idOf(const World &world, const WorldPost &post)
{
    return post.replyTo < 0 ? videoId(post.id) : commentId(world, post.id);
}
QString channel(int person) { return u"UCperson%1aaaaaaaaaaaaaaa"_s.arg(person); }

std::vector<const WorldPost *> repliesBelow(const World &world, int top)
{
    return world.visible([&](const WorldPost &p) { return p.replyTo >= 0 && p.id != top && topOf(world, p.id) == top; });
}

QJsonObject comment(const World &world, const WorldPost &post, bool withVideo)
{
    QJsonObject snippet{{u"authorDisplayName"_s, World::nameOf(post.by)},
                        {u"authorChannelId"_s, QJsonObject{{u"value"_s, channel(post.by)}}},
                        {u"textDisplay"_s, post.text},
                        {u"textOriginal"_s, post.text},
                        {u"publishedAt"_s, world.timeOf(post.id)},
                        {u"updatedAt"_s, world.timeOf(post.id)},
                        {u"likeCount"_s, post.likes}};
    if (withVideo)
        snippet[u"videoId"_s] = videoId(world.rootOf(post.id));
    if (topOf(world, post.id) != post.id)
        snippet[u"parentId"_s] = commentId(world, topOf(world, post.id));
    return {{u"kind"_s, u"youtube#comment"_s}, {u"id"_s, commentId(world, post.id)}, {u"snippet"_s, snippet}};
}

QJsonObject video(const World &world, const WorldPost &post)
{
    const int below =
        int(world.visible([&](const WorldPost &p) { return p.replyTo >= 0 && world.rootOf(p.id) == post.id; }).size());
    return {{u"kind"_s, u"youtube#video"_s},
            {u"id"_s, videoId(post.id)},
            {u"snippet"_s, QJsonObject{{u"publishedAt"_s, world.timeOf(post.id)},
                                       {u"channelId"_s, channel(post.by)},
                                       {u"title"_s, post.text},
                                       {u"description"_s, u""_s},
                                       {u"channelTitle"_s, u"Embassy"_s}}},
            {u"statistics"_s, QJsonObject{{u"viewCount"_s, u"100"_s},
                                          {u"likeCount"_s, QString::number(post.likes)},
                                          {u"commentCount"_s, QString::number(below)}}}};
}

// A thread shows one of its answers only: the rest must be asked for.
QJsonObject thread(const World &world, const WorldPost &post)
{
    const auto replies = repliesBelow(world, post.id);
    QJsonArray shown;
    if (!replies.empty())
        shown << comment(world, *replies.front(), true);
    return {{u"kind"_s, u"youtube#commentThread"_s},
            {u"id"_s, commentId(world, post.id)},
            {u"snippet"_s, QJsonObject{{u"videoId"_s, videoId(world.rootOf(post.id))},
                                       {u"isPublic"_s, true},
                                       {u"totalReplyCount"_s, int(replies.size())},
                                       {u"topLevelComment"_s, comment(world, post, true)}}},
            {u"replies"_s, QJsonObject{{u"comments"_s, shown}}}};
}

template <class Make>
FakeAnswer listed(const QString &kind, const std::vector<const WorldPost *> &all, const FakeRequest &request, int size, Make make)
{
    const auto page = pageOf(all, request.value("pageToken").toInt(), size);
    QJsonArray items;
    for (const auto *post : page.items)
        items << make(*post);
    QJsonObject object{{u"kind"_s, kind}, {u"items"_s, items}};
    if (page.next >= 0)
        object[u"nextPageToken"_s] = QString::number(page.next);
    return jsonAnswer(object);
}

FakeAnswer complaint(int status, const QString &reason)
{
    return jsonAnswer({{u"error"_s, QJsonObject{{u"code"_s, status},
                                                {u"message"_s, u"no"_s},
                                                {u"errors"_s, QJsonArray{QJsonObject{{u"reason"_s, reason}}}}}}},
                      status);
}

} // namespace

FakeAnswer youtubeAnswer(const World &world, const FakeRequest &request)
{
    if (request.token != "Bearer CANARY-token")
        return complaint(401, u"authError"_s);
    const auto what = request.path.section(u'/', -1);
    const auto ids = request.value("id").split(u',', Qt::SkipEmptyParts);
    const auto named = [&](const WorldPost &p) { return ids.contains(idOf(world, p)); };
    if (what == u"channels")
        return jsonAnswer({{u"kind"_s, u"youtube#channelListResponse"_s},
                           {u"items"_s, QJsonArray{QJsonObject{
                                            {u"id"_s, channel(0)},
                                            {u"snippet"_s, QJsonObject{{u"title"_s, u"Embassy"_s}}},
                                            {u"contentDetails"_s,
                                             QJsonObject{{u"relatedPlaylists"_s, QJsonObject{{u"uploads"_s, u"UUown"_s}}}}}}}}});
    if (what == u"playlistItems")
        return listed(u"youtube#playlistItemListResponse"_s,
                      world.visible([](const WorldPost &p) { return p.by == 0 && p.replyTo < 0; }), request, 5,
                      [](const WorldPost &p) {
                          return QJsonObject{{u"kind"_s, u"youtube#playlistItem"_s},
                                             {u"contentDetails"_s, QJsonObject{{u"videoId"_s, videoId(p.id)}}}};
                      });
    if (what == u"videos")
        return listed(u"youtube#videoListResponse"_s, world.visible(named), request, 50,
                      [&](const WorldPost &p) { return video(world, p); });
    if (what == u"commentThreads")
        return listed(u"youtube#commentThreadListResponse"_s, world.visible([&](const WorldPost &p) {
            return p.replyTo >= 0 && world.post(p.replyTo).replyTo < 0 && videoId(p.replyTo) == request.value("videoId");
        }),
                      request, 5, [&](const WorldPost &p) { return thread(world, p); });
    if (what == u"comments" && ids.isEmpty())
        return listed(u"youtube#commentListResponse"_s, world.visible([&](const WorldPost &p) {
            return p.replyTo >= 0 && topOf(world, p.id) != p.id
                   && commentId(world, topOf(world, p.id)) == request.value("parentId");
        }),
                      request, 5, [&](const WorldPost &p) { return comment(world, p, false); });
    if (what == u"comments")
        return listed(u"youtube#commentListResponse"_s, world.visible(named), request, 50,
                      [&](const WorldPost &p) { return comment(world, p, false); });
    return complaint(404, u"notFound"_s);
}

} // namespace attache::test
