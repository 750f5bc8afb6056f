#include "tests/hostile/hostile_case.h"
#include "tests/hostile/tables.h"

#include <numeric>

namespace attache::test {

namespace {

HostileCase table(const std::string &name, const std::string &bytes, const Outcome &outcome,
                  const std::vector<std::string> &options = {})
{
    return {name, {{name + ".csv", bytes}}, outcome, options};
}

HostileCase unmapped(const std::string &name, const std::string &header)
{
    return table(name, header + "\n1,2,3,4,5\n", {.code = 3, .error = "needs-mapping", .kind = {}});
}

std::vector<std::int64_t> lines(std::int64_t from, std::int64_t count)
{
    std::vector<std::int64_t> all(static_cast<std::size_t>(count));
    std::iota(all.begin(), all.end(), from);
    return all;
}

HostileCases headers()
{
    std::string wide = "platform,id,author,created_at,text";
    for (int i = 0; i < 20'000; ++i)
        wide += ",c";
    return {
        unmapped("unknown-columns", "Kennung,Wer,Wann,Was,Wo"),
        unmapped("header-twice", "id,author,created_at,text,text"),
        unmapped("two-that-may-be-it", "id,author,created_at,message,body"),
        table("wide", wide + "\n" + row("1"), {.code = 1, .error = "rows-refused", .refused = {{"field-count", {2}}}}),
        table("header-alone", kHead, {.warnings = {{"header-only", 1}}, .kind = "no-posts"}),
        table("header-without-line-end", "platform,id,author,created_at,text",
              {.warnings = {{"header-only", 1}}, .kind = "no-posts"}),
        table("spreadsheet-mark", "sep=;\r\nplatform;id;author;created_at;text\r\nx;1;asker;2026-03-01T10:00:00Z;semicolons\r\n",
              {.stored = 1, .held = {"semicolons"}}),
        table("old-line-ends", "platform,id,author,created_at,text\rx,1,asker,2026-03-01T10:00:00Z,carriage\r",
              {.stored = 1, .held = {"carriage"}}),
    };
}

HostileCases quotes()
{
    return {
        table("unclosed-quote", kHead + row("1") + row("2") + row("3", "\"open") + row("4", "swallowed"),
              {.code = 1,
               .error = "unclosed-quote",
               .stored = 2,
               .refused = {{"unclosed-quote", {4}}},
               .absent = {"swallowed"},
               .line = 4}),
        table("unclosed-quote-in-the-header", "platform,id,author,created_at,\"text\n" + row("1"),
              {.code = 3, .error = "unknown-kind", .kind = {}}),
        table("quote-inside", kHead + row("1", "5\" nails") + row("2", "\"a \"b\" c\"") + row("3"), {.stored = 3}),
        table("unclosed-quote-and-much-behind",
              kHead + row("1") + "x,2,asker,2026-03-01T10:00:00Z,\"" + std::string(20'000'000, 'x'),
              {.code = 1, .error = "unclosed-quote", .stored = 1, .refused = {{"unclosed-quote", {3}}}, .line = 3}),
    };
}

HostileCases fields()
{
    const std::string longest(1024 * 1024, 'y');
    std::string many = "x,2";
    many.append(5'000'000, ',');
    std::string wrong = kHead;
    for (int i = 0; i < 300; ++i)
        wrong += "x,1\n";
    return {
        table("too-few-and-too-many", kHead + row("1") + "x,2,asker\n" + row("3", "a,b") + row("4"),
              {.code = 1, .error = "rows-refused", .stored = 2, .refused = {{"field-count", {3, 4}}}}),
        table("three-hundred-wrong", wrong,
              {.code = 1, .error = "rows-refused", .refused = {{"field-count", lines(2, 100)}}, .refusedInAll = 300}),
        table("longest-field", kHead + row("1", longest) + row("2"), {.stored = 2}),
        table("too-long-field", kHead + row("1") + row("2", longest + "z") + row("3"),
              {.code = 1, .error = "rows-refused", .stored = 2, .refused = {{"field-too-long", {3}}}}),
        table("long-line", kHead + row("1") + many + "\n" + row("3"),
              {.code = 1, .error = "rows-refused", .stored = 2, .refused = {{"field-count", {3}}}}),
        table("nothing-but-delimiters", kHead + ",,,,\n" + row("1"),
              {.code = 1, .error = "rows-refused", .stored = 1, .refused = {{"bad-platform", {2}}}}),
        table("empty-required", kHead + row("1", "") + row("2", "a", "") + row("3", "a", "b", "") + row("", "a"),
              {.code = 1, .error = "rows-refused", .refused = {{"missing-field", {2, 3, 4, 5}}}}),
    };
}

} // namespace

HostileCases brokenTables()
{
    HostileCases all = headers();
    for (const auto &more : {quotes(), fields()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace attache::test
