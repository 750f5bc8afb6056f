#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace attache {

// Makes the tokenizer 'attache' known to the full-text search of a connection; its schema can be read after that.
Result<void> registerSearchTokenizer(sqlite3 *connection);

} // namespace attache
