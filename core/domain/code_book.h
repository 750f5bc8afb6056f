#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/post.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// The team's list of subjects with its rules. Codes are those of domain/subject.h, which are kept for ever; words and rules
// may change, and a code may stop being offered. Every change is a new version, and what was read says under which it was.
struct SubjectRule {
    std::string code;
    std::string name;             // empty: the name of the first list
    std::string include, exclude; // in a few words, for whoever reads
    bool substance = false, offered = true;
    bool operator==(const SubjectRule &) const = default;
};
struct CodeBook {
    int version = 1;
    std::vector<SubjectRule> rules; // in the order of deciding
    bool operator==(const CodeBook &) const = default;
    const SubjectRule *rule(std::string_view code) const;
    int place(std::string_view code) const; // -1: not in it
};
CodeBook firstCodeBook(); // as METRICS.md section 7 has it

// Posts drawn at random, to be read by two people or more, none of whom sees what another said.
struct ReadingSample {
    std::string name; // its key
    Instant drawnAt;
    int codeBook = 1;
    std::vector<PostKey> posts; // in the order of reading
    bool retired = false;
    bool operator==(const ReadingSample &) const = default;
};

// What one reader said of one post.
struct Reading {
    std::string sample, reader;
    PostKey post;
    std::string code;
    int codeBook = 1;
    bool operator==(const Reading &) const = default;
};
std::string readingKey(const Reading &reading);

inline constexpr std::string_view kCodeBookRecord = "code-book", kSampleRecord = "sample", kReadingRecord = "reading";
inline constexpr std::string_view kCodeBookKey = "subjects";

std::string contentOf(const CodeBook &book);
std::string contentOf(const ReadingSample &sample);
std::string contentOf(const Reading &reading);
// Error WorkspaceDamaged where it is no such content: unknown codes, codes twice.
Result<CodeBook> codeBookFrom(const std::string &key, std::string_view content);
Result<ReadingSample> sampleFrom(const std::string &key, std::string_view content);
Result<Reading> readingFrom(const std::string &key, std::string_view content);

} // namespace attache
