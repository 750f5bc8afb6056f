#pragma once

#include <span>
#include <string_view>

namespace attache {

// The first list of subjects (METRICS.md section 7). Codes are kept for ever: a list of another version may add some and may
// stop offering some, and an old code keeps its meaning.
inline constexpr int kSubjectListVersion = 1;

struct Subject {
    std::string_view code;    // stable, in the store and in files
    std::string_view include; // the rule in a few words, for whoever codes
    std::string_view exclude; // and what belongs elsewhere; perhaps empty
    bool substance = false;   // counts for the substance ratio
};

// In the order of deciding: the first that fits is the code of a post.
std::span<const Subject> subjects();
// Null where no list ever had it.
const Subject *subjectOf(std::string_view code);
// One code or more with one blank between them, all known, none twice.
bool areSubjects(std::string_view codes);
// The first of them.
std::string_view primarySubject(std::string_view codes);

} // namespace attache
