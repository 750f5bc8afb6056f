#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/domain/teaching_case.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// What a trainer keeps: examples, the order in which they are shown, and what a class wrote. The store keeps each as a record
// (desk_record.h); nothing is erased, only retired.

// Something worth copying or worth discussing, with the point it teaches. It stands on a post of the archive and what hangs
// together with it, or is a whole case that came from elsewhere.
struct Example {
    std::string key;             // exampleKey() of its post, or of its case
    std::optional<PostKey> post; // in the archive; nothing: `own` holds it all
    std::optional<TeachingCase> own;
    Verdict verdict = Verdict::Discuss;
    CaseKind kind = CaseKind::Exchange;
    std::string title, point, notes;
    std::vector<std::string> tags, learn;
    std::map<std::string, std::string> wordings; // for class, by the id of a post
    std::vector<DecisionPoint> points;           // set by the trainer, after ids of posts; none: proposed
    bool retired = false;
    bool operator==(const Example &) const = default;
};
std::string exampleKey(const PostKey &post);
std::string exampleKey(const TeachingCase &teaching); // the same for the same case on every desk
Example exampleOfCase(TeachingCase teaching);         // what it says of itself

struct Collection {
    std::string name;                  // its key
    std::vector<std::string> examples; // keys, in the order of the lesson
    bool retired = false;
    bool operator==(const Collection &) const = default;
};

// What one trainee wrote at one decision point before the reveal, and what the rubric gave for it after.
struct TraineeAnswer {
    int example = 0, point = 0; // place in the lesson, and of the point in its case
    std::string would, expects;
    std::vector<int> given; // one for each line of the rubric; empty: not looked at
    bool operator==(const TraineeAnswer &) const = default;
};
struct TraineeSheet {
    std::string trainee;
    std::vector<TraineeAnswer> answers;
    bool operator==(const TraineeSheet &) const = default;
};
struct LessonRecord {
    std::string key;                   // its moment
    std::string collection;            // perhaps empty
    std::vector<std::string> examples; // keys, in order
    Instant at;
    std::vector<TraineeSheet> sheets;
    bool operator==(const LessonRecord &) const = default;
};

inline constexpr std::string_view kExampleRecord = "example", kCollectionRecord = "collection", kLessonRecord = "lesson";

std::string contentOf(const Example &example);
std::string contentOf(const Collection &collection);
std::string contentOf(const LessonRecord &lesson);
// Error WorkspaceDamaged where it is no such content; as caseFrom() for the case of an example.
Result<Example> exampleFrom(const std::string &key, std::string_view content);
Result<Collection> collectionFrom(const std::string &key, std::string_view content);
Result<LessonRecord> lessonFrom(const std::string &key, std::string_view content);

} // namespace attache
