#include "tests/hostile/hostile_case.h"
#include "tests/hostile/tables.h"

namespace attache::test {

namespace {

const std::string kThreadHead = "platform,id,author,created_at,text,in_reply_to,conversation_id,observed_at\n";

HostileCase table(const std::string &name, const std::string &bytes, const Outcome &outcome,
                  const std::vector<std::string> &options = {})
{
    return {name, {{name + ".csv", bytes}}, outcome, options};
}

std::string reply(const std::string &id, const std::string &parent, const std::string &conversation = {},
                  const std::string &text = "hello", const std::string &seen = {})
{
    return "x," + id + ",asker,2026-03-01T10:00:00Z," + text + "," + parent + "," + conversation + "," + seen + "\n";
}

// A chain of replies, each to the one before it: as deep as the file is long.
std::string deepThread(int depth)
{
    std::string all = kThreadHead + reply("1", "");
    for (int id = 2; id <= depth; ++id)
        all += reply(std::to_string(id), std::to_string(id - 1), "1");
    return all;
}

std::string outlier() { return kHead + rows(1, 200) + row("201", "from the future", "asker", "2099-01-01T00:00:00Z"); }

} // namespace

HostileCases brokenIds()
{
    const Outcome kept{.stored = 3};
    return {
        table("ids-of-a-spreadsheet",
              kHead + row("1.70E+18") + row("\"1,70E+18\"") + row("1700000000000000000") + row("=\"1700000000000000001\""),
              {.code = 1,
               .error = "rows-refused",
               .stored = 2,
               .refused = {{"mangled-id", {2, 3}}},
               .held = {"1700000000000000001"},
               .absent = {"E+18"}}),
        table("id-missing", kHead + row("") + row("nan") + row("1"),
              {.code = 1, .error = "rows-refused", .stored = 1, .refused = {{"missing-field", {2, 3}}}}),
        table("same-twice", kHead + row("1") + row("1"), {.stored = 1, .duplicate = 1}),
        table("newer-second",
              kThreadHead + reply("1", "", "", "first", "2026-03-02T00:00:00Z")
                  + reply("1", "", "", "second", "2026-03-03T00:00:00Z"),
              {.stored = 1, .updated = 1, .held = {"first", "second"}}),
        table("older-second",
              kThreadHead + reply("1", "", "", "second", "2026-03-03T00:00:00Z")
                  + reply("1", "", "", "first", "2026-03-02T00:00:00Z"),
              {.stored = 1, .updated = 1, .held = {"first", "second"}}),
        table("conflict", kHead + row("1", "one thing") + row("1", "another"),
              {.stored = 1, .updated = 1, .held = {"one thing", "another"}}),
        table("circle", kThreadHead + reply("1", "3", "1") + reply("2", "1", "1") + reply("3", "2", "1"), kept),
        table("reply-to-itself", kThreadHead + reply("1", "1") + reply("2", "1") + reply("3", "2"), kept),
        table("reply-to-nobody", kThreadHead + reply("1", "99") + reply("2", "98", "97") + reply("3", "1"), kept),
        table("child-before-parent", kThreadHead + reply("3", "2") + reply("2", "1") + reply("1", ""), kept),
        table("deep-thread", deepThread(20'000), {.stored = 20'000}),
    };
}

HostileCases brokenTimes()
{
    const auto at = [](const std::string &id, const std::string &time) { return row(id, "hello", "asker", time); };
    return {
        table(
            "impossible",
            kHead + at("1", "2026-02-30T10:00:00Z") + at("2", "2026-03-01T25:00:00Z") + at("3", "yesterday")
                + at("4", "0000-00-00 00:00:00") + at("5", "2026-03-01T10:00:00Z"),
            {.code = 1, .error = "rows-refused", .stored = 1, .refused = {{"bad-time", {2, 3, 4}}, {"time-out-of-range", {5}}}}),
        table("out-of-range",
              kHead + at("1", "1066-10-14T09:00:00Z") + at("2", "12026-01-01T00:00:00Z") + at("3", "9999-12-31T23:59:59Z"),
              {.code = 1, .error = "rows-refused", .stored = 1, .refused = {{"time-out-of-range", {2, 3}}}}),
        table("no-zone", kHead + at("1", "2026-03-01 10:00:00") + at("2", "2026-03-01T10:00:00Z"),
              {.code = 1, .error = "rows-refused", .stored = 1, .refused = {{"time-without-zone", {2}}}}),
        {"no-zone-but-told",
         {{"told.csv", kHead + at("1", "2026-03-29 02:30:00") + at("2", "2026-03-01T10:00:00Z")},
          {"map.json", R"({"time":{"zone":"Europe/Vienna"}})"}},
         {.stored = 2},
         {"--map", "%map.json"}},
        table("no-such-day-of-the-week",
              "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
              "1,asker,True,Sun Mar 99 10:00:00 +0000 2026,a,,\n"
              "2,asker,True,Mon Mar 01 10:00:60 +0000 2026,b,,\n",
              {.code = 1, .error = "rows-refused", .stored = 1, .refused = {{"bad-time", {2}}}}),
        table("from-the-future", outlier(), {.stored = 201, .warnings = {{"future-outlier", 1}}, .held = {"2099-01-01"}}),
        table("wrong-other-times",
              "platform,id,author,created_at,text,edited_at,deleted_at,observed_at\n"
              "x,1,asker,2026-03-01T10:00:00Z,hello,never,0,2026-13-01T00:00:00Z\n",
              {.stored = 1, .warnings = {{"bad-optional-time", 3}}}),
    };
}

HostileCases brokenCounts()
{
    const std::string head = "platform,id,author,created_at,text,likes,reposts,replies,views\n";
    const std::string begin = ",asker,2026-03-01T10:00:00Z,hello,";
    return {
        table("counts-that-are-none",
              head + "x,1" + begin + "-5,NaN,1e400,12.5\n" + "x,2" + begin + "99999999999999999999999,inf,0x10,\n" + "x,3" + begin
                  + "7.0,0,1000000000000,1000000000001\n",
              {.stored = 3, .warnings = {{"bad-count", 8}}, .absent = {"-5", "1e400", "9999999999", "1000000000001"}}),
        {"counts-in-json",
         {{"counts.jsonl",
           R"({"id":"1","platform":"x","author":"asker","created_at":"2026-03-01T10:00:00Z","text":"hello","likes":-1,)"
           R"("reposts":1e999,"replies":123456789012345678901234567890,"quotes":1.5,"views":{},"reach":"many"})"
           "\n"}},
         {.stored = 1, .warnings = {{"bad-count", 6}}, .absent = {"12345678901234567890"}},
         {}},
    };
}

} // namespace attache::test
