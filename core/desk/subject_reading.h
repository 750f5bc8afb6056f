#pragma once

#include "core/base/result.h"
#include "core/domain/code_book.h"
#include "core/store/step_store.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace attache {

class Database;
class ScopedReader;

// The list of subjects and its reading by people. Every change is one step, which can be undone.

Result<CodeBook> codeBookOf(Database &reader); // the team's, else the first list
// The next version, whatever number the given one bears. Error Usage where a code is unknown or named twice, or none is offered.
Result<void> putCodeBook(Database &writer, const Deed &deed, const CodeBook &book);

Result<std::vector<ReadingSample>> samplesOf(Database &reader); // by name, without retired ones
// Draws at random, the same for the same name and archive: posts of ours and first posts of messages, with words, in the
// scope. Fewer where there are no more. Error Usage: 'name' (missing, or taken), 'posts' (there is none).
Result<ReadingSample> drawSample(const ScopedReader &reader, const std::string &name, std::size_t size, Instant at);
Result<void> putSample(Database &writer, const Deed &deed, const ReadingSample &sample);

// One post of a sample as a reader sees it: its words, not who wrote it.
struct ReadingPost {
    PostKey post;
    std::string text, language;
};
Result<std::vector<ReadingPost>> readingPostsOf(Database &reader, const ReadingSample &sample);
Result<std::vector<Reading>> readingsOf(Database &reader, const std::string &sample); // empty: of all samples
Result<void> putReading(Database &writer, const Deed &deed, const Reading &reading);  // Error Usage: 'code', 'reader'

// The subject of every post that people read or coded, by row id: what an officer said of the message, else what all of its
// readers said alike.
using SubjectCodes = std::unordered_map<std::int64_t, std::string>;
Result<SubjectCodes> subjectCodesOf(Database &reader);

} // namespace attache
