#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// Why a platform could not be asked, or what its answer was. The numbers are stored: only add at the end.
enum class NetFault {
    None,
    Offline,           // no name service, no way out: nothing is wrong with the connection
    Refused,           // nobody listens there
    TimedOut,          // no connection, no byte, or no end within the deadlines
    BadCertificate,    // the host cannot prove who it is
    NoTls,             // no TLS 1.2 or later
    RedirectElsewhere, // the answer points to another origin, which is not followed
    TooLarge,          // more bytes than an answer may have
    CutOff,            // the answer ends in the middle
    NoJson,            // a page for people, or nothing, where data were asked for
    SignInNeeded,      // the token is gone, wrong or has expired
    NotAllowed,        // the token does not reach so far
    NotThere,          // what was asked for does not exist, or is not shown
    RateLimited,       // too much was asked: it may be asked again at a stated time
    UsageCap,          // the paid amount is used up: waiting does not help
    ServerTrouble,     // the platform has failed
    AskedWrongly,      // the platform does not understand the question
    ForbiddenHost,     // the program itself refused to call that host
    ProxyRefused,      // the proxy of this network wants something else
    Endless,           // pages that repeat for ever
    Cancelled,
};
std::string_view netFaultName(NetFault fault);

// How a connection stands, as the last run left it.
enum class ConnectionState { Never, Connected, Expired, Offline, Waiting, Trouble };
std::string_view connectionStateName(ConnectionState state);

// What a person chose for a connection.
struct ConnectionOptions {
    int quoteDepth = 3;            // quotes of quotes … followed so far from our own posts
    std::int64_t mostCalls = 3000; // of one run
    std::string version;           // of the interface, where its address bears one ('v21.0'); empty: the connector's own
    std::string clientId;          // of the program with the platform, where the person registered one
    bool newNames = false;         // X: ask with the names that begin with 'post'
    bool governmentAgreed = false; // X: the person confirmed the duty of government users
};

// Where we are let in. No token is part of it: tokens live in the keychain alone.
struct Connection {
    std::int64_t id = 0;         // 0 before it is stored
    std::string name;            // '<platform>-<handle>', what commands call it
    std::string platform, host;  // host: the origin, 'https://bsky.social'
    std::string handle, account; // account: the platform's own id of it
    std::string displayName;
    ConnectionOptions options;
    Instant createdAt;
    ConnectionState state = ConnectionState::Never;
    NetFault fault = NetFault::None;
    std::optional<Instant> until;       // Waiting: when it may be asked again
    std::optional<Instant> lastSuccess; // began then and came to its end
    std::int64_t import = 0;            // its receipt among the imports
};

// One question that a run asks, page by page. Its address in the workspace is (source, subject).
struct SyncTask {
    std::string source;  // 'feed', 'thread', 'refresh', …
    std::string subject; // whose, or of which post; for 'refresh' several, a line each
    std::string note;    // what the answer needs beside itself: a handle, the id of the post that it hangs below
    std::string cursor;  // where to go on; empty: the beginning
    int depth = 0;       // quotes of quotes between it and a post of ours
    bool operator==(const SyncTask &) const = default;
};

// Why asking one source ended.
enum class SyncStop { End, NothingNew, Cap, Budget, Fault, Endless, Cancelled };
std::string_view syncStopName(SyncStop stop);

// What one source of a run was asked and gave.
struct SourceReceipt {
    std::string source; // 'feed', 'notifications', 'thread', …
    std::int64_t asked = 0, read = 0, stored = 0, updated = 0, duplicate = 0, refused = 0, gone = 0, unseen = 0;
    SyncStop stop = SyncStop::End;
    NetFault fault = NetFault::None;
    std::string detail; // the platform's own name of the fault: for the technical part
};

struct SyncReceipt {
    std::int64_t id = 0;
    std::string connection;
    Instant startedAt, finishedAt;
    std::vector<SourceReceipt> sources;
    std::vector<std::string> gaps;   // what this run could not speak of: a source's name
    NetFault fault = NetFault::None; // what ended the run before its end
    std::string detail;
    std::optional<Instant> until; // when it may go on
    std::int64_t calls = 0;
    std::optional<double> cost; // US dollars, where the platform charges

    // Everything that was due has been asked.
    bool complete() const;
    SourceReceipt &of(const std::string &source);
    std::int64_t sum(std::int64_t SourceReceipt::*count) const;
};

} // namespace attache
