#pragma once

#include "tests/ingest/import_run.h"

#include <string>
#include <string_view>
#include <vector>

namespace attache::test {

// read = posts handed over + refused.
bool sumsHold(const ImportRun &run);

// The posts by their key: what does not depend on the order of the file.
std::vector<Post> sortedPosts(ImportRun run);

// One copy of a JSON text for every member in it, at any depth, with that member left out.
std::vector<std::string> withoutEachMember(std::string_view json);

// Imports the file cut short at many places, and with one byte damaged at many places: it may fail, but says so, and
// the sums hold. Gives the first text that broke this; empty where none did.
std::string firstBrokenBy(Files &files, std::string_view bytes, std::string_view format);

} // namespace attache::test
