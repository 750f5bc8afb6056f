#pragma once

#include <string_view>

namespace attache::test {

// The format that a target asks for; each target registers its own by one line.
extern const std::string_view kFuzzedFormat;

} // namespace attache::test
