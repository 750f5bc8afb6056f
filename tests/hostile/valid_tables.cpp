#include "tests/hostile/valid_files.h"

namespace attache::test {

namespace {

const std::string kTwcs = "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
                          "1,asker,True,Sun Mar 01 10:00:00 +0000 2026,\"@Embassy when?\nI wait\",2,\n"
                          "2,Embassy,False,Sun Mar 01 10:05:00 +0000 2026,@asker at nine,,1\n";

const std::string kAnalytics =
    "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts\n"
    "1700000000000000000,\"Fri, Sep 8, 2023\",\"Two\nlines @Asker\",https://x.com/Embassy/status/1700000000000000000,\"1,"
    "234\",5,6,0,0,0,1,2\n";

const std::string kFourcat = "collected_from_url,id,thread_id,timestamp,unix_timestamp,link,body,author,author_fullname,"
                             "language_guess,retweet_count,reply_count,like_count,quote_count,impression_count,is_retweet,"
                             "quote_tweet_id,is_reply,replied_author,mentions\n"
                             "u,2,1,2026-03-01 12:00:00,1772359200,https://x.com/asker/status/2,Dear @Embassy,asker,Asker,"
                             "en,1,2,3,4,5,no,,yes,Embassy,\"Embassy,Other\"\n";

const std::string kCsv = "platform,id,author,created_at,text,in_reply_to,mentions,likes,deleted_at,observed_at,lang\n"
                         "x,1,asker,2026-03-01T10:00:00Z,\"a \"\"b\"\" c\",,embassy,3,,2026-03-02T00:00:00Z,en\n"
                         "mastodon,2,ana@social.example,2026-03-01T10:00:00+02:00,d,1,,,2026-03-02T00:00:00Z,,fr\n";

const std::string kMail =
    "From: X <notify@x.com>\r\nSubject: =?utf-8?Q?A=C3=AFda_(=40asker)?= =?utf-8?B?IHJlcGxpZWQ=?=\r\n"
    "Date: Sun, 01 Mar 2026 11:00:00 +0100 (CET)\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; "
    "boundary=\"b\"\r\n\r\n"
    "--b\r\nContent-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "A=C3=AFda (@asker) replied to your post:\r\n\r\nWhen do you open, @embassy?\r\nI am at the gate.\r\n\r\n"
    "See it: https://x.com/asker/status/1701234567890123456?cn=3D1\r\nUnsubscribe: https://x.com/i/u\r\n"
    "--b\r\nContent-Type: text/html; charset=\"utf-8\"\r\n\r\n<p>When do you open</p>\r\n--b--\r\n";

const std::string kDialog =
    R"([{"agentURL":{"doc_id":"1","turn":"2","tweet_ID":"1245425308704149506","url":"u","url_utterance":"@asker See here"},)"
    R"("dialogContent":[)"
    R"({"client":"asker","datetime":"2020-04-01T17:31:32.000Z","message":"@Embassy Is it open?",)"
    R"("tweet_ID":"1245403438755852288"},)"
    R"({"agent":"Embassy","datetime":"2020-04-01T17:40:00.000Z","message":"@asker Which one?",)"
    R"("tweet_ID":"1245405600000000000"}],)"
    R"("dialogHeader":{"company":"Embassy","messageCount":"3"}}])";

const std::string kReposts = R"([{"kids":[],"uid":"8","parent":"","text":"","mid":"zB","date":"2013-06-24 12:41:17"},)"
                             R"({"kids":[],"uid":"9","parent":"zB","text":"true?","mid":"zC","date":"2013-06-24 13:00"}])";
const std::string kOriginal = R"({"text":"News","user":{"verified":true,"verified_type":0,"followers":5},"has_url":false,)"
                              R"("comments":2,"pics":1,"likes":3,"time":1372048877,"reposts":2})";

std::string reply(const std::string &id, const std::string &parent)
{
    return R"({"id_str":")" + id + R"(","text":"t","created_at":"Thu Jan 08 09:00:00 +0000 2015","in_reply_to_status_id_str":)"
           + (parent.empty() ? "null" : "\"" + parent + "\"") + R"(,"user":{"screen_name":"a)" + id + "\"}}";
}

NamedBytes threads()
{
    return {{"event/100/source-tweet/100.json", reply("100", "")},
            {"event/100/replies/101.json", reply("101", "100")},
            {"event/100/replies/102.json", reply("102", "")},
            {"event/100/structure.json", R"({"100":{"101":{"102":[]}}})"}};
}

} // namespace

std::vector<ValidFile> validTables()
{
    return {
        {"twcs", {{"twcs.csv", kTwcs}}, 2},
        {"x-analytics", {{"account_analytics_content.csv", kAnalytics}}, 1},
        {"x-without-posts", {{"overview.csv", "Date,Impressions,Likes,Engagements\n\"Fri, Sep 8, 2023\",1,2,3\n"}}, 0},
        {"known-table", {{"4cat.csv", kFourcat}}, 1},
        {"csv", {{"posts.csv", kCsv}}, 2},
        {"mail", {{"reply.eml", kMail}}, 1},
        {"mail", {{"two.mbox", "From x Sun Mar  1 10:00:00 2026\n" + kMail + "\nFrom y Sun Mar  1 10:00:00 2026\n" + kMail}}, 2},
        {"care-dialogs", {{"dialogs.json", kDialog}}, 3},
        {"weibo-cascade", {{"4_zA_8.json", kReposts}}, 2},
        {"weibo-cascade", {{"w/rumor-repost/4_zA_8.json", kReposts}, {"w/original-microblog/4_zA_8.json", kOriginal}}, 3},
        {"pheme", threads(), 3},
        {"account-list", {{"accounts.csv", "@handle,user,followers,followings\nembassy,E,1,2\n"}}, 0},
        {"rumour-labels", {{"labels.json", R"({"552806309540528128":"comment","552811591683821568":"deny"})"}}, 0},
        {"cascade-trees", {{"tree.txt", "['ROOT', 'ROOT', '0.0']->['1', '2', '0.0']\n"}}, 0}};
}

std::vector<ValidFile> everyValidFile()
{
    std::vector<ValidFile> all;
    for (const auto kind : {validRecords, validExports, validTables})
        for (auto &each : kind())
            all.push_back(std::move(each));
    return all;
}

} // namespace attache::test
