#pragma once

#include "tests/ingest/archive_bytes.h"

#include <cstddef>
#include <string>

namespace attache::test {

// Archives that no exporting site would write.
std::string encryptedZipOf(const NamedBytes &members, const std::string &password);
std::string zipWithLink(const std::string &name, const std::string &target);
std::string tarWithHardLink(const std::string &name, const std::string &target);
std::string emptyMembersOf(int count);                                          // a zip of so many empty members
std::string gzipOfOneLetter(std::size_t mebibytes);                             // small, and large once it is unpacked
std::string zipWithOneLetter(const NamedBytes &members, std::size_t mebibytes); // ... and one such member behind the others

// A zip whose central directory names `hidden` where the member itself is called `shown` (of the same length).
std::string zipWithTwoFaces(const NamedBytes &members, const std::string &shown, const std::string &hidden);

} // namespace attache::test
