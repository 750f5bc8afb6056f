#pragma once

#include "tests/hostile/hostile_case.h"

#include <string>
#include <vector>

namespace attache::test {

// A small file that is right, for a format: what damage starts from. One with '/' in its names is a folder.
struct ValidFile {
    std::string format; // as formats() names it
    NamedBytes files;
    int posts = 0;
};

std::vector<ValidFile> validRecords(); // answers of interfaces and captures, in JSON
std::vector<ValidFile> validExports(); // what sites give their users
std::vector<ValidFile> validTables();  // tables, mails, sets of researchers

// All of them: at least one for every format.
std::vector<ValidFile> everyValidFile();

} // namespace attache::test
