#pragma once

#include <string>
#include <utility>
#include <vector>

namespace attache::test {

using NamedBytes = std::vector<std::pair<std::string, std::string>>;

// Archives in memory, as an exporting site would write them.
std::string zipOf(const NamedBytes &members);
std::string tarGzOf(const NamedBytes &members);
std::string tarWithLink(const std::string &name, const std::string &target);
std::string gzipOf(const std::string &bytes);
std::string zstdOf(const std::string &bytes);

} // namespace attache::test
