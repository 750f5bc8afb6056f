#pragma once

#include "core/base/result.h"
#include "core/desk/asked.h"
#include "core/desk/subject_guess.h"
#include "core/desk/subject_reading.h"
#include "core/domain/scope.h"
#include "core/measure/reading_tally.h"
#include "core/measure/subject_shares.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

class ScopedReader;

// Agreement on the posts of one sample, or of all of them together. A reader's number is its place in `readers`.
struct SampleAgreement {
    std::vector<std::string> readers;
    ReadingTally tally{0};
};
SampleAgreement agreementIn(const ReadingSample &sample, const std::vector<Reading> &readings);

// Alpha from which readings may be relied on, and below which nothing that rests on them is shown (METRICS.md section 7).
inline constexpr double kReliable = 0.8, kTentative = 0.667;

// How far better than chance the program must tell a subject from the rest before its share is shown: sensitivity and
// specificity less 1.
inline constexpr double kLeastPower = 0.5;

// What the program would say of posts that nobody read.
struct GuessedShare {
    std::string code;
    std::int64_t posts = 0; // of those that were guessed
    CorrectedShare share;   // `adjusted` is missing where it is withheld
};
enum class GuessState { Shown, TooFewRead, TooWeak, NothingToGuess };

// Whether the embassy talks substance. One item is one post of ours of the scope that is no repost; what people asked counts
// messages.
struct SubjectFigures {
    Scope scope;
    CodeBook book;
    std::vector<LocalDay> weeks; // their first days; of the scope, else from our first post on
    std::vector<SubjectWeek> ours;
    std::vector<SubjectTotal> totals;
    std::int64_t posts = 0, read = 0;
    Proportion substance; // of substance and personal
    Asked asked;
    AskedAndAnswered answers;
    std::vector<std::string> readers; // of all samples
    ReadingTally::Agreement agreement;
    GuessReadiness readiness;
    GuessState guessState = GuessState::TooFewRead;
    std::int64_t guessed = 0;
    std::vector<GuessedShare> guesses;
};
// More posts are not guessed.
inline constexpr std::size_t kMostGuessed = 5'000;
Result<SubjectFigures> subjectFiguresOf(const ScopedReader &reader);

} // namespace attache
