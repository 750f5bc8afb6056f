#pragma once

#include "tests/arch/source_tree.h"

namespace attache::test {

// Words made where they must not be, foreign text shown where rich text is guessed, and the like: each rule is a pattern
// that code (without comments and literals) must not hold, and the files that are excused.
QStringList wordingViolations(const SourceFile &file);

// A source has at most 400 lines, a header 150, a line 130 characters; a header begins with #pragma once.
QStringList sizeViolations(const SourceFile &file);

// Marks of unfinished work, also in comments.
QStringList unfinishedWork(const SourceFile &file);

} // namespace attache::test
