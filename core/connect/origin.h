#pragma once

#include "core/base/result.h"

#include <QUrl>

#include <string>
#include <string_view>

namespace attache {

// Scheme, host and port: what a token belongs to. The host is written in ASCII.
struct Origin {
    std::string scheme, host;
    int port = 0;
    bool operator==(const Origin &) const = default;
    std::string text() const; // 'https://bsky.social', with a port that is not the scheme's own
};

Origin originOf(const QUrl &url);

// Whether a token may travel there: https, or plain http to this very machine (a server of one's own, tests).
bool isSafe(const Origin &origin);

// What a person typed: 'bsky.social', 'https://bsky.social/'. Errors: Usage for anything but a host, for a user name inside
// it, and for plain http to another machine.
Result<Origin> originFrom(std::string_view typed);

} // namespace attache
