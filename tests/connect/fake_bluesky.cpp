#include "tests/connect/fake_world.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache::test {

using namespace Qt::StringLiterals;

namespace {

QString did(int person) { return u"did:plc:person%1"_s.arg(person); }
QString uri(const World &world, int id) { return u"at://%1/app.bsky.feed.post/p%2"_s.arg(did(world.post(id).by)).arg(id); }
QString handle(int person) { return World::nameOf(person) + u".test"_s; }
QJsonObject author(int person) { return {{u"did"_s, did(person)}, {u"handle"_s, handle(person)}}; }
int numberIn(const QString &address) { return address.section(u"/p"_s, -1).toInt(); }

QJsonObject link(const World &world, int id) { return {{u"uri"_s, uri(world, id)}, {u"cid"_s, u"cid%1"_s.arg(id)}}; }

QJsonObject record(const World &world, const WorldPost &post)
{
    QJsonObject record{{u"$type"_s, u"app.bsky.feed.post"_s}, {u"text"_s, post.text}, {u"createdAt"_s, world.timeOf(post.id)}};
    if (post.replyTo >= 0)
        record[u"reply"_s] =
            QJsonObject{{u"root"_s, link(world, world.rootOf(post.id))}, {u"parent"_s, link(world, post.replyTo)}};
    if (post.quoteOf >= 0)
        record[u"embed"_s] = QJsonObject{{u"$type"_s, u"app.bsky.embed.record"_s}, {u"record"_s, link(world, post.quoteOf)}};
    if (post.text.startsWith(u"@embassy"))
        record[u"facets"_s] = QJsonArray{QJsonObject{
            {u"index"_s, QJsonObject{{u"byteStart"_s, 0}, {u"byteEnd"_s, 8}}},
            {u"features"_s, QJsonArray{QJsonObject{{u"$type"_s, u"app.bsky.richtext.facet#mention"_s}, {u"did"_s, did(0)}}}}}};
    return record;
}

QJsonObject view(const World &world, const WorldPost &post)
{
    return {
        {u"uri"_s, uri(world, post.id)},    {u"cid"_s, u"cid%1"_s.arg(post.id)},         {u"author"_s, author(post.by)},
        {u"record"_s, record(world, post)}, {u"replyCount"_s, world.answersTo(post.id)}, {u"repostCount"_s, 0},
        {u"likeCount"_s, post.likes},       {u"quoteCount"_s, world.quotesOf(post.id)},  {u"indexedAt"_s, world.timeOf(post.id)}};
}

QJsonObject thread(const World &world, const WorldPost &post)
{
    QJsonArray replies;
    for (const auto *reply : world.visible([&](const WorldPost &p) { return p.replyTo == post.id; }))
        replies << thread(world, *reply);
    return {{u"$type"_s, u"app.bsky.feed.defs#threadViewPost"_s}, {u"post"_s, view(world, post)}, {u"replies"_s, replies}};
}

FakeAnswer complaint(const QString &name, const QString &message, int status = 400)
{
    return jsonAnswer({{u"error"_s, name}, {u"message"_s, message}}, status);
}

FakeAnswer list(const QString &name, const QJsonArray &items, int next)
{
    QJsonObject object{{name, items}};
    if (next >= 0)
        object[u"cursor"_s] = QString::number(next);
    return jsonAnswer(object);
}

template <class Make>
FakeAnswer listed(const QString &name, const std::vector<const WorldPost *> &all, const FakeRequest &request, Make make)
{
    const auto page = pageOf(all, request.value("cursor").toInt(), 5);
    QJsonArray items;
    for (const auto *post : page.items)
        items << make(*post);
    return list(name, items, page.next);
}

FakeAnswer session(const FakeRequest &request)
{
    if (request.body.contains("wrong"))
        return complaint(u"AuthenticationRequired"_s, u"Invalid identifier or password"_s, 401);
    return jsonAnswer({{u"accessJwt"_s, u"CANARY-access"_s},
                       {u"refreshJwt"_s, u"CANARY-refresh"_s},
                       {u"did"_s, did(0)},
                       {u"handle"_s, handle(0)}});
}

FakeAnswer posts(const World &world, const FakeRequest &request)
{
    QJsonArray items;
    for (const auto &asked : request.query.allQueryItemValues(u"uris"_s, QUrl::FullyDecoded)) {
        const int id = numberIn(asked);
        if (!world.post(id).deleted)
            items << view(world, world.post(id));
    }
    return list(u"posts"_s, items, -1);
}

} // namespace

FakeAnswer blueskyAnswer(const World &world, const FakeRequest &request)
{
    const auto method = request.path.section(u'/', -1);
    if (method == u"com.atproto.server.createSession" || method == u"com.atproto.server.refreshSession")
        return session(request);
    if (!request.token.startsWith("Bearer CANARY-"))
        return complaint(u"AuthMissing"_s, u"Authentication Required"_s, 401);
    if (method == u"com.atproto.server.getSession")
        return jsonAnswer({{u"did"_s, did(0)}, {u"handle"_s, handle(0)}});
    const auto seen = [&](const WorldPost &post) { return view(world, post); };
    if (method == u"app.bsky.feed.getAuthorFeed") {
        const auto by = world.visible([&](const WorldPost &p) { return did(p.by) == request.value("actor"); });
        return listed(u"feed"_s, by, request, [&](const WorldPost &p) { return QJsonObject{{u"post"_s, view(world, p)}}; });
    }
    if (method == u"app.bsky.notification.listNotifications")
        return listed(u"notifications"_s, world.visible([&](const WorldPost &p) {
            return p.by != 0 && (p.text.startsWith(u"@embassy") || (p.replyTo >= 0 && world.post(p.replyTo).by == 0));
        }),
                      request, [&](const WorldPost &p) {
                          return QJsonObject{{u"uri"_s, uri(world, p.id)},
                                             {u"cid"_s, u"c"_s},
                                             {u"author"_s, author(p.by)},
                                             {u"reason"_s, u"reply"_s},
                                             {u"record"_s, record(world, p)}};
                      });
    if (method == u"app.bsky.feed.searchPosts")
        return list(u"posts"_s, {}, -1);
    if (method == u"app.bsky.feed.getPostThread") {
        const int id = numberIn(request.value("uri"));
        return world.post(id).deleted ? complaint(u"NotFound"_s, u"Post not found"_s)
                                      : jsonAnswer({{u"thread"_s, thread(world, world.post(id))}});
    }
    if (method == u"app.bsky.feed.getQuotes")
        return listed(u"posts"_s, world.visible([&](const WorldPost &p) {
            return uri(world, std::max(p.quoteOf, 0)) == request.value("uri") && p.quoteOf >= 0;
        }),
                      request, seen);
    if (method == u"app.bsky.feed.getPosts")
        return posts(world, request);
    if (method == u"app.bsky.actor.getProfile")
        return jsonAnswer(author(request.value("actor").right(1).toInt()));
    return complaint(u"MethodNotImplemented"_s, u"no"_s, 501);
}

} // namespace attache::test
