#include "tests/hostile/hostile_case.h"

namespace attache::test {

namespace {

std::string record(const std::string &id, const std::string &more = {})
{
    return R"({"id":")" + id + R"(","platform":"x","author":"asker","created_at":"2026-03-01T10:00:00Z","text":"record )" + id
           + "\"" + more + "}";
}

std::string line(const std::string &id, const std::string &more = {}) { return record(id, more) + "\n"; }

std::string nested(int depth)
{
    std::string open, close;
    for (int i = 0; i < depth; ++i) {
        open += i % 2 == 0 ? "{\"a\":" : "[";
        close.insert(close.begin(), i % 2 == 0 ? '}' : ']');
    }
    return open + "1" + close;
}

HostileCase lines(const std::string &name, const std::string &bytes, const Outcome &outcome)
{
    return {name, {{name + ".jsonl", bytes}}, outcome, {}};
}

Outcome refusing(std::int64_t stored, const std::string &why, const std::vector<std::int64_t> &inLines)
{
    return {.code = 1, .error = "rows-refused", .stored = stored, .refused = {{why, inLines}}};
}

HostileCases broken()
{
    const std::string page = "<html>\n<head><title>502 Bad Gateway</title></head>\n</html>\n";
    return {
        lines("deep", line("1") + line("2", R"(,"x":)" + nested(70)) + line("3"), refusing(2, "too-deep", {2})),
        lines("very-deep", line("1") + std::string(2'000'000, '[') + "\n" + line("3"), refusing(2, "broken-json", {2})),
        lines("one-name-twice", line("1") + line("2", R"(,"author":"other")") + line("3") + line("4", R"(,"x":{"b":1,"b":2})"),
              refusing(2, "duplicate-key", {2, 4})),
        lines("error-page-between", line("1") + page + line("5") + "Rate limit exceeded\n" + line("7"),
              refusing(3, "broken-json", {2, 3, 4, 6})),
        lines("cut-off-line", line("1") + line("2") + record("3").substr(0, 40), refusing(2, "broken-json", {3})),
        lines("no-objects", line("1") + "42\n\"text\"\nnull\n[]\n" + line("6"), refusing(2, "broken-json", {2, 3, 4, 5})),
        lines("two-on-one-line", line("1") + record("2") + record("3") + "\n" + line("4"), refusing(2, "broken-json", {2})),
        lines("too-large", line("1") + line("2", R"(,"x":")" + std::string(17'000'000, 'x') + "\"") + line("3"),
              refusing(2, "record-too-large", {2})),
        lines("empty-lines", line("1") + "\n\r\n   \n" + line("5"), {.stored = 2}),
    };
}

HostileCases odd()
{
    const std::string replaced = "\xEF\xBF\xBD";
    return {
        lines("lone-surrogates",
              R"({"id":"1","platform":"x","author":"asker","created_at":"2026-03-01T10:00:00Z","text":"a\ud800b\udc00c"})"
              "\n",
              {.stored = 1, .warnings = {{"damaged-text", 1}}, .held = {"a" + replaced + "b" + replaced + "c"}}),
        lines("escaped-nul",
              R"({"id":"1","platform":"x","author":"asker","created_at":"2026-03-01T10:00:00Z","text":"a\u0000b"})"
              "\n",
              {.stored = 1,
               .warnings = {{"control-characters", 1}},
               .held = {"a\u2400"
                        "b"}}),
        lines("id-as-long-number",
              R"({"id":12345678901234567890123,"platform":"x","author":"asker","created_at":"2026-03-01T10:00:00Z",)"
              R"("text":"long"})"
              "\n",
              {.stored = 1, .held = {"12345678901234567890123"}}),
        lines("id-as-fraction",
              line("1")
                  + R"({"id":1.7e18,"platform":"x","author":"asker","created_at":"2026-03-01T10:00:00Z","text":"f"})"
                    "\n",
              refusing(1, "mangled-id", {2})),
        lines("wrong-types",
              line("1")
                  + R"({"id":["2"],"platform":"x","author":{"name":"a"},"created_at":5,"text":["t"]})"
                    "\n",
              refusing(1, "missing-field", {2})),
        {"list-cut-off",
         {{"list.json", "[" + record("1") + ",\n" + record("2") + ",\n" + record("3").substr(0, 50)}},
         {.code = 1, .error = "file-cut-off", .stored = 2, .refused = {{"broken-json", {3}}}, .line = 3},
         {}},
        {"list-with-an-error-page", {{"page.json", "[" + record("1") + "]\n<html>Bad Gateway</html>\n"}}, {.stored = 1}, {}},
    };
}

} // namespace

HostileCases brokenRecords()
{
    HostileCases all = broken();
    const auto more = odd();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace attache::test
