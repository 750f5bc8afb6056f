#pragma once

#include "core/base/stop.h"
#include "core/ingest/bundle.h"
#include "core/ingest/json_reader.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// The files of an X archive that hold posts: tweets.js, tweets-part1.js …, before 2022 tweet.js, before 2019
// js/tweets/2014_05.js. Names that only look alike (tweet-headers.js, deleted-tweets.js) are others.
bool isXTweetPart(std::string_view path);

struct XAccount {
    std::string handle, name;
};

// What was given: a whole archive or folder, or a bare tweets.js whose parts and account.js may lie beside it.
class XArchiveFiles {
public:
    explicit XArchiveFiles(const Bundle &bundle) : m_bundle(bundle) {}

    // Every file with posts, each once. Ends with the first error of `visit`.
    Status visitParts(const Bundle::Visit &visit) const;
    // Of account.js; nothing where it is not there or says nothing.
    std::optional<XAccount> account() const;
    // Of manifest.js: the posts that each file with posts should hold, by its file name. Empty without a manifest.
    std::map<std::string, std::int64_t> expected() const;
    // A file of that name; nothing where there is none.
    std::optional<ByteSource> open(std::string_view name) const;

private:
    std::string beside(std::string_view name) const;
    std::optional<std::string> whole(std::string_view name) const;

    const Bundle &m_bundle;
};

// The handle of whoever took the pictures: without account.js, links of own media name it ('…/HANDLE/status/ID/photo/1').
// Reads until the first one.
std::optional<std::string> handleInMedia(const XArchiveFiles &files, const StopToken &stop);

// The tweet inside an element: older files have no wrapper.
JsonItem unwrappedTweet(const JsonItem &element);

} // namespace attache
