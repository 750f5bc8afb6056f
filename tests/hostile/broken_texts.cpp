#include "tests/hostile/hostile_case.h"
#include "tests/hostile/tables.h"

namespace attache::test {

namespace {

using namespace std::string_literals;

HostileCase table(const std::string &name, const std::string &bytes, const Outcome &outcome)
{
    return {name, {{name + ".csv", bytes}}, outcome, {}};
}

// Text in Latin letters as UTF-16, one unit for each byte; `odd` is put in as it is.
std::string utf16(const std::string &latin, const std::string &odd = {})
{
    std::string units = "\xFF\xFE";
    for (const char c : latin) {
        if (c == '@')
            units += odd;
        else
            units += std::string{c, '\0'};
    }
    return units;
}

// Cyrillic in windows-1251: no byte of it is UTF-8.
std::string cyrillicInOneByte()
{
    std::string all = kHead;
    for (const auto *id : {"1", "2", "3", "4", "5"})
        all += row(id, "\xCF\xEE\xF7\xE5\xEC\xF3 \xEF\xEE\xF1\xEE\xEB\xFC\xF1\xF2\xE2\xEE \xEC\xEE\xEB\xF7\xE8\xF2?");
    return all;
}

HostileCases encodings()
{
    const std::string replaced = "\xEF\xBF\xBD";
    return {
        table("damaged-utf8",
              kHead + row("1", "caf\xE9!") + row("2", "ok") + row("3", "\xF0\x9F\x98") + row("4", "\xC0\xAF\xED\xA0\x80"),
              {.stored = 4, .warnings = {{"damaged-text", 3}}, .held = {"caf" + replaced + "!"}}),
        table("windows-1251", cyrillicInOneByte(), {.code = 3, .error = "unknown-encoding", .kind = {}}),
        table("utf-16", utf16(kHead + row("1", "wide")), {.stored = 1, .held = {"wide"}}),
        table("utf-16-lone-surrogates", utf16(kHead + row("1", "a@b"), "\x00\xD8"s),
              {.stored = 1, .warnings = {{"damaged-text", 1}}, .held = {"a" + replaced + "b"}}),
        table("utf-16-odd-end", utf16(kHead + "x,1,asker,2026-03-01T10:00:00Z,odd") + "!",
              {.stored = 1, .warnings = {{"damaged-text", 1}}, .held = {"odd" + replaced}}),
    };
}

HostileCases characters()
{
    const std::string markup = "<img src=file:///etc/passwd><script>alert(1)</script>&amp; %1 %2 {0} $(x)";
    return {
        table("nul-and-control", kHead + row("1", "a\0b\x1B[31mc"s) + row("2", "plain"),
              {.stored = 2, .warnings = {{"control-characters", 2}}, .held = {"a\u2400b\u241B[31mc"}}),
        table("nul-in-handle-and-id", kHead + row("1\0 2"s, "hello", "as\0ker"s),
              {.stored = 1, .warnings = {{"control-characters", 2}}, .absent = {"as\0ker"s}}),
        table("markup", kHead + row("1", markup), {.stored = 1, .held = {markup}}),
        table("formulas", kHead + row("1", "=cmd|'/c calc'!A0") + row("2", "@SUM(1+1)*cmd|' /C calc'!A0"),
              {.stored = 2, .held = {"=cmd|'/c calc'!A0"}}),
        table("directions", kHead + row("1", "\u202Egpj.exe\u202C \u2066x\u2069 \u061C"),
              {.stored = 1, .held = {"\u202Egpj.exe\u202C"}}),
        table("many-marks-on-one-letter",
              kHead
                  + row("1",
                        [] {
                            std::string text = "z";
                            for (int i = 0; i < 50'000; ++i)
                                text += "\u0301";
                            return text;
                        }()),
              {.stored = 1}),
        table("search-words", kHead + row("1", "\"NEAR( * OR ' ; DROP TABLE post; --\""),
              {.stored = 1, .held = {"DROP TABLE post"}}),
    };
}

} // namespace

HostileCases brokenTexts()
{
    HostileCases all = encodings();
    const auto more = characters();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace attache::test
