#pragma once

#include "core/domain/account.h"
#include "core/domain/calendar.h"
#include "core/domain/code_book.h"
#include "core/domain/decision.h"
#include "core/domain/desk_record.h"
#include "core/domain/example.h"
#include "core/domain/post.h"
#include "core/domain/scope.h"

#include <cstdint>
#include <string>
#include <vector>

namespace attache {

// An invented embassy and ten weeks of its talk with invented people, as records that a workspace can take in.
struct Demonstration {
    std::vector<Account> accounts;
    std::vector<Post> posts; // by (createdAt, key)
    std::vector<Decision> decisions;
    Calendar host, duty;
    std::string zone;
    std::vector<Gap> gaps;
    // What the invented team keeps beside messages, set down once, weeks ago.
    std::vector<ClearedLine> lines;
    std::vector<Officer> officers;
    std::vector<Example> examples;
    std::vector<Collection> collections;
    std::vector<ReadingSample> samples;
    std::vector<Reading> readings;
    struct DraftText {
        PostKey post;
        std::string text;
        Instant savedAt;
        bool operator==(const DraftText &) const = default;
    };
    std::vector<DraftText> drafts; // answers that are not finished
};

// A pure function: the same arguments give the same records everywhere. Nothing is later than `now`; the content lies
// within 70 days before it, but for single posts on the last changes to and from summer time. What it holds at the
// least: CONTRACT.md, The demonstration.
Demonstration makeDemonstration(Instant now, std::uint64_t seed);

} // namespace attache
