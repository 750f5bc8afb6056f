#include "tests/connect/fake_world.h"

#include <QJsonArray>

#include <algorithm>

namespace attache::test {

using namespace Qt::StringLiterals;

namespace {

// In the older names or the newer ones, as they are asked for.
struct Names {
    bool newer = false;
    QString references() const { return newer ? u"referenced_posts"_s : u"referenced_tweets"_s; }
    QString included() const { return newer ? u"posts"_s : u"tweets"_s; }
    QString reposts() const { return newer ? u"repost_count"_s : u"retweet_count"_s; }
};

QString idOf(int id) { return QString::number(1'900'000'000'000'000'000LL + id); }
int numberIn(const QString &id) { return int(id.toLongLong() - 1'900'000'000'000'000'000LL); }

QJsonObject user(int person)
{
    return {{u"id"_s, QString::number(40 + person)},
            {u"username"_s, World::nameOf(person)},
            {u"name"_s, World::nameOf(person).toUpper()}};
}

QJsonObject post(const World &world, const WorldPost &p, const Names &names)
{
    QJsonArray references;
    if (p.replyTo >= 0)
        references << QJsonObject{{u"type"_s, u"replied_to"_s}, {u"id"_s, idOf(p.replyTo)}};
    if (p.quoteOf >= 0)
        references << QJsonObject{{u"type"_s, u"quoted"_s}, {u"id"_s, idOf(p.quoteOf)}};
    QJsonObject object{{u"id"_s, idOf(p.id)},
                       {u"text"_s, p.text},
                       {u"author_id"_s, QString::number(40 + p.by)},
                       {u"created_at"_s, world.timeOf(p.id)},
                       {u"conversation_id"_s, idOf(world.rootOf(p.id))},
                       {u"lang"_s, u"en"_s},
                       {u"public_metrics"_s, QJsonObject{{u"like_count"_s, p.likes},
                                                         {names.reposts(), 0},
                                                         {u"reply_count"_s, world.answersTo(p.id)},
                                                         {u"quote_count"_s, world.quotesOf(p.id)}}}};
    if (!references.isEmpty())
        object[names.references()] = references;
    if (p.text.startsWith(u"@embassy"))
        object[u"entities"_s] = QJsonObject{{u"mentions"_s, QJsonArray{QJsonObject{{u"username"_s, u"embassy"_s}}}}};
    return object;
}

FakeAnswer listed(const World &world, std::vector<const WorldPost *> all, const FakeRequest &request, QJsonArray errors = {})
{
    std::reverse(all.begin(), all.end()); // the newest first
    if (const auto since = request.value("since_id"); !since.isEmpty())
        std::erase_if(all, [&](const WorldPost *p) { return idOf(p->id).toLongLong() <= since.toLongLong(); });
    const Names names{request.query.hasQueryItem(u"post.fields"_s)};
    const QString token = request.value("pagination_token") + request.value("next_token");
    const auto page = pageOf(all, token.toInt(), 5);
    QJsonArray data, users;
    for (const auto *p : page.items) {
        data << post(world, *p, names);
        if (!users.contains(user(p->by)))
            users << user(p->by);
    }
    QJsonObject meta{{u"result_count"_s, int(page.items.size())}};
    if (page.next >= 0)
        meta[u"next_token"_s] = QString::number(page.next);
    QJsonObject object{{u"meta"_s, meta}};
    if (!page.items.empty()) {
        meta[u"newest_id"_s] = idOf(page.items.front()->id);
        object = QJsonObject{{u"data"_s, data}, {u"includes"_s, QJsonObject{{u"users"_s, users}}}, {u"meta"_s, meta}};
    }
    if (!errors.isEmpty())
        object[u"errors"_s] = errors;
    auto answer = jsonAnswer(object);
    answer.headers << qMakePair(QByteArray("x-rate-limit-remaining"), QByteArray("280"));
    return answer;
}

FakeAnswer lookup(const World &world, const FakeRequest &request)
{
    QJsonArray errors;
    std::vector<const WorldPost *> found;
    for (const auto &id : request.value("ids").split(u',', Qt::SkipEmptyParts)) {
        const auto &p = world.post(numberIn(id));
        if (!p.deleted)
            found.push_back(&p);
        else
            errors << QJsonObject{{u"resource_id"_s, id},
                                  {u"resource_type"_s, u"tweet"_s},
                                  {u"title"_s, u"Not Found Error"_s},
                                  {u"type"_s, u"https://api.twitter.com/2/problems/resource-not-found"_s}};
    }
    const Names names{request.query.hasQueryItem(u"post.fields"_s)};
    QJsonArray data, users;
    for (const auto *p : found) {
        data << post(world, *p, names);
        users << user(p->by);
    }
    QJsonObject object{{u"data"_s, data}, {u"includes"_s, QJsonObject{{u"users"_s, users}}}};
    if (!errors.isEmpty())
        object[u"errors"_s] = errors;
    return jsonAnswer(object);
}

} // namespace

FakeAnswer xAnswer(const World &world, const FakeRequest &request)
{
    if (request.token != "Bearer CANARY-token")
        return jsonAnswer({{u"title"_s, u"Unauthorized"_s},
                           {u"type"_s, u"about:blank"_s},
                           {u"status"_s, 401},
                           {u"detail"_s, u"Unauthorized"_s}},
                          401);
    if (request.path == u"/2/users/by/username/embassy")
        return jsonAnswer({{u"data"_s, user(0)}});
    if (request.path.endsWith(u"/mentions"))
        return listed(world, world.visible([](const WorldPost &p) { return p.text.startsWith(u"@embassy"); }), request);
    if (request.path.startsWith(u"/2/users/"))
        return listed(world, world.visible([](const WorldPost &p) { return p.by == 0; }), request);
    if (request.path == u"/2/tweets/search/recent") {
        const int root = numberIn(request.value("query").section(u':', 1));
        return listed(world, world.visible([&](const WorldPost &p) { return p.id != root && world.rootOf(p.id) == root; }),
                      request);
    }
    if (request.path.endsWith(u"/quote_tweets")) {
        const int id = numberIn(request.path.section(u'/', 3, 3));
        return listed(world, world.visible([id](const WorldPost &p) { return p.quoteOf == id; }), request);
    }
    return lookup(world, request);
}

} // namespace attache::test
