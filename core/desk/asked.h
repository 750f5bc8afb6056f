#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace attache {

class ScopedReader;

// What people asked and how each question ended. One item is one message of the scope; it stands under the primary subject
// that an officer gave it, and under the language that its platform or source named.
struct AskedRow {
    std::string name; // code of a subject or language tag without region; empty: not coded, not known
    std::int64_t asked = 0;
    std::int64_t inSubstance = 0, linkOnly = 0, comeBack = 0; // answered, by the form of the answer (answer_kind.h)
    std::int64_t nothing = 0;                                 // unanswered: waits, too late or withdrawn
    std::int64_t onPurpose = 0;                               // left the set: no answer was due
    std::int64_t answered() const { return inSubstance + linkOnly + comeBack; }
};

struct Asked {
    std::vector<AskedRow> bySubject;  // in the order of the list of subjects, those not coded last
    std::vector<AskedRow> byLanguage; // most asked first
    AskedRow all;
};

// Answers are read one by one, so that a scope of more messages than these is not broken down: only `all.asked` is filled.
inline constexpr std::int64_t kMostAsked = 20'000;
Result<Asked> askedIn(const ScopedReader &reader);

} // namespace attache
