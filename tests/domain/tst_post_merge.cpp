#include "core/domain/post_merge.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace attache;
using namespace std::string_literals;

namespace {

Instant at(int hour) { return parseIso("2026-03-01T00:00:00Z").value() + std::chrono::hours{hour}; }

Post observation(const std::string &text)
{
    Post post;
    post.key = {"x", "1"};
    post.author = "a";
    post.createdAt = at(0);
    post.text = text;
    return post;
}

Post with(Post post, const std::function<void(Post &)> &change)
{
    change(post);
    return post;
}

// Merged one by one in that order, as the store does it.
Merged inOrder(const std::vector<Post> &observations, const std::vector<std::size_t> &order)
{
    Merged merged;
    for (const auto i : order)
        merged = mergePosts(merged.versions, observations[i]);
    return merged;
}

struct Case {
    const char *name;
    std::vector<Post> observations;
};

std::vector<Case> cases()
{
    const auto counted = [](std::int64_t likes, int seen) {
        return with(observation("text"), [=](Post &p) { p.counts.likes = likes; p.observedAt = at(seen); });
    };
    const auto deleted = [](int hour) { return with(observation(""), [=](Post &p) { p.deletedAt = at(hour); }); };
    const auto edited = with(observation("new"), [](Post &p) { p.editedAt = at(3); });
    const auto mentioned = with(observation("old @b"), [](Post &p) { p.mentions = "b"; p.mentionsFromText = true; });
    return {
        {"edited", {observation("old"), edited, observation("other")}},
        {"counts", {counted(1, 1), counted(5, 2), counted(3, 3), observation("text")}},
        {"deletions", {mentioned, deleted(5), deleted(4), edited}},
        {"deleted and seen later", {deleted(5), counted(7, 9), counted(7, 9), mentioned}},
        {"parts",
         {with(observation("text"), [](Post &p) { p.inReplyTo = "9"; }),
          with(observation("text"), [](Post &p) { p.lang = "fr"; }),
          with(observation("text"),
               [](Post &p) {
                   p.automatic = true;
                   p.followersAtPost = 3;
               }),
          counted(2, 2)}},
        {"repeats", {edited, edited, mentioned, edited}},
    };
}

} // namespace

class PostMergeTest : public QObject {
    Q_OBJECT

private slots:
    void mergePosts_everyOrder_endsTheSame()
    {
        for (const auto &[name, observations] : cases()) {
            std::vector<std::size_t> order(observations.size());
            std::iota(order.begin(), order.end(), 0U);
            const auto expected = inOrder(observations, order);
            while (std::next_permutation(order.begin(), order.end())) {
                const auto merged = inOrder(observations, order);
                QVERIFY2(merged.post == expected.post, name);
                QVERIFY2(merged.versions == expected.versions, name);
            }
        }
    }

    void mergePosts_sameAgain_isADuplicateAndChangesNothing()
    {
        for (const auto &[name, observations] : cases()) {
            std::vector<std::size_t> order(observations.size());
            std::iota(order.begin(), order.end(), 0U);
            const auto expected = inOrder(observations, order);
            for (const auto &again : observations) {
                const auto merged = mergePosts(expected.versions, again);
                QVERIFY2(merged.duplicate, name);
                QVERIFY2(merged.post == expected.post && merged.versions == expected.versions, name);
            }
        }
    }

    void mergePosts_deletionSeenLate_standsAndWipes()
    {
        const auto first = mergePosts({}, with(observation("secret @b"), [](Post &p) { p.mentions = "b"; p.editedAt = at(9); }));
        const auto merged = mergePosts(first.versions, with(observation(""), [](Post &p) { p.deletedAt = at(5); }));
        QVERIFY(!merged.duplicate);
        QVERIFY(merged.post.deletedAt == at(5));
        QCOMPARE(merged.post.text, ""s);
        QCOMPARE(merged.post.mentions, "b"s); // who was addressed stays
        for (const auto &version : merged.versions)
            QVERIFY(version.text.empty() && version.deletedAt == at(5));
    }

    void mergePosts_earliestDeletion_wins()
    {
        const auto first = mergePosts({}, with(observation(""), [](Post &p) { p.deletedAt = at(5); }));
        const auto merged = mergePosts(first.versions, with(observation(""), [](Post &p) { p.deletedAt = at(4); }));
        QVERIFY(merged.post.deletedAt == at(4));
        const auto later = mergePosts(merged.versions, with(observation("again"), [](Post &p) {
                                          p.deletedAt = at(8);
                                          p.editedAt = at(7);
                                      }));
        QVERIFY(later.post.deletedAt == at(4));
        QCOMPARE(later.post.text, ""s);
    }

    void mergePosts_disagreement_isSettledByEditThenObservationThenContent()
    {
        const auto older = with(observation("z"), [](Post &p) { p.observedAt = at(9); });
        const auto edited = with(observation("a"), [](Post &p) { p.editedAt = at(1); });
        QCOMPARE(mergePosts(mergePosts({}, older).versions, edited).post.text, "a"s);
        const auto seenLater = with(observation("a"), [](Post &p) { p.observedAt = at(10); });
        QCOMPARE(mergePosts(mergePosts({}, older).versions, seenLater).post.text, "a"s);
        QCOMPARE(mergePosts(mergePosts({}, observation("a")).versions, observation("b")).post.text, "b"s);
    }

    void mergePosts_unknownValues_neverReplaceKnownOnes()
    {
        const auto known = with(observation("text"), [](Post &p) {
            p.counts.likes = 3;
            p.inReplyTo = "9";
            p.lang = "fr";
            p.mentions = "b";
        });
        const auto newer = with(observation("text2"), [](Post &p) { p.editedAt = at(5); p.observedAt = at(6); });
        const auto post = mergePosts(mergePosts({}, known).versions, newer).post;
        QCOMPARE(post.text, "text2"s);
        QCOMPARE(post.counts.likes, std::optional<std::int64_t>(3));
        QCOMPARE(post.inReplyTo, "9"s);
        QCOMPARE(post.lang, "fr"s);
        QCOMPARE(post.mentions, "b"s);
    }

    void postFromContent_everyMember_comesBack()
    {
        auto post = observation("t\xE2\x90\x9F\nx");
        post.authorName = "A";
        post.createdSource = {TimeForm::Twcs, -90, "text"};
        post.repostOf = "2";
        post.quoteOf = "3";
        post.conversationId = "4";
        post.mentions = "b c";
        post.mentionsFromText = true;
        post.counts = {0, 1, {}, 3, 4, 5, 6};
        post.followersAtPost = 7;
        post.deletedAt = at(1);
        post.editedAt = at(2);
        post.observedAt = at(-3);
        post.automatic = true;
        post.url = "https://x.com/a/status/1";
        post.visibility = "public";
        const auto back = postFromContent(post.key, contentOf(post));
        QVERIFY(back.has_value());
        QVERIFY(*back == post);
        QVERIFY(!postFromContent(post.key, ""));
        QVERIFY(!postFromContent(post.key, contentOf(post) + '\x1f'));
        const auto cut = contentOf(post);
        QVERIFY(!postFromContent(post.key, std::string_view(cut).substr(0, cut.rfind('\x1f'))));
    }
};

QTEST_APPLESS_MAIN(PostMergeTest)
#include "tst_post_merge.moc"
