#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/connect/http.h"
#include "core/domain/connection.h"

#include <functional>
#include <string>

namespace attache {

// What a person brings to sign in through the browser.
struct BrowserWish {
    std::string platform, host; // host empty: the platform's usual one
    std::string clientId;       // of the program with the platform; Mastodon gives one by itself
    int patienceSeconds = 300;
    // Shows the page to the person; called once.
    std::function<void(const std::string &address)> show;
};

// What became of it: a bundle for ConnectWish::secret, or why not.
struct BrowserOutcome {
    Secret secret; // empty: see fault
    NetFault fault = NetFault::None;
    std::string detail;
};

// OAuth 2 with PKCE: the browser shows the platform's own page, and its answer comes back to this machine alone. Blocks until
// then. Errors: Usage for a platform without that way, for a host that no token may travel to, and where the person said no;
// Cancelled; InputOutput where no port is to be had.
Result<BrowserOutcome> signInByBrowser(const BrowserWish &wish, const HttpRules &rules, const StopToken &stop);

} // namespace attache
