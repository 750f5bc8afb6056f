#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// An exchange or an incident as a class sees it: without names, without addresses, its times counted from its first post.
// The same value is shown, replayed, exported and taken in from others. Texts are sanitised UTF-8; empty is none.

enum class CaseKind { Post, Exchange, Incident };
enum class Verdict { Copy, Discuss }; // worth copying, worth discussing
enum class CaseRole { Ours, Official, Public };

struct CasePerson {
    std::string id;   // within the case; a letter where it stands for a person of an archive
    std::string name; // empty: its role and its id are its name
    CaseRole role = CaseRole::Public;
    bool operator==(const CasePerson &) const = default;
};

struct CasePost {
    std::string id, by;            // within the case
    std::string answers, passesOn; // an earlier post; perhaps empty
    std::int64_t at = 0;           // seconds after the first post
    std::string text, language;
    bool withheld = false; // the words are not given, as they could be searched
    bool reworded = false; // a wording for class, not the words that were written
    std::optional<std::int64_t> likes, reposts;
    bool operator==(const CasePost &) const = default;
};

// Why a replay stops: a trainer said so, or it is proposed because of what came next.
enum class PointReason { Set, Answered, FellSilent, Backlash };

struct RubricLine {
    std::string criterion;
    int points = 1; // at most
    bool operator==(const RubricLine &) const = default;
};

struct DecisionPoint {
    std::string after; // the post after which the replay stops
    PointReason reason = PointReason::Set;
    std::string question, happened; // empty: as the reason has it, and as the next posts tell
    std::vector<std::string> choices;
    std::vector<RubricLine> rubric;
    bool operator==(const DecisionPoint &) const = default;
};

// A public event behind an invented case: its date ('2013', '2013-09' or '2013-09-27') and the facts in plain words.
struct BehindIt {
    std::string date, facts;
    bool operator==(const BehindIt &) const = default;
};

struct TeachingCase {
    std::string title, language, summary;
    CaseKind kind = CaseKind::Exchange;
    Verdict verdict = Verdict::Discuss;
    std::string platform, subject;  // key of a platform, code of the list of subjects; perhaps empty
    std::optional<int> startMinute; // of its local day, at which it began
    std::vector<std::string> tags;
    std::vector<CasePerson> people;
    std::vector<CasePost> posts; // in order of time
    std::vector<DecisionPoint> points;
    std::string ended, point, notes; // how it ended; the point it teaches; for the instructor alone
    std::vector<std::string> learn;
    std::optional<BehindIt> behind;
    bool invented = false;
    bool operator==(const TeachingCase &) const = default;

    const CasePerson *person(std::string_view id) const;
    const CasePost *post(std::string_view id) const;
    // The point after that post; null where the replay goes on.
    const DecisionPoint *pointAfter(std::string_view id) const;
};

// The stable words of files: 'post', 'copy', 'ours', 'set'.
std::string_view caseKindName(CaseKind kind);
std::string_view verdictName(Verdict verdict);
std::string_view caseRoleName(CaseRole role);
std::string_view pointReasonName(PointReason reason);
std::optional<CaseKind> caseKindNamed(std::string_view name);
std::optional<Verdict> verdictNamed(std::string_view name);
std::optional<CaseRole> caseRoleNamed(std::string_view name);
std::optional<PointReason> pointReasonNamed(std::string_view name);

} // namespace attache
