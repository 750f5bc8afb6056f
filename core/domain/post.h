#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attache {

// (platform, id): ids collide across platforms, so never an id alone (METRICS.md section 0).
struct PostKey {
    std::string platform;
    std::string id;
    bool operator==(const PostKey &) const = default;
    auto operator<=>(const PostKey &) const = default;
};

// What the platform counted at one moment. Nothing is unknown, which is not 0.
struct Counts {
    std::optional<std::int64_t> likes, reposts, quotes, replies, impressions, reach, views;
    bool operator==(const Counts &) const = default;
    bool known() const;
};

struct Snapshot {
    Instant at;
    Counts counts;
    bool operator==(const Snapshot &) const = default;
};

// How the time stood in the source; with the instant it gives the source's text back.
enum class TimeForm { Iso = 1, Twcs = 2, Other = 9 };

struct SourceTime {
    TimeForm form = TimeForm::Iso;
    int offsetMinutes = 0;
    std::string text; // only where form and offset do not give the source's text back
    bool operator==(const SourceTime &) const = default;
};

// One post, reply, comment or repost as an importer or connector read it. Texts are sanitised UTF-8; empty is none.
struct Post {
    PostKey key;
    std::string author; // handle or account id, as mentions and account keys name it
    std::string authorName;
    Instant createdAt;
    SourceTime createdSource;
    std::string text;
    std::string inReplyTo, repostOf, quoteOf, conversationId; // ids on the same platform
    std::string mentions; // folded handles, one blank between them (base/text.h)
    bool mentionsFromText = false; // the form has no field for them: `mentions` was read from the text
    Counts counts;
    std::optional<std::int64_t> followersAtPost;
    std::vector<Snapshot> snapshots; // earlier observations that the source brought along
    std::optional<Instant> deletedAt, editedAt, observedAt;
    bool automatic = false; // written by a machine of ours: no answer
    std::string lang, url, visibility;
    bool operator==(const Post &) const = default;
};

// Original, quote, reply or repost: the classes of METRICS.md section 1. A reply that quotes is a reply.
enum class PostClass { Original = 1, Quote = 2, Reply = 3, Repost = 4 };
PostClass classOf(const Post &post);

} // namespace attache
