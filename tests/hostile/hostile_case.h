#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace attache::test {

using NamedBytes = std::vector<std::pair<std::string, std::string>>;

// What an import must leave behind.
struct Outcome {
    int code = 0;
    std::string error = {}; // the code of 'error' in JSON; empty: there is none
    std::int64_t stored = 0, updated = 0, duplicate = 0;
    std::map<std::string, std::vector<std::int64_t>> refused = {}; // why, and in which lines (the first hundred)
    std::map<std::string, std::int64_t> warnings = {};             // those of the file, not those of the whole workspace
    std::vector<std::string> held = {}, absent = {};               // words that the records hold, and words that they do not
    std::string kind = "posts";
    std::int64_t refusedInAll = -1; // where more lines than a hundred are refused
    std::int64_t line = 0;          // of the error
};

// A file that a stranger may hand over, or an accident may leave: what it is, and what must become of it.
struct HostileCase {
    std::string name; // of the row in the test
    NamedBytes files; // the first one is given to the import; one with '/' in its name makes a folder, which is given then
    Outcome outcome;
    std::vector<std::string> options;
};

using HostileCases = std::vector<HostileCase>;

// One generator for each topic; every file is made here, byte by byte.
HostileCases wrongKinds();     // what is no posts at all: pictures, log-in pages, office files
HostileCases brokenTables();   // columns, quotes, fields, lines
HostileCases brokenTexts();    // encodings, control characters, mark-up, direction
HostileCases brokenIds();      // spreadsheets, doubles, replies in circles
HostileCases brokenTimes();    // days that are none, no zone, outliers
HostileCases brokenCounts();   // negative, NaN, over all limits
HostileCases brokenArchives(); // cut off, behind a password, bombs, ways out
HostileCases brokenRecords();  // JSON: depth, doubled names, error pages between the lines
HostileCases privatePosts();   // what was not meant for everybody
HostileCases strangePeople();  // handles and paths

HostileCases everyHostileCase();

} // namespace attache::test
