#include "core/connect/bluesky_connector.h"

#include "core/connect/answer_json.h"

#include <algorithm>

namespace attache {

namespace {

constexpr const char *kXrpc = "/xrpc/";

// 'did:plc:abc' of 'at://did:plc:abc/app.bsky.feed.post/3k'
std::string personOf(std::string_view address)
{
    constexpr std::string_view scheme = "at://";
    if (!address.starts_with(scheme))
        return {};
    address.remove_prefix(scheme.size());
    return std::string(address.substr(0, address.find('/')));
}

Call get(const char *method, Words query)
{
    Call call;
    call.path = std::string(kXrpc) + method;
    call.query = std::move(query);
    return call;
}

class BlueskyConnector final : public Connector {
public:
    const ConnectorTraits &traits() const override
    {
        static const ConnectorTraits traits{
            "bluesky", "bluesky", "https://bsky.social", ConnectorTraits::SignIn::AppPassword, true, true, true, true, true};
        return traits;
    }

    std::optional<Call> signIn(const SignInForm &form) const override
    {
        Call call;
        call.post = true;
        call.withToken = false;
        call.path = std::string(kXrpc) + "com.atproto.server.createSession";
        call.body = Secret(jsonText({{QStringLiteral("identifier"), QString::fromStdString(form.handle)},
                                     {QStringLiteral("password"), QString::fromStdString(form.secret.reveal())}}));
        return call;
    }

    std::optional<Credentials> credentialsFrom(const HttpReply &reply, const Credentials &) const override
    {
        const auto session = objectOf(reply);
        if (!session)
            return {};
        Credentials credentials;
        credentials.access = Secret(textOf(session->value(QLatin1String("accessJwt"))));
        credentials.refresh = Secret(textOf(session->value(QLatin1String("refreshJwt"))));
        return credentials.access.empty() ? std::nullopt : std::optional(std::move(credentials));
    }

    std::optional<Call> renewal(const Credentials &credentials) const override
    {
        if (credentials.refresh.empty())
            return {};
        Call call;
        call.post = true;
        call.path = std::string(kXrpc) + "com.atproto.server.refreshSession";
        return call;
    }
    bool renewsWithToken() const override { return true; }

    Call whoAmI(const Connection &) const override { return get("com.atproto.server.getSession", {}); }

    std::optional<Identity> identityFrom(const HttpReply &reply) const override
    {
        const auto session = objectOf(reply);
        if (!session || !session->value(QLatin1String("did")).isString())
            return {};
        return Identity{textOf(session->value(QLatin1String("did"))), textOf(session->value(QLatin1String("handle"))), {}};
    }

    std::vector<SyncTask> standing(const Connection &c) const override
    {
        return {{"feed", c.account, {}, {}, 0}, {"notifications", c.account, {}, {}, 0}, {"search", c.handle, {}, {}, 0}};
    }

    Call call(const Connection &, const SyncTask &task) const override
    {
        auto asked = firstPage(task);
        if (!task.cursor.empty())
            asked.query.emplace_back("cursor", task.cursor);
        return asked;
    }

    PlatformAnswer read(const Connection &, const SyncTask &task, const HttpReply &reply, const KnownPosts &) const override
    {
        PlatformAnswer answer;
        const auto object = objectOf(reply);
        if (!object || !hasShape(*object, task)) {
            answer.fault = NetFault::NoJson;
            return answer;
        }
        answer.cursor = textOf(object->value(QLatin1String("cursor")));
        if (task.source == "reposts")
            readPeople(*object, task, answer);
        else if (task.source == "repost-records")
            answer.page = jsonText(withAuthors(*object, task));
        else if (task.source == "gone")
            readAuthor(*object, task, answer);
        else
            answer.page = reply.body;
        if (task.source == "refresh")
            readMissing(*object, task, answer);
        return answer;
    }

    // The author is not shown either: closed, blocked or gone, nobody can tell from here.
    PlatformAnswer notThere(const SyncTask &task) const override
    {
        PlatformAnswer answer;
        if (task.source == "gone")
            answer.absent.push_back({Absence::Why::Unseen, task.subject});
        return answer;
    }

    std::vector<SyncTask> follow(const Connection &c, const Seen &seen) const override
    {
        std::vector<SyncTask> tasks;
        const auto &post = seen.post;
        if (!post.repostOf.empty())
            return tasks;
        const int depth = seen.task.depth;
        const bool within = depth < c.options.quoteDepth;
        const bool shownBelow = seen.task.source == "thread" && seen.task.subject == post.key.id;
        if (seen.repliesGrew && !shownBelow)
            tasks.push_back({"thread", post.key.id, {}, {}, depth});
        if (seen.quotesGrew && within)
            tasks.push_back({"quotes", post.key.id, {}, {}, depth + 1});
        if (seen.repostsGrew && within)
            tasks.push_back({"reposts", post.key.id, {}, {}, depth});
        if (seen.isNew && !seen.ours)
            tasks.push_back({"person", personOf(post.key.id), {}, {}, depth});
        return tasks;
    }

    bool keepsOnlyLinked(const SyncTask &task) const override
    {
        return task.source == "person" || task.source == "repost-records";
    }

    int mostPages(const SyncTask &task) const override
    {
        return task.source == "person" || task.source == "repost-records" ? 2 : 0;
    }

    bool fetchesByPostId() const override { return true; }

    Complaint complaint(const HttpReply &reply) const override
    {
        const auto object = objectOf(reply);
        if (reply.fault == NetFault::None)
            return {object || reply.status == 204 ? NetFault::None : NetFault::NoJson, {}};
        const auto name = object ? object->value(QLatin1String("error")).toString() : QString();
        return {faultNamed(name, object ? object->value(QLatin1String("message")).toString() : QString(), reply),
                faultWord(name)};
    }

private:
    static Call firstPage(const SyncTask &task)
    {
        if (task.source == "feed" || task.source == "person")
            return get("app.bsky.feed.getAuthorFeed",
                       {{"actor", task.subject}, {"filter", "posts_with_replies"}, {"limit", "100"}});
        if (task.source == "notifications")
            return get("app.bsky.notification.listNotifications", {{"limit", "100"}});
        if (task.source == "search")
            return get("app.bsky.feed.searchPosts", {{"q", "@" + task.subject}, {"sort", "latest"}, {"limit", "100"}});
        if (task.source == "thread")
            return get("app.bsky.feed.getPostThread", {{"uri", task.subject}, {"depth", "1000"}, {"parentHeight", "80"}});
        if (task.source == "quotes")
            return get("app.bsky.feed.getQuotes", {{"uri", task.subject}, {"limit", "100"}});
        if (task.source == "reposts")
            return get("app.bsky.feed.getRepostedBy", {{"uri", task.subject}, {"limit", "100"}});
        if (task.source == "repost-records")
            return get("com.atproto.repo.listRecords",
                       {{"repo", task.subject}, {"collection", "app.bsky.feed.repost"}, {"limit", "100"}});
        if (task.source == "gone")
            return get("app.bsky.actor.getProfile", {{"actor", personOf(task.subject)}});
        Words uris;
        for (const auto &line : linesOf(task.subject))
            uris.emplace_back("uris", line);
        return get("app.bsky.feed.getPosts", std::move(uris));
    }

    // An answer without the list that was asked for is none: its silence would be taken for "there is nothing".
    static bool hasShape(const QJsonObject &object, const SyncTask &task)
    {
        if (task.source == "thread")
            return object.value(QLatin1String("thread")).isObject();
        if (task.source == "gone")
            return object.value(QLatin1String("did")).isString();
        const auto *list = task.source == "feed" || task.source == "person" ? "feed"
                           : task.source == "notifications"                 ? "notifications"
                           : task.source == "reposts"                       ? "repostedBy"
                           : task.source == "repost-records"                ? "records"
                                                                            : "posts";
        return object.value(QLatin1String(list)).isArray();
    }

    // Who passed a post on; when they did stands only in their own record.
    static void readPeople(const QJsonObject &object, const SyncTask &task, PlatformAnswer &answer)
    {
        for (const auto &person : object.value(QLatin1String("repostedBy")).toArray())
            answer.found.push_back({"repost-records",
                                    textOf(person.toObject().value(QLatin1String("did"))),
                                    textOf(person.toObject().value(QLatin1String("handle"))),
                                    {},
                                    task.depth});
    }

    // Records name their author by number only: the handle, by which everybody else calls them, is put beside it.
    static QJsonObject withAuthors(QJsonObject object, const SyncTask &task)
    {
        QJsonArray records;
        for (const auto &one : object.value(QLatin1String("records")).toArray()) {
            auto record = one.toObject();
            record.insert(QLatin1String("author"), QJsonObject{{QStringLiteral("did"), QString::fromStdString(task.subject)},
                                                               {QStringLiteral("handle"), QString::fromStdString(task.note)}});
            records.append(record);
        }
        object.insert(QLatin1String("records"), records);
        return object;
    }

    // A post that is not shown while its author is: they took it away. One whose author we may not see may still stand.
    static void readAuthor(const QJsonObject &profile, const SyncTask &task, PlatformAnswer &answer)
    {
        const auto viewer = profile.value(QLatin1String("viewer")).toObject();
        const bool blocked = viewer.value(QLatin1String("blockedBy")).toBool() || viewer.contains(QLatin1String("blocking"));
        const bool there = profile.value(QLatin1String("did")).isString() && !blocked;
        answer.absent.push_back({there ? Absence::Why::Gone : Absence::Why::Unseen, task.subject});
    }

    static void readMissing(const QJsonObject &object, const SyncTask &task, PlatformAnswer &answer)
    {
        std::vector<std::string> shown;
        for (const auto &post : object.value(QLatin1String("posts")).toArray())
            shown.push_back(textOf(post.toObject().value(QLatin1String("uri"))));
        for (auto &asked : linesOf(task.subject))
            if (std::find(shown.begin(), shown.end(), asked) == shown.end())
                answer.absent.push_back({Absence::Why::Ask, std::move(asked)});
    }

    static NetFault faultNamed(const QString &name, const QString &message, const HttpReply &reply)
    {
        const auto is = [&name](std::initializer_list<const char *> names) {
            return std::any_of(names.begin(), names.end(), [&](const char *one) { return name == QLatin1String(one); });
        };
        if (is({"ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired", "AuthFactorTokenRequired"}))
            return NetFault::SignInNeeded;
        if (is({"RateLimitExceeded"}))
            return NetFault::RateLimited;
        if (is({"NotFound", "RepoNotFound", "RecordNotFound", "AccountDeactivated", "RepoDeactivated", "RepoTakendown",
                "RepoSuspended", "AccountTakedown", "BlockedActor", "BlockedByActor"})
            || message.contains(QLatin1String("not found")) || message.contains(QLatin1String("Could not find repo")))
            return NetFault::NotThere;
        return reply.fault;
    }
};

} // namespace

std::unique_ptr<Connector> blueskyConnector() { return std::make_unique<BlueskyConnector>(); }

} // namespace attache
