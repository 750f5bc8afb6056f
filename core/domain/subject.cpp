#include "core/domain/subject.h"

#include <array>

namespace attache {

namespace {

constexpr std::array kSubjects{
    Subject{"crisis", "safety, evacuation, urgent warnings", "routine travel advice: consular", true},
    Subject{"consular", "visas, passports, opening hours, help for citizens", "persuasion", true},
    Subject{"listening", "asks for views, polls, invites questions, reports what was heard",
            "rhetorical questions: by their content", true},
    Subject{"advocacy", "argues for a position, rebuts, calls to act", "neutral news of policy", true},
    Subject{"policy", "decisions, negotiations, agreements, statements, aid", "ceremony without content", true},
    Subject{"culture", "arts, language, science, scholarships, sport, food", "protocol of a national day"},
    Subject{"ceremony", "courtesy calls, credentials, condolences, anniversaries", "meetings whose content is told"},
    Subject{"personal", "life, opinions, humour of the office holder", "presentation of staff: other"},
    Subject{"promotion", "business, investment, travel", ""},
    Subject{"other", "greetings, tests, unclear", ""},
};

std::string_view takeWord(std::string_view &words)
{
    const auto end = words.find(' ');
    const auto word = words.substr(0, end);
    words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
    return word;
}

} // namespace

std::span<const Subject> subjects() { return kSubjects; }

const Subject *subjectOf(std::string_view code)
{
    for (const auto &subject : kSubjects)
        if (subject.code == code)
            return &subject;
    return nullptr;
}

bool areSubjects(std::string_view codes)
{
    if (codes.empty() || codes.back() == ' ')
        return false;
    unsigned seen = 0;
    while (!codes.empty()) {
        const auto *subject = subjectOf(takeWord(codes));
        const auto bit = subject ? 1U << (subject - kSubjects.data()) : 0U;
        if (bit == 0 || (seen & bit) != 0)
            return false;
        seen |= bit;
    }
    return true;
}

std::string_view primarySubject(std::string_view codes) { return takeWord(codes); }

} // namespace attache
