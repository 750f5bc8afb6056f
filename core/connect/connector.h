#pragma once

#include "core/connect/http.h"
#include "core/domain/connection.h"
#include "core/domain/post.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// What a platform lets us do, for people and for the run.
struct ConnectorTraits {
    std::string_view platform; // its key; what the importers of its answers call it
    std::string_view format;   // the importer of its answers (ingest/formats.h)
    std::string_view usualHost;
    enum class SignIn { AppPassword, Token, TokenOrBrowser } signIn = SignIn::Token;
    bool replies = false, mentions = false, quotes = false, reposts = false, search = false, counts = true;
    bool charges = false;        // each post that is read costs money
    bool enterpriseDuty = false; // government users need more than an account
    int atOnce = 25;             // posts of one refreshing call
    int keepDays = 0;            // what is not asked for again within so many days must go; 0: no such rule
};

// What a person hands over to be let in. A token and nothing else for most platforms.
struct SignInForm {
    std::string handle;
    Secret secret; // app password, token, or the answer of the browser's way
};

// What opens the door. Kept in the system's keychain, as JSON.
struct Credentials {
    Secret access, refresh, clientSecret;
    std::string clientId;
    std::optional<Instant> expires;
    Secret toJson() const;
    static std::optional<Credentials> fromJson(const Secret &json);
};

struct Identity {
    std::string account, handle, name;
};

// A post that was asked for and is not shown. Gone: its author took it away. Unseen: anything else.
struct Absence {
    enum class Why { Gone, Unseen, Ask } why = Why::Unseen; // Ask: the connector must look once more (source 'gone')
    std::string native;
};

// What an answer means.
struct PlatformAnswer {
    std::string page;   // JSON for the importer, without any token; empty: holds no posts
    std::string cursor; // of the next page; empty: the end
    std::vector<SyncTask> found;
    std::vector<std::pair<std::string, std::string>> natives; // post id, and what the platform calls it where that differs
    std::vector<Absence> absent;
    std::vector<std::string> wanted; // what the platform calls posts that are to be asked for
    std::optional<std::string> note; // what the question shall bear from now on (SyncTask::note)
    bool partial = false;            // the platform says that it holds something back
    NetFault fault = NetFault::None; // an answer that is none, whatever its status
    double cost = 0;                 // US dollars, about
};

// A post as it came, and what is new about it.
struct Seen {
    const Post &post;
    const SyncTask &task;
    std::string native;
    bool ours = false, isNew = false;
    bool repliesGrew = false, quotesGrew = false, repostsGrew = false; // against what was known; unknown was none
};

struct Complaint {
    NetFault fault = NetFault::None;
    std::string detail; // the platform's own name of it, letters and digits only
};

// The id of a post by what the platform calls it, of posts that were seen before.
class KnownPosts {
public:
    virtual ~KnownPosts() = default;
    virtual std::optional<std::string> idOf(const std::string &native) const = 0;
};

// One platform. Holds nothing and calls nobody: it says what to ask, and what an answer means.
class Connector {
public:
    virtual ~Connector() = default;
    virtual const ConnectorTraits &traits() const = 0;

    // Signing in. Where there is no call for it, what the person handed over is the token.
    virtual std::optional<Call> signIn(const SignInForm &form) const;
    virtual std::optional<Credentials> credentialsFrom(const HttpReply &reply, const Credentials &before) const;
    virtual std::optional<Call> renewal(const Credentials &credentials) const;
    // Whether the renewing call bears the refresh token in the place of the access token.
    virtual bool renewsWithToken() const { return false; }
    virtual HttpRequest request(const Connection &connection, const Call &call, const Credentials &credentials) const;
    virtual Call whoAmI(const Connection &connection) const = 0;
    virtual std::optional<Identity> identityFrom(const HttpReply &reply) const = 0;

    // What every run asks; what one question is; what its answer means; what a post leads to.
    virtual std::vector<SyncTask> standing(const Connection &connection) const = 0;
    virtual Call call(const Connection &connection, const SyncTask &task) const = 0;
    virtual PlatformAnswer read(const Connection &connection, const SyncTask &task, const HttpReply &reply,
                                const KnownPosts &known) const = 0;
    virtual PlatformAnswer notThere(const SyncTask &task) const; // what it means that the answer is NotThere
    virtual std::vector<SyncTask> follow(const Connection &connection, const Seen &seen) const = 0;
    // Which posts of that source may be kept: true where only those that hang on known ones.
    virtual bool keepsOnlyLinked(const SyncTask &task) const;
    // Pages of one run of that source, at most; 0: as many as there are.
    virtual int mostPages(const SyncTask &task) const;
    // Posts of different kinds are asked for apart.
    virtual std::string refreshKind(const std::string &native) const;
    // Whether a post that is named by another and not known is asked for by its id.
    virtual bool fetchesByPostId() const { return false; }
    // What an answer with that status and body complains of; None where it is fine.
    virtual Complaint complaint(const HttpReply &reply) const = 0;
};

// The connector of a platform; null where none is let in (TikTok: files are the way).
std::unique_ptr<Connector> connectorFor(std::string_view platform);
std::vector<std::unique_ptr<Connector>> allConnectors();

} // namespace attache
