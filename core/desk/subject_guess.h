#pragma once

#include "core/base/result.h"
#include "core/measure/coded_shares.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fasttext {
class FastText;
}

namespace attache {

// A post whose subject people know.
struct KnownSubject {
    std::string text, code;
};

// The program's own reading needs so many posts that people read, and so many of a subject before it proposes that subject.
inline constexpr std::int64_t kFewestRead = 100, kFewestOfSubject = 10;
struct GuessReadiness {
    std::int64_t read = 0, missing = 0; // posts; missing: more must be read before anything is proposed
    struct Subject {
        std::string code;
        std::int64_t read = 0, missing = 0;
    };
    std::vector<Subject> subjects; // that occur, in the order of the list
    bool ready() const;            // enough were read, and enough of two subjects at the least
};
GuessReadiness readinessOf(const std::vector<KnownSubject> &known);

// Proposes subjects from the words of what people read; on this computer, and the same for the same readings.
class SubjectGuesser {
public:
    // Error Usage 'readings' where it is not ready; Internal.
    static Result<SubjectGuesser> learn(const std::vector<KnownSubject> &known);
    SubjectGuesser(SubjectGuesser &&) noexcept;
    ~SubjectGuesser();

    struct Guess {
        std::string code;  // empty: nothing to go by
        double weight = 0; // 0 to 1
    };
    Guess guess(const std::string &text) const;

private:
    friend Result<std::map<std::string, CodingErrors>> guessErrors(const std::vector<KnownSubject> &known);
    explicit SubjectGuesser(std::unique_ptr<fasttext::FastText> model);
    std::unique_ptr<fasttext::FastText> m_model;
};

// How often such a program errs, by subject: each fifth of what is known is guessed by one that learnt from the rest.
Result<std::map<std::string, CodingErrors>> guessErrors(const std::vector<KnownSubject> &known);

} // namespace attache
