#pragma once

#include "core/measure/coded_shares.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace attache {

// What we talk about, what people ask about, and whether the one goes with the other (METRICS.md section 7). Codes are those
// of the list of subjects; an empty code is a post that nobody has read yet.

// One coded post, in a week that counts from the first one of the scope.
struct CodedPost {
    int week = 0;
    std::string code;
};
struct SubjectWeek {
    std::map<std::string, std::int64_t> counts; // by code, without posts that nobody read
    std::int64_t read = 0, unread = 0;
};
std::vector<SubjectWeek> subjectsByWeek(const std::vector<CodedPost> &posts, int weeks);

struct SubjectTotal {
    std::string code;
    std::int64_t posts = 0;
    Proportion share; // of what was read
};
// In the order of the list of subjects, those that occur.
std::vector<SubjectTotal> subjectTotals(const std::vector<SubjectWeek> &weeks);

// How far our answers go where people ask (the quarantine index): half the sum over subjects of the distance between a
// subject's share of the questions and its share of our answers. 0: answers follow the questions; 1: we only answer what
// nobody asked. Of 100 answers so many would have to go elsewhere. Nothing where nothing was asked or answered.
struct AskedAndAnswered {
    std::int64_t asked = 0, answered = 0; // questions and answers whose subject is known
    std::optional<double> elsewhere;
    struct Row {
        std::string code;
        std::int64_t asked = 0, answered = 0;
        double surplus = 0; // share of the answers less share of the questions
    };
    std::vector<Row> rows; // in the order of the list of subjects, those that occur
};
// Numbers of questions and of answers by code; an empty code is left out.
AskedAndAnswered askedAndAnswered(const std::map<std::string, std::int64_t> &asked,
                                  const std::map<std::string, std::int64_t> &answered);

} // namespace attache
