#include "core/base/large_pages.h"

#include <cstdint>
#include <cstdlib>

#if defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace attache {

#if defined(__linux__) && defined(__GLIBC__)

namespace {

constexpr int kHeapBytes = 256 * 1024 * 1024; // addresses that the heap grows into without asking the system again
constexpr int kKeptBytes = 64 * 1024 * 1024;  // free memory above this goes back to the system
constexpr int kInHeapBytes = 8 * 1024 * 1024; // larger blocks are mapped by themselves, and given back when they are freed
constexpr std::uintptr_t kLargePage = 2 * 1024 * 1024;

} // namespace

void preferLargePages()
{
    // Setting one of them ends the allocator's own guessing, so all three are set.
    mallopt(M_TOP_PAD, kHeapBytes);
    mallopt(M_TRIM_THRESHOLD, kHeapBytes + kKeptBytes);
    mallopt(M_MMAP_THRESHOLD, kInHeapBytes);
    void *volatile grown = std::malloc(kLargePage); // makes the heap grow now; volatile, or it would be left out
    std::free(grown);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const auto begin = (end - kHeapBytes + kLargePage - 1) & ~(kLargePage - 1);
    madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE); // refused, it stays as it was
}

void giveFreeMemoryBack() { malloc_trim(0); }

#else

void preferLargePages() {}
void giveFreeMemoryBack() {}

#endif

} // namespace attache
