#pragma once

namespace attache {

// Asks for the heap in large pages where the system has them: a load touches its memory once, and each small page costs a
// fault. Address space alone is taken, no memory. Once, before anything else of the program; nothing happens elsewhere than
// on Linux with glibc.
void preferLargePages();

// Between two phases of a long job that keep their memory in different threads: what the first one freed goes back to the
// system, so that the second one does not stand on top of it.
void giveFreeMemoryBack();

} // namespace attache
