#pragma once

#include "tests/hostile/hostile_case.h"

#include <string>
#include <string_view>

namespace attache::test {

// The bytes of a fuzzer as something that can be imported. Bytes that begin with a line '@@ name' are a folder: every such line
// begins the file of that name. All others are one file.
std::string joined(const NamedBytes &files);
NamedBytes parted(std::string_view bytes);

// A place in memory for what is imported; gone with its owner.
class GivenInput {
public:
    GivenInput();
    ~GivenInput();
    GivenInput(const GivenInput &) = delete;
    GivenInput &operator=(const GivenInput &) = delete;

    // Writes the input in the place of the one before. The path to import.
    std::string put(std::string_view bytes);

private:
    std::string m_folder;
};

} // namespace attache::test
