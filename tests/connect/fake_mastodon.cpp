#include "tests/connect/fake_world.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kHome = u"https://social.example";

// Numbers of a server are not those of the addresses.
QString native(int id) { return QString::number(9000 + id); }
int idOf(const QString &native) { return native.toInt() - 9000; }

QJsonObject account(int person)
{
    const auto name = World::nameOf(person);
    return {{u"id"_s, QString::number(700 + person)},
            {u"username"_s, name},
            {u"acct"_s, name},
            {u"display_name"_s, name.toUpper()},
            {u"url"_s, u"%1/@%2"_s.arg(kHome, name)}};
}

QJsonObject status(const World &world, const WorldPost &post)
{
    const auto name = World::nameOf(post.by);
    QJsonArray mentions;
    if (post.text.startsWith(u"@embassy"))
        mentions << account(0);
    QJsonObject object{{u"id"_s, native(post.id)},
                       {u"uri"_s, u"%1/users/%2/statuses/u%3"_s.arg(kHome, name).arg(post.id)},
                       {u"url"_s, u"%1/@%2/u%3"_s.arg(kHome, name).arg(post.id)},
                       {u"created_at"_s, world.timeOf(post.id)},
                       {u"in_reply_to_id"_s, post.replyTo < 0 ? QJsonValue() : QJsonValue(native(post.replyTo))},
                       {u"in_reply_to_account_id"_s, QJsonValue()},
                       {u"visibility"_s, u"public"_s},
                       {u"spoiler_text"_s, u""_s},
                       {u"content"_s, QString(u"<p>"_s + post.text + u"</p>"_s)},
                       {u"language"_s, u"en"_s},
                       {u"reblog"_s, QJsonValue()},
                       {u"edited_at"_s, QJsonValue()},
                       {u"replies_count"_s, world.answersTo(post.id)},
                       {u"reblogs_count"_s, 0},
                       {u"favourites_count"_s, post.likes},
                       {u"quotes_count"_s, world.quotesOf(post.id)},
                       {u"account"_s, account(post.by)},
                       {u"mentions"_s, mentions}};
    if (post.quoteOf >= 0)
        object[u"quote"_s] =
            QJsonObject{{u"state"_s, u"accepted"_s}, {u"quoted_status"_s, status(world, world.post(post.quoteOf))}};
    return object;
}

template <class Make>
FakeAnswer paged(const std::vector<const WorldPost *> &all, const FakeRequest &request, const QString &origin, Make make)
{
    const auto page = pageOf(all, request.value("max_id").toInt(), 5);
    QJsonArray items;
    for (const auto *post : page.items)
        items << make(*post);
    FakeAnswer answer{200, QJsonDocument(items).toJson(QJsonDocument::Compact)};
    if (page.next >= 0)
        answer.headers << qMakePair(QByteArray("Link"), '<' + origin.toUtf8() + request.path.toUtf8()
                                                            + "?max_id=" + QByteArray::number(page.next) + ">; rel=\"next\"");
    return answer;
}

void below(const World &world, int id, QJsonArray &to)
{
    for (const auto *post : world.visible([id](const WorldPost &p) { return p.replyTo == id; })) {
        to << status(world, *post);
        below(world, post->id, to);
    }
}

FakeAnswer context(const World &world, int id)
{
    QJsonArray ancestors, descendants;
    for (int at = world.post(id).replyTo; at >= 0 && !world.post(at).deleted; at = world.post(at).replyTo)
        ancestors.prepend(status(world, world.post(at)));
    below(world, id, descendants);
    return jsonAnswer({{u"ancestors"_s, ancestors}, {u"descendants"_s, descendants}});
}

FakeAnswer missing() { return jsonAnswer({{u"error"_s, u"Record not found"_s}}, 404); }

} // namespace

FakeAnswer mastodonAnswer(const World &world, const FakeRequest &request, const QString &origin)
{
    if (request.token != "Bearer CANARY-token")
        return jsonAnswer({{u"error"_s, u"The access token is invalid"_s}}, 401);
    const auto parts = request.path.split(u'/', Qt::SkipEmptyParts); // api, v1, …
    if (request.path == u"/api/v1/accounts/verify_credentials")
        return jsonAnswer(account(0));
    if (request.path == u"/api/v1/accounts/lookup")
        return jsonAnswer(account(1));
    if (parts.value(2) == u"accounts")
        return paged(world.visible([](const WorldPost &p) { return p.by == 0; }), request, origin,
                     [&](const WorldPost &p) { return status(world, p); });
    if (parts.value(2) == u"notifications")
        return paged(world.visible([&](const WorldPost &p) { return p.text.startsWith(u"@embassy"); }), request, origin,
                     [&](const WorldPost &p) {
                         return QJsonObject{{u"id"_s, u"1"_s},
                                            {u"type"_s, u"mention"_s},
                                            {u"status"_s, status(world, p)},
                                            {u"account"_s, account(p.by)}};
                     });
    const int id = idOf(parts.value(3));
    if (id < 0 || id >= int(world.posts.size()) || world.post(id).deleted)
        return missing();
    if (parts.value(4) == u"context")
        return context(world, id);
    if (parts.value(4) == u"quotes")
        return paged(world.visible([id](const WorldPost &p) { return p.quoteOf == id; }), request, origin,
                     [&](const WorldPost &p) { return status(world, p); });
    return jsonAnswer(status(world, world.post(id)));
}

} // namespace attache::test
