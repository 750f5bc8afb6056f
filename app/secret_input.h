#pragma once

#include "core/base/result.h"
#include "core/connect/secret.h"

namespace attache {

// One line from a file descriptor: a password or token. A terminal is asked without showing what is typed. Never from the
// arguments or the environment, which other programs can read. Errors: Usage for a descriptor that cannot be read or a line
// of more than 8 KiB.
Result<Secret> readSecret(int descriptor, const char *prompt);

} // namespace attache
