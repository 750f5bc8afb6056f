#include "tests/hostile/hostile_case.h"
#include "tests/ingest/archive_bytes.h"

namespace attache::test {

namespace {

using namespace std::string_literals;

HostileCase refusedAs(const std::string &error, const std::string &name, const std::string &bytes)
{
    return {name, {{name, bytes}}, {.code = 3, .error = error, .kind = {}}, {}};
}

// Bytes of every value in an order that repeats late, as of something packed.
std::string noise(std::size_t bytes)
{
    std::string all(bytes, '\0');
    std::uint32_t state = 12345;
    for (auto &c : all)
        c = static_cast<char>((state = state * 1'664'525U + 1'013'904'223U) >> 24U);
    return all;
}

std::string actor()
{
    return R"({"@context":["https://www.w3.org/ns/activitystreams"],"id":"https://social.example/users/embassy",)"
           R"("type":"Person",)"
           R"("following":"following.json","outbox":"outbox.json","preferredUsername":"embassy","name":"Embassy",)"
           R"("summary":""})";
}

std::string officeFile()
{
    return zipOf({{"[Content_Types].xml", "<?xml version=\"1.0\"?><Types/>"},
                  {"word/document.xml", "<?xml version=\"1.0\"?><w:document/>"},
                  {"word/vbaProject.bin", noise(500)}});
}

const std::string kLogInPage = "<!DOCTYPE html>\n<html><head><title>Log in</title></head><body><form action=\"/login\">"
                               "id,author,created_at,text</form></body></html>\n";

} // namespace

HostileCases wrongKinds()
{
    const auto unknown = [](const std::string &name, const std::string &bytes) { return refusedAs("unknown-kind", name, bytes); };
    const std::string longPage = "\xEF\xBB\xBF\r\n <HTML>" + std::string(70'000, ' ') + "</HTML>";
    HostileCases all{
        refusedAs("file-empty", "empty.csv", ""),
        refusedAs("file-empty", "mark-alone.csv", "\xEF\xBB\xBF"),
        refusedAs("unknown-encoding", "utf-16-without-mark.csv", "i\0d\0,\0t\0e\0x\0t\0\n\0001\0,\0a\0\n\0"s),
        refusedAs("unknown-encoding", "utf-32.csv", "\xFF\xFE\0\0i\0\0\0d\0\0\0"s),
        unknown("blank-lines.csv", "\n\n \r\n\t\n"),
        unknown("picture.csv", "\x89PNG\r\n\x1A\n" + noise(3000)),
        unknown("noise.json", noise(70'000)),
        unknown("log-in-page.csv", kLogInPage),
        unknown("log-in-page.json", longPage),
        unknown("launcher.desktop", "[Desktop Entry]\nType=Application\nExec=sh -c 'touch owned'\nName=outbox.json\n"),
        unknown("shortcut.lnk", "L\0\0\0\x01\x14\x02\0"s + noise(400)),
        unknown("drawing.svg", "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>\n"),
        unknown("bare-drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>\n"),
        unknown("letter.docm", officeFile()),
        unknown("paper.pdf", "%PDF-1.7\n" + noise(400)),
        unknown("database.csv", "SQLite format 3\0"s + noise(400)),
        unknown("words.txt", "One line of plain words\nand another.\n"),
        unknown("settings.json", R"({"theme":"dark","recent":["a.csv"]})"),
        unknown("number.json", "42\n"),
        unknown("empty-list.json", "[]"),
        unknown("pictures.zip", zipOf({{"a.png", noise(600)}, {"b/c.png", noise(600)}})),
        unknown("empty.zip", zipOf({})),
    };
    all.push_back({"actor.json", {{"actor.json", actor()}}, {.kind = "no-posts"}, {}});
    all.push_back(
        {"named-as-posts", {{"page.csv", kLogInPage}}, {.code = 3, .error = "unknown-kind", .kind = {}}, {"--format", "csv"}});
    return all;
}

HostileCases everyHostileCase()
{
    HostileCases all;
    for (const auto topic : {wrongKinds, brokenTables, brokenTexts, brokenIds, brokenTimes, brokenCounts, brokenArchives,
                             brokenRecords, privatePosts, strangePeople})
        for (auto &each : topic())
            all.push_back(std::move(each));
    return all;
}

} // namespace attache::test
