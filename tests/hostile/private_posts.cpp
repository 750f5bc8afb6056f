#include "tests/hostile/hostile_case.h"

namespace attache::test {

namespace {

const std::string kPublic = "https://www.w3.org/ns/activitystreams#Public";
const std::string kOwner = "https://social.example/users/embassy";

std::string note(const std::string &number, const std::string &to, const std::string &cc)
{
    const std::string lists = R"("to":[")" + to + R"("],"cc":[")" + cc + R"("])";
    return R"({"id":")" + kOwner + "/statuses/" + number + R"(/activity","type":"Create","actor":")" + kOwner
           + R"(","published":"2026-03-01T10:00:00Z",)" + lists + R"(,"object":{"id":")" + kOwner + "/statuses/" + number
           + R"(","type":"Note","published":"2026-03-01T10:00:00Z","attributedTo":")" + kOwner + R"(",)" + lists
           + R"(,"content":"<p>note )" + number + R"(</p>"}})";
}

std::string outbox()
{
    return R"({"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection",)"
           R"("totalItems":9,)"
           R"("orderedItems":[)"
           + note("1", kPublic, kOwner + "/followers") + "," + note("2", kOwner + "/followers", kPublic) + ","
           + note("3", kOwner + "/followers", "") + "," + note("4", "https://elsewhere.example/users/ana", "") + "]}";
}

std::string status(const std::string &id, const std::string &visibility)
{
    return R"({"id":")" + id
           + R"(","created_at":"2026-03-01T10:00:00.000Z","in_reply_to_id":null,"in_reply_to_account_id":null,)"
             R"("visibility":")"
           + visibility + R"(","uri":"https://social.example/users/ana/statuses/)" + id
           + R"(","url":"https://social.example/@ana/)" + id
           + R"(","replies_count":0,"reblogs_count":0,"favourites_count":0,)"
             R"("content":"<p>status )"
           + id
           + R"(</p>","reblog":null,"account":{"id":"7","username":"ana","acct":"ana","url":"https://social.example/@ana"}})";
}

} // namespace

HostileCases privatePosts()
{
    return {
        {"outbox-with-letters",
         {{"outbox.json", outbox()}},
         {.stored = 2, .warnings = {{"private-left-out", 2}}, .held = {"note 1", "note 2"}, .absent = {"note 3", "note 4"}},
         {}},
        {"statuses-with-letters",
         {{"statuses.json", "[" + status("1", "public") + "," + status("2", "direct") + "," + status("3", "private") + "]"}},
         {.stored = 1, .warnings = {{"private-left-out", 2}}, .held = {"status 1"}, .absent = {"status 2", "status 3"}},
         {}},
    };
}

} // namespace attache::test
