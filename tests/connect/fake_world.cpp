#include "tests/connect/fake_world.h"

#include <QJsonDocument>

namespace attache::test {

using namespace Qt::StringLiterals;

World::World()
{
    const auto add = [this](int by, const QString &text, int replyTo = -1, int quoteOf = -1) {
        posts.push_back({int(posts.size()), by, text, replyTo, quoteOf});
        return int(posts.size()) - 1;
    };
    for (int i = 0; i < 12; ++i) {
        const int own = add(0, u"Office news %1"_s.arg(i));
        if (i % 3 == 0) {
            const int first = add(1, u"Is the counter open, case %1?"_s.arg(i), own);
            const int second = add(i % 2 ? 0 : 2, u"It is, in case %1."_s.arg(i), first);
            add(3, u"Good to know %1"_s.arg(i), second);
        }
        if (i % 6 == 1)
            add(4, u"Look at number %1"_s.arg(i), -1, own);
    }
    for (int i = 0; i < 2; ++i)
        add(2, u"@embassy where do I go, part %1?"_s.arg(i));
}

std::vector<const WorldPost *> World::visible(std::function<bool(const WorldPost &)> wanted) const
{
    std::vector<const WorldPost *> chosen;
    for (const auto &post : posts)
        if (!post.deleted && wanted(post))
            chosen.push_back(&post);
    return chosen;
}

int World::answersTo(int id) const
{
    return int(visible([id](const WorldPost &p) { return p.replyTo == id; }).size());
}

int World::quotesOf(int id) const
{
    return int(visible([id](const WorldPost &p) { return p.quoteOf == id; }).size());
}

int World::rootOf(int id) const { return post(id).replyTo < 0 ? id : rootOf(post(id).replyTo); }

QString World::timeOf(int id) const
{
    return QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC).addSecs(60 * id).toString(u"yyyy-MM-dd'T'HH:mm:ss'.000Z'"_s);
}

QString World::nameOf(int person) { return person == 0 ? u"embassy"_s : u"person%1"_s.arg(person); }

Page pageOf(const std::vector<const WorldPost *> &all, int from, int size)
{
    Page page;
    for (int i = from; i < int(all.size()) && i < from + size; ++i)
        page.items.push_back(all[std::size_t(i)]);
    page.next = from + size < int(all.size()) ? from + size : -1;
    return page;
}

FakeAnswer jsonAnswer(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

FakeAnswer answerOf(const QString &name, const World &world, const FakeRequest &request, const QString &origin)
{
    if (name == u"mastodon")
        return mastodonAnswer(world, request, origin);
    if (name == u"bluesky")
        return blueskyAnswer(world, request);
    if (name == u"youtube")
        return youtubeAnswer(world, request);
    if (name == u"x")
        return xAnswer(world, request);
    return graphAnswer(world, request, name == u"instagram");
}

// Facebook, Instagram and YouTube know no quotes, and show no posts of others that only name us.
int postsSeenBy(const QString &name, const World &world)
{
    const bool open = name == u"mastodon" || name == u"bluesky" || name == u"x";
    return int(world.visible([&](const WorldPost &post) { return open || world.post(world.rootOf(post.id)).by == 0; }).size());
}

} // namespace attache::test
