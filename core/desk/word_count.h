#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/base/zone.h"
#include "core/domain/scope.h"

#include <cstdint>
#include <string>
#include <vector>

namespace attache {

class Database;

// How many posts of each local day have all the words in their text: everything imported, ours and others'.
struct WordCount {
    struct Day {
        LocalDay day;
        std::int64_t count = 0;
    };
    std::vector<Day> days; // ascending, without days of none
    std::int64_t total = 0;
    std::int64_t looked = 0; // posts that were looked at
    bool complete = true;    // those were all posts of the window; else the latest imported ones
};

// Counts words by day; the search index does it for everything, a scan for the latest posts.
class WordCounter {
public:
    virtual ~WordCounter() = default;
    // `words`: each of one word or more, which then follow one another. No words: nothing is counted.
    virtual Result<WordCount> count(const std::vector<std::string> &words, const Window &window, const Zone &zone,
                                    const StopToken &stop) = 0;
};

inline constexpr std::int64_t kMostScanned = 100'000;

// Reads the posts themselves, the latest imported first, up to a number of them.
class ScanningWordCounter final : public WordCounter {
public:
    explicit ScanningWordCounter(Database &reader, std::int64_t most = kMostScanned) : m_reader(reader), m_most(most) {}
    Result<WordCount> count(const std::vector<std::string> &words, const Window &window, const Zone &zone,
                            const StopToken &stop) override;

private:
    Database &m_reader;
    std::int64_t m_most;
};

} // namespace attache
