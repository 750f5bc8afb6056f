#pragma once

#include "core/base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace attache {

// A zip archive in memory: its files in the order in which they were added, no dates, no owners, so that equal files give
// equal bytes.
class ZipWriter {
public:
    void add(std::string name, std::string bytes) { m_files.emplace_back(std::move(name), std::move(bytes)); }
    Result<std::string> bytes() const; // Error Internal

private:
    std::vector<std::pair<std::string, std::string>> m_files;
};

} // namespace attache
