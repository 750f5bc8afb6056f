#pragma once

#include "core/base/instant.h"
#include "core/connect/connector.h"

#include <optional>
#include <string>

namespace attache {

// Signing in through the browser: OAuth 2, authorization code with PKCE (RFC 7636, S256). What one attempt holds in memory.
struct BrowserSignIn {
    std::string state; // returned with the code, so that nobody can slip in another one
    Secret verifier;
    std::string redirect; // 'http://127.0.0.1:PORT/'
};

// A fresh attempt, from the system's random numbers. `port`: where the answer is awaited.
BrowserSignIn newBrowserSignIn(int port);
// BASE64URL(SHA-256(verifier)) without '='.
std::string challengeOf(const Secret &verifier);

// Where a platform's own pages for it are.
struct OAuthPlace {
    std::string authorize; // the whole address
    std::string tokenPath; // at the connection's host
    std::string scopes;
};
std::optional<OAuthPlace> oauthPlace(std::string_view platform, std::string_view host);

// The page that the browser opens.
std::string authorizeAddress(const OAuthPlace &place, const std::string &clientId, const BrowserSignIn &attempt);
// The call that turns the code into tokens.
Call tokenCall(const OAuthPlace &place, const Credentials &client, const BrowserSignIn &attempt, const Secret &code);

// Of an answer with tokens, and of the call that renews them. Shared by the platforms that have it.
std::optional<Credentials> tokensFrom(const HttpReply &reply, const Credentials &before);
std::optional<Call> tokenRenewal(const Credentials &credentials, const std::string &path);

} // namespace attache
