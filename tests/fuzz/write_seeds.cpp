// write_seeds FOLDER: what the fuzzers start from, one folder for each target. Everything is made by the tests' own code.

#include "core/ingest/formats.h"
#include "tests/fuzz/given_input.h"
#include "tests/hostile/hostile_case.h"
#include "tests/hostile/valid_files.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace attache;
using namespace attache::test;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestSeed = 64 * 1024; // slow ones find less

void write(const fs::path &folder, const std::string &name, const std::string &bytes)
{
    if (bytes.size() <= kLargestSeed)
        std::ofstream(folder / name, std::ios::binary) << bytes;
}

// Every target knows every file: what is right for one is strange for the others.
void writeFormats(const fs::path &root)
{
    const auto valid = everyValidFile();
    const auto hostile = everyHostileCase();
    for (const auto &format : formats()) {
        const auto folder = root / format.name;
        fs::create_directories(folder);
        int number = 0;
        for (const auto &each : valid)
            write(folder, "valid-" + std::to_string(++number), joined(each.files));
        for (const auto &each : hostile)
            write(folder, "hostile-" + std::to_string(++number), joined({each.files.front()}));
    }
}

void writeOthers(const fs::path &root)
{
    for (const auto *name : {"search_query", "column_map", "desk_record", "teaching_case"})
        fs::create_directories(root / name);
    write(root / "search_query", "1",
          "visa \"two words\" -not begin* @embassy from:ana lang:ar since:2026-10-01 until:2026-10-31 \"open");
    write(
        root / "column_map", "1",
        R"({"columns":{"author":"Wer","lang":null},"platform":"x","time":{"form":"dmy","zone":"Europe/Vienna"},"delimiter":";"})"
        "\nid;Wer;created_at;text\n");
    write(root / "desk_record", "line",
          R"({"by":"Ana","at":"2026-03-01T10:00:00Z","text":"We open at nine.","keywords":["open"],"language":"en"})");
    write(
        root / "desk_record", "calendar",
        R"({"tz":"Europe/Vienna","working_hours":{"1":[["09:00","17:00"]],"5":[["22:00","02:00"]]},"holidays":["2026-01-01"]})");
    write(root / "teaching_case", "1",
          R"({"attache_case":1,"title":"t","kind":"exchange","verdict":"copy","people":[{"id":"A","role":"ours"}],)"
          R"("posts":[{"id":"p1","by":"A","at":0,"text":"hello","likes":3}],"points":[{"after":"p1","reason":"set",)"
          R"("rubric":[{"criterion":"c","points":2}]}],"behind":{"date":"2013","facts":"f"}})");
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2)
        return std::fprintf(stderr, "write_seeds FOLDER\n"), 2;
    writeFormats(arguments[1]);
    writeOthers(arguments[1]);
    return 0;
}
