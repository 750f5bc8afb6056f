#include "tests/connect/fake_world.h"

#include <QJsonArray>

namespace attache::test {

using namespace Qt::StringLiterals;

namespace {

// Posts are '900_<n>', comments '<root>_<n>' at Facebook; plain numbers at Instagram.
QString idOf(const World &world, const WorldPost &post, bool instagram)
{
    if (instagram)
        return QString::number(17000 + post.id);
    return post.replyTo < 0 ? u"900_%1"_s.arg(1000 + post.id) : u"%1_%2"_s.arg(1000 + world.rootOf(post.id)).arg(1000 + post.id);
}

int numberIn(const QString &id, bool instagram) { return instagram ? id.toInt() - 17000 : id.section(u'_', -1).toInt() - 1000; }

int commentsBelow(const World &world, int root)
{
    return int(world.visible([&](const WorldPost &p) { return p.replyTo >= 0 && world.rootOf(p.id) == root; }).size());
}

QJsonObject summary(int count) { return {{u"data"_s, QJsonArray()}, {u"summary"_s, QJsonObject{{u"total_count"_s, count}}}}; }

QJsonObject facebook(const World &world, const WorldPost &post)
{
    const QJsonObject from{{u"id"_s, post.by == 0 ? u"900"_s : u"55%1"_s.arg(post.by)}, {u"name"_s, World::nameOf(post.by)}};
    QJsonObject object{{u"id"_s, idOf(world, post, false)},
                       {u"created_time"_s, world.timeOf(post.id).replace(u".000Z"_s, u"+0000"_s)},
                       {u"message"_s, post.text},
                       {u"from"_s, from}};
    if (post.replyTo < 0) {
        object[u"comments"_s] = summary(commentsBelow(world, post.id));
        object[u"reactions"_s] = summary(post.likes);
        object[u"status_type"_s] = u"mobile_status_update"_s;
    } else {
        object[u"comment_count"_s] = world.answersTo(post.id);
        object[u"like_count"_s] = post.likes;
        if (world.post(post.replyTo).replyTo >= 0)
            object[u"parent"_s] = QJsonObject{{u"id"_s, idOf(world, world.post(post.replyTo), false)}};
    }
    return object;
}

QJsonObject instagram(const World &world, const WorldPost &post)
{
    QJsonObject object{{u"id"_s, idOf(world, post, true)},
                       {u"username"_s, World::nameOf(post.by)},
                       {u"timestamp"_s, world.timeOf(post.id).replace(u".000Z"_s, u"+0000"_s)},
                       {u"like_count"_s, post.likes}};
    if (post.replyTo >= 0) {
        object[u"text"_s] = post.text;
        if (world.post(post.replyTo).replyTo >= 0)
            object[u"parent_id"_s] = idOf(world, world.post(post.replyTo), true);
        return object;
    }
    object[u"caption"_s] = post.text;
    object[u"media_type"_s] = u"IMAGE"_s;
    object[u"permalink"_s] = u"https://pictures.example/p/%1"_s.arg(post.id);
    object[u"comments_count"_s] = commentsBelow(world, post.id);
    return object;
}

FakeAnswer complaint(int code, int subcode, int status = 400)
{
    return jsonAnswer(
        {{u"error"_s,
          QJsonObject{
              {u"message"_s, u"no"_s}, {u"type"_s, u"OAuthException"_s}, {u"code"_s, code}, {u"error_subcode"_s, subcode}}}},
        status);
}

// The address of the next page bears the token, as the platform's does.
FakeAnswer listed(const World &world, const std::vector<const WorldPost *> &all, const FakeRequest &request, bool instagramForm)
{
    const auto page = pageOf(all, request.value("after").toInt(), 5);
    QJsonArray items;
    for (const auto *post : page.items)
        items << (instagramForm ? instagram(world, *post) : facebook(world, *post));
    QJsonObject paging{{u"cursors"_s, QJsonObject{{u"after"_s, QString::number(page.next)}}}};
    if (page.next >= 0)
        paging[u"next"_s] =
            QString(u"https://graph.example"_s + request.path + u"?access_token=CANARY-token&after=%1"_s.arg(page.next));
    auto answer = jsonAnswer({{u"data"_s, items}, {u"paging"_s, paging}});
    answer.headers << qMakePair(QByteArray("X-App-Usage"), QByteArray(R"({"call_count":3,"total_time":2,"total_cputime":1})"));
    return answer;
}

} // namespace

FakeAnswer graphAnswer(const World &world, const FakeRequest &request, bool instagramForm)
{
    if (request.token != "Bearer CANARY-token")
        return complaint(190, 463, 401);
    const auto parts = request.path.split(u'/', Qt::SkipEmptyParts); // v21.0, 900, posts
    const auto subject = parts.value(1), edge = parts.value(2);
    if (subject == u"me" || (subject == u"900" && edge.isEmpty()))
        return jsonAnswer({{u"id"_s, u"900"_s}, {u"name"_s, u"Embassy"_s}, {u"username"_s, u"embassy"_s}});
    if (edge == u"posts" || edge == u"media")
        return listed(world, world.visible([](const WorldPost &p) { return p.by == 0 && p.replyTo < 0; }), request,
                      instagramForm);
    if (edge == u"tagged" || edge == u"tags")
        return jsonAnswer({{u"data"_s, QJsonArray()}});
    const int id = numberIn(subject, instagramForm);
    if (id < 0 || id >= int(world.posts.size()) || world.post(id).deleted)
        return complaint(100, 33);
    if (edge == u"comments")
        return listed(world, world.visible([&](const WorldPost &p) { return p.replyTo >= 0 && world.rootOf(p.id) == id; }),
                      request, instagramForm);
    return jsonAnswer(instagramForm ? instagram(world, world.post(id)) : facebook(world, world.post(id)));
}

} // namespace attache::test
