#include "tests/hostile/hostile_case.h"
#include "tests/hostile/tables.h"

namespace attache::test {

namespace {

using namespace std::string_literals;

HostileCase named(const std::string &name, const std::string &handle)
{
    return {name,
            {{"people.csv", kHead + row("1", "hello", handle) + row("2", "hello @" + handle)}},
            {.stored = 2, .held = {handle}},
            {}};
}

HostileCase inFile(const std::string &name, const std::string &file)
{
    return {name, {{file, kHead + row("1")}}, {.stored = 1}, {}};
}

} // namespace

HostileCases strangePeople()
{
    return {
        named("turned-handle", "\u202Eyssabme\u202C"),
        named("handle-without-width", "emb\u200Bassy"),
        named("look-alike", "emb\u0430ssy"), // a Cyrillic letter
        named("handle-of-markup", "<b>x</b>"),
        named("handle-of-a-path", "../../etc/passwd"),
        named("handle-that-is-an-option", "--own"),
        named("endless-handle", std::string(100'000, 'h')),
        inFile("name-with-a-line-break", "two\nlines.csv"),
        inFile("name-that-turns", "\u202Evsc.csv"),
        inFile("name-like-an-option", "-rf.csv"),
        inFile("longest-name", std::string(251, 'n') + ".csv"),
        inFile("name-of-many-scripts", "\u0645\u0644\u0641 \u6587\u4EF6 \U0001F600 %1 %s.csv"),
    };
}

} // namespace attache::test
