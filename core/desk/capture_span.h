#pragma once

#include "core/domain/coverage.h"
#include "core/domain/post.h"
#include "core/domain/receipt.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace attache {

// What the posts of one file say of the time and the accounts that it can speak of, gathered while they are stored.
class CaptureSpan {
public:
    void add(const Post &post);

    // One for each platform. A file whose posts are all of one author speaks of what that account wrote, and of nothing that
    // others said to it; any other one of every account of ours, and of every kind that `receipt.gaps` does not exclude.
    std::vector<Coverage> coverage(const Receipt &receipt) const;

private:
    struct Span {
        Instant from, to;
        std::string author; // of all of them, as written; nothing where `several`
        bool several = false;
        std::vector<bool> days; // with a post, since 1970 in UTC
        std::int64_t longestQuiet() const;
    };
    Span *spanOf(const Post &post);

    std::map<std::string, Span> m_spans;     // by platform
    const std::string *m_platform = nullptr; // of the last post
    Span *m_span = nullptr;
};

} // namespace attache
