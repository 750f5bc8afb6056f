#include "core/connect/x_connector.h"

#include "core/connect/answer_json.h"
#include "core/connect/oauth.h"

#include <algorithm>

namespace attache {

namespace {

constexpr double kPostDollars = 0.005, kUserDollars = 0.010;

// What is asked of each post, in the older and in the newer names.
Words fieldsOf(const Connection &connection)
{
    if (connection.options.newNames)
        return {{"post.fields", "author_id,created_at,conversation_id,in_reply_to_user_id,referenced_posts,public_metrics,lang,"
                                "entities,edit_history_post_ids,note_post"},
                {"expansions", "author_id,referenced_posts.id,referenced_posts.id.author_id"},
                {"user.fields", "username,name,public_metrics"}};
    return {{"tweet.fields", "author_id,created_at,conversation_id,in_reply_to_user_id,referenced_tweets,public_metrics,lang,"
                             "entities,edit_history_tweet_ids,note_tweet"},
            {"expansions", "author_id,referenced_tweets.id,referenced_tweets.id.author_id"},
            {"user.fields", "username,name,public_metrics"}};
}

// 'https://api.x.com/2/problems/usage-capped': both hosts occur.
QString problemOf(const QJsonObject &object)
{
    return object.value(QLatin1String("type")).toString().section(QLatin1Char('/'), -1);
}

// The newest post of the first page is where the next run begins: 'since|newest' while pages are read, 'since' afterwards.
struct Mark {
    QString since, newest;
    static Mark of(const std::string &note)
    {
        const auto text = QString::fromStdString(note);
        return {text.section(QLatin1Char('|'), 0, 0), text.section(QLatin1Char('|'), 1, 1)};
    }
    std::string text(bool whole) const
    {
        if (whole)
            return (newest.isEmpty() ? since : newest).toStdString();
        return since.toStdString() + '|' + newest.toStdString();
    }
};

class XConnector final : public Connector {
public:
    const ConnectorTraits &traits() const override
    {
        static const ConnectorTraits traits{.platform = "x",
                                            .format = "x-v2",
                                            .usualHost = "https://api.x.com",
                                            .signIn = ConnectorTraits::SignIn::TokenOrBrowser,
                                            .replies = true,
                                            .mentions = true,
                                            .quotes = true,
                                            .reposts = true,
                                            .search = true,
                                            .counts = true,
                                            .charges = true,
                                            .enterpriseDuty = true,
                                            .atOnce = 100};
        return traits;
    }

    std::optional<Credentials> credentialsFrom(const HttpReply &reply, const Credentials &before) const override
    {
        return tokensFrom(reply, before);
    }
    std::optional<Call> renewal(const Credentials &credentials) const override
    {
        return tokenRenewal(credentials, "/2/oauth2/token");
    }

    // A token of the program alone may not ask who it is: the account is named by its handle.
    Call whoAmI(const Connection &connection) const override
    {
        Call call;
        call.path = "/2/users/by/username/" + connection.handle;
        return call;
    }

    std::optional<Identity> identityFrom(const HttpReply &reply) const override
    {
        const auto object = objectOf(reply);
        const auto user = object ? object->value(QLatin1String("data")).toObject() : QJsonObject();
        if (!user.contains(QLatin1String("username")))
            return {};
        return Identity{textOf(user.value(QLatin1String("id"))), textOf(user.value(QLatin1String("username"))),
                        textOf(user.value(QLatin1String("name")))};
    }

    std::vector<SyncTask> standing(const Connection &c) const override
    {
        return {{"feed", c.account, {}, {}, 0}, {"mentions", c.account, {}, {}, 0}};
    }

    Call call(const Connection &c, const SyncTask &task) const override
    {
        Call call;
        call.query = fieldsOf(c);
        call.path = pathOf(task);
        if (task.source == "thread")
            call.query.emplace_back("query", "conversation_id:" + task.subject);
        if (task.source == "refresh")
            call.query.emplace_back("ids", joinedBy(linesOf(task.subject), ','));
        else
            call.query.emplace_back("max_results", "100");
        const auto since = Mark::of(task.note).since.toStdString();
        if ((task.source == "feed" || task.source == "mentions") && !since.empty())
            call.query.emplace_back("since_id", since);
        if (!task.cursor.empty())
            call.query.emplace_back(task.source == "thread" ? "next_token" : "pagination_token", task.cursor);
        return call;
    }

    PlatformAnswer read(const Connection &, const SyncTask &task, const HttpReply &reply, const KnownPosts &) const override
    {
        PlatformAnswer answer;
        const auto object = objectOf(reply);
        if (!object || !hasShape(*object)) {
            answer.fault = NetFault::NoJson;
            return answer;
        }
        const auto meta = object->value(QLatin1String("meta")).toObject();
        answer.cursor = textOf(meta.value(QLatin1String("next_token")));
        answer.page = reply.body;
        answer.cost = costOf(*object);
        readErrors(*object, answer);
        if (task.source == "feed" || task.source == "mentions") {
            auto mark = Mark::of(task.note);
            if (task.cursor.empty() && meta.contains(QLatin1String("newest_id")))
                mark.newest = meta.value(QLatin1String("newest_id")).toString();
            answer.note = mark.text(answer.cursor.empty());
        }
        return answer;
    }

    std::vector<SyncTask> follow(const Connection &c, const Seen &seen) const override
    {
        std::vector<SyncTask> tasks;
        const auto &post = seen.post;
        if (!post.repostOf.empty())
            return tasks;
        const auto &root = post.conversationId.empty() ? post.key.id : post.conversationId;
        const bool within = seen.task.depth < c.options.quoteDepth;
        if (seen.repliesGrew && seen.task.source != "thread")
            tasks.push_back({"thread", root, {}, {}, seen.task.depth});
        if (seen.quotesGrew && within)
            tasks.push_back({"quotes", post.key.id, {}, {}, seen.task.depth + 1});
        if (seen.repostsGrew && within)
            tasks.push_back({"reposts", post.key.id, {}, {}, seen.task.depth});
        return tasks;
    }

    bool fetchesByPostId() const override { return true; }

    Complaint complaint(const HttpReply &reply) const override
    {
        const auto object = objectOf(reply);
        if (!object)
            return {reply.fault == NetFault::None ? NetFault::NoJson : reply.fault, {}};
        const auto problem = problemOf(*object);
        const auto word = faultWord(problem.isEmpty() ? object->value(QLatin1String("title")).toString() : problem);
        if (problem == QLatin1String("usage-capped"))
            return {NetFault::UsageCap, word};
        if (problem == QLatin1String("rate-limit-exceeded"))
            return {NetFault::RateLimited, word};
        if (problem == QLatin1String("client-forbidden") || problem == QLatin1String("unsupported-authentication"))
            return {NetFault::NotAllowed, word};
        if (problem == QLatin1String("resource-not-found") && !object->contains(QLatin1String("errors")))
            return {NetFault::NotThere, word};
        return {reply.fault, reply.fault == NetFault::None ? std::string() : word};
    }

private:
    static std::string pathOf(const SyncTask &task)
    {
        if (task.source == "feed")
            return "/2/users/" + task.subject + "/tweets";
        if (task.source == "mentions")
            return "/2/users/" + task.subject + "/mentions";
        if (task.source == "thread")
            return "/2/tweets/search/recent";
        if (task.source == "quotes")
            return "/2/tweets/" + task.subject + "/quote_tweets";
        if (task.source == "reposts")
            return "/2/tweets/" + task.subject + "/retweets";
        return "/2/tweets";
    }

    static bool hasShape(const QJsonObject &object)
    {
        const auto data = object.value(QLatin1String("data"));
        return data.isArray() || data.isObject() || object.value(QLatin1String("meta")).isObject()
               || object.value(QLatin1String("errors")).isArray();
    }

    static double costOf(const QJsonObject &object)
    {
        const auto data = object.value(QLatin1String("data"));
        const auto includes = object.value(QLatin1String("includes")).toObject();
        const auto posts = (data.isArray()    ? data.toArray().size()
                            : data.isObject() ? 1
                                              : 0)
                           + includes.value(QLatin1String("tweets")).toArray().size()
                           + includes.value(QLatin1String("posts")).toArray().size();
        return static_cast<double>(posts) * kPostDollars
               + static_cast<double>(includes.value(QLatin1String("users")).toArray().size()) * kUserDollars;
    }

    // A post that is not found was taken away; one that this token may not see may still stand.
    static void readErrors(const QJsonObject &object, PlatformAnswer &answer)
    {
        for (const auto &one : object.value(QLatin1String("errors")).toArray()) {
            const auto error = one.toObject();
            const auto kind = error.value(QLatin1String("resource_type")).toString();
            if (!kind.isEmpty() && kind != QLatin1String("tweet") && kind != QLatin1String("post"))
                continue;
            const bool gone = problemOf(error) == QLatin1String("resource-not-found");
            answer.absent.push_back(
                {gone ? Absence::Why::Gone : Absence::Why::Unseen, textOf(error.value(QLatin1String("resource_id")))});
        }
    }
};

} // namespace

std::unique_ptr<Connector> xConnector() { return std::make_unique<XConnector>(); }

} // namespace attache
