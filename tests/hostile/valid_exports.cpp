#include "tests/hostile/valid_files.h"
#include "tests/ingest/archive_bytes.h"
#include "tests/ingest/car_file.h"

namespace attache::test {

namespace {

const std::string kTweets =
    R"(window.YTD.tweets.part0 = [ {"tweet":{"id_str":"1","created_at":"Thu May 14 01:38:56 +0000 2020",)"
    R"("full_text":"a &amp; @Asker",)"
    R"("favorite_count":"12","retweet_count":"0","lang":"en","entities":{"user_mentions":[{"screen_name":"Asker"}],)"
    R"("urls":[{"url":"https://t.co/q",)"
    R"("expanded_url":"https://twitter.com/Asker/status/55"}]},"in_reply_to_status_id_str":"9",)"
    R"("edit_info":{"initial":{"editTweetIds":["1"]}}}},)"
    R"( {"id_str":"2","created_at":"Thu May 14 01:38:57 +0000 2020","full_text":"RT @Asker: of othe…"} ];)";

NamedBytes archive()
{
    return {{"x/data/account.js", R"(window.YTD.account.part0 = [{"account":{"username":"Embassy","accountId":"12"}}])"},
            {"x/data/manifest.js", R"(window.__THAR_CONFIG = {"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js",)"
                                   R"("globalName":"YTD.tweets.part0","count":"2"}]}}};)"},
            {"x/data/tweets.js", kTweets},
            {"x/data/note-tweet.js",
             R"(window.YTD.note_tweet.part0 = [{"noteTweet":{"noteTweetId":"77","createdAt":"2020-05-14T01:38:56.000Z",)"
             R"("core":{"text":"a & @Asker and more"}}}])"}};
}

NamedBytes inZip(const std::string &name, NamedBytes members)
{
    for (auto &[path, bytes] : members)
        path = path.substr(path.find('/') + 1);
    return {{name, zipOf(members)}};
}

const std::string kOutbox =
    R"({"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection","totalItems":2,)"
    R"("orderedItems":[)"
    R"({"id":"https://s.example/users/e/statuses/1/activity","type":"Create","actor":"https://s.example/users/e",)"
    R"("published":"2026-03-01T10:00:00Z",)"
    R"("to":["https://www.w3.org/ns/activitystreams#Public"],"cc":[],"object":{"id":"https://s.example/users/e/statuses/1",)"
    R"("type":"Note",)"
    R"("inReplyTo":"https://o.example/users/ana/statuses/7","published":"2026-03-01T10:00:00Z",)"
    R"("updated":"2026-03-01T11:00:00Z",)"
    R"("attributedTo":"https://s.example/users/e","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":[],)"
    R"("content":"<p>Visas on <b>Monday</b></p>",)"
    R"("contentMap":{"fr":"<p>Visas</p>"},"tag":[{"type":"Mention","name":"@ana","href":"https://o.example/@ana"}],)"
    R"("likes":{"totalItems":4}}},)"
    R"({"id":"https://s.example/users/e/statuses/2/activity","type":"Announce","actor":"https://s.example/users/e",)"
    R"("published":"2026-03-02T10:00:00Z",)"
    R"("to":["https://www.w3.org/ns/activitystreams#Public"],"cc":[],"object":"https://o.example/users/ana/statuses/8"}]})";

const std::string kActor =
    R"({"id":"https://s.example/users/e","type":"Person","preferredUsername":"e","name":"Embassy","outbox":"outbox.json"})";

const std::string kFacebook = R"([{"timestamp":1772359200,"title":"Embassy updated its status.",)"
                              R"("attachments":[{"data":[{"external_context":{"url":"https://e.example"}}]}],)"
                              R"("data":[{"post":"Caf\u00c3\u00a9 @ana.b \u00d9\u0085"},{"update_timestamp":1772359260}]}])";

const std::string kInstagram =
    R"([{"media":[{"uri":"media/1.jpg","creation_timestamp":1772359200,"title":"D\u00c3\u00a9part"}]}])";

const std::string kTiktok =
    R"({"Profile":{"Profile Information":{"ProfileMap":{"userName":"embassy","displayName":"The Embassy"}}},)"
    R"("Comment":{"Comments":{"CommentsList":[)"
    R"({"date":"2026-03-01 10:00:00","comment":"Thank you @asker","photo":"N/A","url":""}]}},"Video":{"Videos":{"VideoList":[)"
    R"({"Date":"2026-02-01 08:00:00","Link":"https://www.tiktokv.com/share/video/7234567890123456789/","Likes":"12"}]}}})";

std::string repository()
{
    CarFile car;
    car.addPost("3kabcdefghij2", {{"text", "Bonjour @ana.test"}, {"createdAt", "2026-03-01T10:00:00.000Z"}});
    car.addPost("3kabcdefghij3", {{"text", "again"}, {"createdAt", "2026-03-01T11:00:00.000Z"}},
                "at://did:plc:ana/app.bsky.feed.post/1");
    car.addRecord("app.bsky.feed.repost", "3kabcdefghij4", {{"createdAt", "2026-03-01T12:00:00.000Z"}},
                  "at://did:plc:ana/app.bsky.feed.post/1");
    return car.bytes();
}

} // namespace

std::vector<ValidFile> validExports()
{
    return {{"x-archive", {{"tweets.js", kTweets}}, 2},
            {"x-archive", archive(), 2},
            {"x-archive", inZip("archive.zip", archive()), 2},
            {"x-without-posts", {{"like.js", R"(window.YTD.like.part0 = [{"like":{"tweetId":"92","fullText":"x"}}])"}}, 0},
            {"mastodon-archive", {{"outbox.json", kOutbox}}, 2},
            {"mastodon-archive", {{"m/outbox.json", kOutbox}, {"m/actor.json", kActor}, {"m/likes.json", "{}"}}, 2},
            {"bluesky-repo", {{"repo.car", repository()}}, 3},
            {"meta-download", {{"your_posts_1.json", kFacebook}}, 1},
            {"meta-download", {{"posts_1.json", kInstagram}}, 1},
            {"meta-download", {{"d/posts/your_posts_1.json", kFacebook}, {"d/posts/your_posts_2.json", kFacebook}}, 2},
            {"tiktok-export", {{"user_data.json", kTiktok}}, 2}};
}

} // namespace attache::test
