#pragma once

#include "core/base/instant.h"
#include "core/connect/secret.h"
#include "core/domain/connection.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace attache {

using Words = std::vector<std::pair<std::string, std::string>>;

// What is asked, without the host: a request goes to the connection's own origin and nowhere else.
struct Call {
    bool post = false;
    std::string path; // '/xrpc/app.bsky.feed.getPosts'
    Words query;      // decoded
    Secret body;      // of a POST
    std::string bodyType = "application/json";
    bool withToken = true;
};

// A call on its way: the token travels in a header of its own, never in the address.
struct HttpRequest {
    std::string origin;
    Call call;
    std::string tokenHeader = "Authorization";
    Secret token; // the whole value of the header; empty: none
};

struct HttpReply {
    NetFault fault = NetFault::None;
    std::string detail; // for the technical part: a status, a host, the platform's own name of the fault
    int status = 0;     // 0: no answer came
    Words headers;      // names in lower case
    std::string body;

    // The value of that header, '' where it is missing. `name` in lower case.
    std::string_view header(std::string_view name) const;
};

// Limits of every exchange (RELIABILITY.md R21).
struct HttpRules {
    Millis connect{10'000};
    Millis inactivity{30'000};
    Millis total{120'000};
    std::int64_t mostBytes = 32 * 1024 * 1024;
    int mostRedirects = 5;
    int mostTries = 5;            // of one question, where the fault passes
    std::string extraAuthorities; // PEM: a ministry's own certificates, from a settings file
};

} // namespace attache
