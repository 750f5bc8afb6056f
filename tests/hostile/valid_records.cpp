#include "tests/hostile/valid_files.h"

namespace attache::test {

namespace {

using namespace std::string_literals;

const std::string kV2 =
    R"({"data":[{"id":"1700000000000000001","author_id":"7","created_at":"2026-03-01T10:00:00.000Z",)"
    R"("conversation_id":"1700000000000000001",)"
    R"("text":"Dear @Embassy, when? https://t.co/a","lang":"en","edit_history_tweet_ids":["1700000000000000001"],)"
    R"("in_reply_to_user_id":"8",)"
    R"("referenced_tweets":[{"type":"replied_to","id":"1700000000000000000"},{"type":"quoted","id":"1600000000000000000"}],)"
    R"("public_metrics":{"retweet_count":1,"reply_count":2,"like_count":3,"quote_count":4,"impression_count":5},)"
    R"("entities":{"mentions":[{"start":5,"end":13,"username":"Embassy","id":"8"}]},)"
    R"("note_tweet":{"text":"A long one @Embassy"}},)"
    R"({"id":"1700000000000000002","author_id":"7","created_at":"2026-03-01T10:00:01.000Z","text":"RT @a: b…",)"
    R"("referenced_tweets":[{"type":"retweeted","id":"1600000000000000000"}]}],)"
    R"("includes":{"users":[{"id":"7","username":"asker","name":"Asker"},{"id":"8","username":"Embassy"}],)"
    R"("tweets":[{"id":"1600000000000000000","author_id":"8","created_at":"2026-02-01T10:00:00.000Z","text":"of old"}]},)"
    R"("errors":[{"title":"Not Found Error","resource_id":"1","type":"t"}],"meta":{"result_count":2,"next_token":"n"},)"
    R"("__twarc":{"url":"u","version":"2","retrieved_at":"2026-03-02T00:00:00+00:00"}})"
    "\n";

const std::string kV1 =
    R"({"id_str":"1700000000000000003","created_at":"Sun Mar 01 10:00:00 +0000 2026",)"
    R"("full_text":"@Embassy open &amp; free?","lang":"en",)"
    R"("truncated":false,"in_reply_to_status_id_str":"1700000000000000000","in_reply_to_screen_name":"Embassy",)"
    R"("favorite_count":1,)"
    R"("retweet_count":2,"entities":{"user_mentions":[{"screen_name":"Embassy"}],"urls":[]},"user":{"id_str":"7",)"
    R"("screen_name":"asker",)"
    R"("name":"Asker","followers_count":9},"quoted_status":{"id_str":"1600000000000000000",)"
    R"("created_at":"Sun Feb 01 10:00:00 +0000 2026",)"
    R"("text":"of old","user":{"id_str":"8","screen_name":"Embassy"}}})"
    "\n"
    R"({"delete":{"status":{"id_str":"1","user_id_str":"7"}}})"
    "\n"
    R"({"limit":{"track":1}})"
    "\n";

const std::string kCapture =
    R"({"nav_index":"1:2:0","item_id":"i","timestamp_collected":1772400000000,"source_platform":"twitter.com",)"
    R"("source_platform_url":"u",)"
    R"("source_url":"u","user_agent":"a","data":{"rest_id":"5","core":{"user_results":{"result":{"rest_id":"77",)"
    R"("core":{"screen_name":"asker"},)"
    R"("legacy":{"followers_count":12}}}},"views":{"count":"500"},"legacy":{"full_text":"Dear @Embassy &amp; all",)"
    R"("created_at":)"
    R"("Sun Mar 01 10:00:00 +0000 2026","conversation_id_str":"1","user_id_str":"77","lang":"en","favorite_count":4,)"
    R"("retweet_count":2,)"
    R"("in_reply_to_status_id_str":"4","entities":{"user_mentions":[{"screen_name":"Embassy"}]}}}})"
    "\n"
    R"({"nav_index":"1:2:1","item_id":"j","timestamp_collected":1772400000000,"source_platform":"instagram.com",)"
    R"("data":{"id":"9_8",)"
    R"("code":"AbC","taken_at":1772359200,"user":{"username":"asker","full_name":"Asker"},)"
    R"("caption":{"text":"At the gate @embassy.one"},)"
    R"("like_count":3,"comment_count":2}})"
    "\n"
    R"({"nav_index":"1:2:2","item_id":"k","timestamp_collected":1772400000000,"source_platform":"tiktok.com",)"
    R"("data":{"id":"70",)"
    R"("desc":"Queue #visa","createTime":1772359200,"author":{"uniqueId":"asker"},"stats":{"diggCount":5,"playCount":8}}})"
    "\n";

const std::string kYoutube =
    R"({"kind":"youtube#commentThreadListResponse","nextPageToken":"n","items":[{"kind":"youtube#commentThread","id":"c1",)"
    R"("snippet":)"
    R"({"videoId":"vid1","topLevelComment":{"kind":"youtube#comment","id":"c1","snippet":{"authorDisplayName":"@asker",)"
    R"("authorChannelId":)"
    R"({"value":"UCasker"},"textDisplay":"When, <b>@embassy</b>?","textOriginal":"When, @embassy?","likeCount":3,)"
    R"("publishedAt":)"
    R"("2026-03-01T10:00:00Z","updatedAt":"2026-03-01T11:00:00Z"}},"totalReplyCount":1},)"
    R"("replies":{"comments":[{"kind":"youtube#comment",)"
    R"("id":"c1.r1","snippet":{"authorDisplayName":"@embassy","textDisplay":"At nine","publishedAt":"2026-03-01T12:00:00Z",)"
    R"("parentId":"c1"}}]}}]})"
    "\n";

const std::string kYtdlp =
    R"({"id":"vid1","title":"Visas","description":"How to apply","channel_id":"UCembassy","channel":"Embassy",)"
    R"("timestamp":1769904000,)"
    R"("upload_date":"20260201","view_count":1200,"like_count":30,"webpage_url":"https://www.youtube.com/watch?v=vid1",)"
    R"("extractor_key":"Youtube",)"
    R"("epoch":1772400000,"comments":[{"id":"c1","parent":"root","text":"When, @embassy?","author":"@asker",)"
    R"("author_id":"UCasker",)"
    R"("like_count":3,"timestamp":1770000000,"_time_text":"1 month ago"},{"id":"c1.r1","parent":"c1",)"
    R"("html":"At <b>nine</b>","author":"@embassy",)"
    R"("author_id":"UCembassy","author_is_uploader":true,"timestamp":1770100000}]})";

const std::string kStatuses =
    R"([{"id":"11","created_at":"2026-03-01T10:00:00.000Z","edited_at":null,"in_reply_to_id":"10",)"
    R"("in_reply_to_account_id":"8","spoiler_text":"",)"
    R"("visibility":"public","language":"en","uri":"https://social.example/users/ana/statuses/11",)"
    R"("url":"https://social.example/@ana/11",)"
    R"("replies_count":1,"reblogs_count":2,"favourites_count":3,"content":"<p>When, <a>@embassy</a>?</p>","reblog":null,)"
    R"("mentions":[{"id":"8","username":"embassy","acct":"embassy","url":"https://social.example/@embassy"}],)"
    R"("account":{"id":"7","username":"ana","acct":"ana","display_name":"Ana","url":"https://social.example/@ana",)"
    R"("followers_count":4}}])";

const std::string kFeed =
    R"({"feed":[{"post":{"uri":"at://did:plc:ana/app.bsky.feed.post/3kabcdefghij2","cid":"c","author":{"did":"did:plc:ana",)"
    R"("handle":"ana.test"},)"
    R"("record":{"$type":"app.bsky.feed.post","text":"Allé @embassy.test Monday","createdAt":"2026-03-01T10:00:00.000Z",)"
    R"("langs":["fr"],)"
    R"("reply":{"root":{"uri":"at://did:plc:e/app.bsky.feed.post/1"},"parent":{"uri":"at://did:plc:e/app.bsky.feed.post/1"}},)"
    R"("facets":[{"index":{"byteStart":6,"byteEnd":19},"features":[{"$type":"app.bsky.richtext.facet#mention",)"
    R"("did":"did:plc:e"}]}]},)"
    R"("likeCount":4,"repostCount":3,"quoteCount":2,"replyCount":1,"indexedAt":"2026-03-01T10:00:01.000Z"},)"
    R"("reason":{"$type":"app.bsky.feed.defs#reasonRepost","by":{"did":"did:plc:e","handle":"embassy.test"},)"
    R"("indexedAt":"2026-03-02T10:00:00Z"}}],"cursor":"c"})";

const std::string kGraph =
    R"({"data":[{"id":"100_200","created_time":"2026-03-01T10:00:00+0000","message":"Open on Monday","from":{"id":"100",)"
    R"("name":"Embassy"},)"
    R"("permalink_url":"https://www.facebook.com/100/posts/200","message_tags":[{"id":"555","name":"Ministry"}],)"
    R"("shares":{"count":3},)"
    R"("comments":{"data":[{"id":"200_300","created_time":"2026-03-01T11:00:00+0000","message":"When?","from":{"id":"7",)"
    R"("name":"Ana"}}],)"
    R"("summary":{"total_count":7}},"reactions":{"data":[],"summary":{"total_count":9}}}],"paging":{"next":"u"}})";

const std::string kLines =
    R"({"id":"1","platform":"x","author":"asker","created_at":"2026-03-01T10:00:00Z","text":"@embassy when?",)"
    R"("mentions":["embassy"],"likes":3,)"
    R"("in_reply_to":"0","observed_at":"2026-03-02T00:00:00Z"})"
    "\n"
    R"({"id":2,"platform":"mastodon","author":"ana@social.example","created_at":"2026-03-01T10:00:00+02:00",)"
    R"("text":"at noon?","edited_at":"2026-03-01T11:00:00Z"})"
    "\n";

} // namespace

std::vector<ValidFile> validRecords()
{
    return {{"x-v2", {{"v2.jsonl", kV2}}, 3},
            {"x-v1", {{"v1.jsonl", kV1}}, 2},
            {"zeeschuimer", {{"capture.ndjson", kCapture}}, 3},
            {"youtube-api", {{"threads.json", kYoutube}}, 2},
            {"yt-dlp", {{"vid1.info.json", kYtdlp}}, 3},
            {"mastodon", {{"statuses.json", kStatuses}}, 1},
            {"bluesky", {{"feed.json", kFeed}}, 2},
            {"meta-graph", {{"page.json", kGraph}}, 2},
            {"jsonl", {{"posts.jsonl", kLines}}, 2}};
}

} // namespace attache::test
