#pragma once

#include "core/base/result.h"
#include "core/desk/case_builder.h"
#include "core/domain/example.h"
#include "core/measure/likeness.h"
#include "core/store/step_store.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;

// An example as it is listed: what a trainer keeps of it, and the first of its posts.
struct ExampleRow {
    Example example;
    std::string text, language, platform, subject; // of its post, or of its case
    std::optional<Instant> at;                     // of its post; nothing for a case that came from elsewhere
    std::int64_t conversation = 0;                 // row id; 0 for none
    bool noted = true;                             // false: marked in the inbox, nothing was written down yet
};

// By what was marked last; without retired ones. What was only marked in the inbox stands among them.
Result<std::vector<ExampleRow>> examplesOf(Database &reader);
Result<std::optional<Example>> exampleOf(Database &reader, const std::string &key);
// Adds or changes. Error Usage with the member that is missing: 'post'.
Result<void> putExample(Database &writer, const Deed &deed, const Example &example);

Result<std::vector<Collection>> collectionsOf(Database &reader);                              // by name, without retired ones
Result<void> putCollection(Database &writer, const Deed &deed, const Collection &collection); // Error Usage: 'name'

Result<std::vector<LessonRecord>> lessonsOf(Database &reader); // the latest first
Result<void> putLesson(Database &writer, const Deed &deed, const LessonRecord &lesson);

// The cases of a lesson, in order; letters are the same in all of them.
Result<std::vector<TeachingCase>> casesOf(Database &reader, const std::vector<std::string> &examples, const CaseOptions &options);

// The most alike example of the other verdict; nothing where none is alike enough.
struct CounterExample {
    std::string key;
    Likeness likeness;
};
Result<std::optional<CounterExample>> counterExampleOf(Database &reader, const std::string &key);

} // namespace attache
