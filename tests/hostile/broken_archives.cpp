#include "tests/hostile/hostile_archives.h"
#include "tests/hostile/hostile_case.h"
#include "tests/hostile/tables.h"

namespace attache::test {

namespace {

using namespace std::string_literals;

std::string tweet(const std::string &id)
{
    return R"({"tweet":{"id_str":")" + id + R"(","created_at":"Thu May 14 01:38:56 +0000 2020","full_text":"tweet )" + id
           + R"("}})";
}

std::string part(int number, const std::string &tweets)
{
    return "window.YTD.tweets.part" + std::to_string(number) + " = [" + tweets + "]";
}

const std::string kAccount = R"(window.YTD.account.part0 = [{"account":{"username":"Embassy","accountId":"12"}}])";
const std::string kManifest = R"(window.__THAR_CONFIG = {"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js",)"
                              R"("globalName":"YTD.tweets.part0","count":"2"},{"fileName":"data/tweets-part1.js",)"
                              R"("globalName":"YTD.tweets.part1","count":"3"}]}}};)";

NamedBytes whole() { return {{"data/account.js", kAccount}, {"data/tweets.js", part(0, tweet("1") + "," + tweet("2"))}}; }

NamedBytes with(const std::string &name, const std::string &bytes)
{
    auto members = whole();
    members.emplace_back(name, bytes);
    return members;
}

HostileCase refusedAs(const std::string &error, const std::string &name, const std::string &bytes)
{
    return {name, {{name, bytes}}, {.code = 3, .error = error, .kind = {}}, {}};
}

std::string firstHalf(const std::string &bytes) { return bytes.substr(0, bytes.size() / 2); }

HostileCases unsafe()
{
    const std::string member = part(0, tweet("1"));
    return {
        refusedAs("archive-unsafe", "way-out.zip", zipOf(with("../../owned.js", member))),
        refusedAs("archive-unsafe", "way-out.tar.gz", tarGzOf(with("data/../../owned.js", member))),
        refusedAs("archive-unsafe", "from-the-root.zip", zipOf(with("/tmp/owned.js", member))),
        refusedAs("archive-unsafe", "from-the-root.tar.gz", tarGzOf(with("/tmp/owned.js", member))),
        refusedAs("archive-unsafe", "with-a-drive.zip", zipOf(with("C:\\owned.js", member))),
        refusedAs("archive-unsafe", "backslashes.zip", zipOf(with("data\\..\\..\\owned.js", member))),
        refusedAs("archive-unsafe", "link.zip", zipWithLink("data/tweets.js", "/etc/passwd")),
        refusedAs("archive-unsafe", "link.tar", tarWithLink("data/tweets.js", "/etc/passwd")),
        refusedAs("archive-unsafe", "hard-link.tar", tarWithHardLink("data/tweets.js", "/etc/passwd")),
        refusedAs("archive-unsafe", "one-name-twice.zip", zipOf(with("data/tweets.js", part(0, tweet("3"))))),
        refusedAs("archive-unsafe", "one-name-twice.tar.gz", tarGzOf(with("data/tweets.js", part(0, tweet("3"))))),
        refusedAs("archive-unsafe", "archive-inside.zip",
                  zipOf({{"data/account.js", kAccount}, {"data/tweets.js", zipOf(whole())}})),
        refusedAs("archive-unsafe", "packed-inside.zip",
                  zipOf({{"data/account.js", kAccount}, {"data/tweets.js", gzipOf(member)}})),
        refusedAs("archive-unsafe", "packed-twice.csv.gz", gzipOf(gzipOf(kHead + row("1")))),
    };
}

HostileCases oversized()
{
    return {
        refusedAs("archive-too-large", "too-many-members.zip", emptyMembersOf(100'001)),
        {"bomb.csv.gz", {{"bomb.csv.gz", gzipOfOneLetter(300)}}, {.code = 3, .error = "archive-too-large", .kind = {}}, {}},
        {"bomb.zip",
         {{"bomb.zip", zipWithOneLetter({{"data/account.js", kAccount}}, 300)}},
         {.code = 3, .error = "archive-too-large", .kind = {}},
         {}},
    };
}

HostileCases damaged()
{
    const std::string table = kHead + rows(1, 3000);
    auto flipped = zipOf(whole());
    flipped[flipped.rfind("PK\x03\x04") + 80] ^= '\x55'; // in the packed bytes of the last member
    return {
        refusedAs("archive-encrypted", "password.zip", encryptedZipOf(whole(), "secret")),
        refusedAs("archive-damaged", "half.zip", firstHalf(zipOf(whole()))),
        refusedAs("archive-damaged", "half.tar.gz", firstHalf(tarGzOf(with("data/tweets-part1.js", rows(1, 3000))))),
        refusedAs("archive-damaged", "head-alone.zip", "PK\x03\x04"s),
        refusedAs("archive-damaged", "head-alone.gz", "\x1F\x8B\x08\0\0\0\0\0\0\x03"s),
        refusedAs("archive-damaged", "no-gzip-at-all.gz", "\x1F\x8B" + std::string(300, 'x')),
        refusedAs("archive-damaged", "no-zstd-at-all.zst", "\x28\xB5\x2F\xFD" + std::string(300, 'x')),
        {"bit-flipped.zip", {{"bit-flipped.zip", flipped}}, {.code = 3, .error = "archive-damaged", .kind = {}}, {}},
        // its list of contents and the member itself disagree about a name: one of them holds
        {"two-faces",
         {{"two-faces.zip", zipWithTwoFaces(whole(), "data/account.js", "data/tweet2s.js")}},
         {.stored = 2, .held = {"tweet 2"}},
         {}},
        {"one-part-missing",
         {{"missing.zip", zipOf(with("data/manifest.js", kManifest))}},
         {.stored = 2, .warnings = {{"part-missing", 3}}, .held = {"tweet 2"}},
         {}},
        {"packed-table", {{"packed.csv.gz", gzipOf(table)}}, {.stored = 3000}, {}},
        {"packed-archive", {{"packed.tar.gz", tarGzOf(whole())}}, {.stored = 2, .held = {"tweet 1"}}, {}},
    };
}

} // namespace

HostileCases brokenArchives()
{
    HostileCases all = unsafe();
    for (const auto &more : {oversized(), damaged()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace attache::test
