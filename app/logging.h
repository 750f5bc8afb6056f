#pragma once

namespace attache {

// Warnings and worse to standard error, for spdlog and for Qt's own messages; ATTACHE_LOG=debug shows more. Lines hold ids
// and counts, never texts.
void installLogging();

} // namespace attache
