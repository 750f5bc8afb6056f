#pragma once

#include "tests/connect/fake_server.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace attache::test {

// An invented account of ours, and what people said to it: one list of posts, that each fake platform tells in its own form.
struct WorldPost {
    int id;
    int by; // 0: ours
    QString text;
    int replyTo = -1, quoteOf = -1;
    bool deleted = false;
    int likes = 1;
};

class World {
public:
    World(); // twelve posts of ours; below each third one a thread three deep; two that are quoted; two that only name us

    std::vector<WorldPost> posts;
    const WorldPost &post(int id) const { return posts[std::size_t(id)]; }
    std::vector<const WorldPost *> visible(std::function<bool(const WorldPost &)> wanted) const;
    int answersTo(int id) const;
    int quotesOf(int id) const;
    int rootOf(int id) const;
    QString timeOf(int id) const; // 2026-03-01T10:00:00.000Z and a minute for each
    static QString nameOf(int person);
};

// The platform `name` ('mastodon', 'x', …) telling that world: its answer to a request, by its published form.
FakeAnswer answerOf(const QString &name, const World &world, const FakeRequest &request, const QString &origin);
// How many posts of the world such a platform lets us see.
int postsSeenBy(const QString &name, const World &world);

FakeAnswer mastodonAnswer(const World &world, const FakeRequest &request, const QString &origin);
FakeAnswer blueskyAnswer(const World &world, const FakeRequest &request);
FakeAnswer graphAnswer(const World &world, const FakeRequest &request, bool instagram);
FakeAnswer youtubeAnswer(const World &world, const FakeRequest &request);
FakeAnswer xAnswer(const World &world, const FakeRequest &request);

// One page of a list: `size` items from `from`, and where the next begins (-1: nowhere).
struct Page {
    std::vector<const WorldPost *> items;
    int next = -1;
};
Page pageOf(const std::vector<const WorldPost *> &all, int from, int size);
FakeAnswer jsonAnswer(const QJsonObject &object, int status = 200);

} // namespace attache::test
