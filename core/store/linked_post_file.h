#pragma once

#include "core/base/result.h"
#include "core/store/cluster_reader.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace attache {

// What deriving needs of every post of a load, kept in a file without a name until it is read once: a fifth of the time that
// reading it back out of the tables takes, and no memory. It vanishes with the object, or with the process.
class LinkedPostFile {
public:
    // In the folder of `beside`. Nothing where that cannot be: then the tables have to be read.
    static std::unique_ptr<LinkedPostFile> beside(const std::string &path);
    ~LinkedPostFile();
    LinkedPostFile(const LinkedPostFile &) = delete;
    LinkedPostFile &operator=(const LinkedPostFile &) = delete;

    // Posts in the order of their rows. What fails here is told by complete().
    void add(std::int64_t row, std::int64_t platform, const Post &post);
    // After the last one: whether all of them can be read back.
    bool complete();
    // Puts the next post in place; false at the end. Error: InputOutput.
    Result<bool> next(LinkedPost &post);

private:
    explicit LinkedPostFile(int descriptor) : m_file(descriptor) {}
    void flush();
    Result<void> fill();

    int m_file;
    bool m_failed = false;
    std::string m_bytes; // not yet written, or read and not yet taken from m_at on
    std::size_t m_at = 0;
    std::int64_t m_offset = 0;
    bool m_atEnd = false;
    std::int64_t m_row = 0, m_created = 0; // of the post before: differences are short
};

} // namespace attache
