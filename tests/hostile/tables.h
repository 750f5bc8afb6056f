#pragma once

#include <string>
#include <vector>

namespace attache::test {

inline const std::string kHead = "platform,id,author,created_at,text\n";

// A row of that head, from one of ours-to-be to nobody in particular.
inline std::string row(const std::string &id, const std::string &text = "hello", const std::string &author = "asker",
                       const std::string &at = "2026-03-01T10:00:00Z")
{
    return "x," + id + "," + author + "," + at + "," + text + "\n";
}

// Rows with the ids from `first` to `last`, one second after the other.
inline std::string rows(int first, int last)
{
    std::string all;
    for (int id = first; id <= last; ++id) {
        const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        all += row(std::to_string(id), "hello", "asker", "2026-03-01T10:" + two(id / 60 % 60) + ":" + two(id % 60) + "Z");
    }
    return all;
}

} // namespace attache::test
