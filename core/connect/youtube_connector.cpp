#include "core/connect/youtube_connector.h"

#include "core/connect/answer_json.h"
#include "core/connect/oauth.h"

namespace attache {

namespace {

constexpr const char *kBase = "/youtube/v3/";

Call get(const char *list, Words query)
{
    Call call;
    call.path = std::string(kBase) + list;
    call.query = std::move(query);
    return call;
}

// Comments are 'Ug…' and longer, with a dot for answers; videos have eleven signs.
bool isVideo(const std::string &id) { return id.size() == 11; }

class YoutubeConnector final : public Connector {
public:
    const ConnectorTraits &traits() const override
    {
        static const ConnectorTraits traits{.platform = "youtube",
                                            .format = "youtube-api",
                                            .usualHost = "https://www.googleapis.com",
                                            .signIn = ConnectorTraits::SignIn::Token,
                                            .replies = true,
                                            .mentions = false,
                                            .counts = true,
                                            .atOnce = 50,
                                            .keepDays = 30};
        return traits;
    }

    // Keys stand in a header too, never in the address.
    HttpRequest request(const Connection &connection, const Call &call, const Credentials &credentials) const override
    {
        auto request = Connector::request(connection, call, credentials);
        if (credentials.access.reveal().starts_with("AIza")) {
            request.tokenHeader = "X-Goog-Api-Key";
            request.token = credentials.access;
        }
        return request;
    }

    std::optional<Credentials> credentialsFrom(const HttpReply &reply, const Credentials &before) const override
    {
        return tokensFrom(reply, before);
    }

    Call whoAmI(const Connection &connection) const override
    {
        auto call = get("channels", {{"part", "snippet,contentDetails"}});
        if (connection.handle.empty())
            call.query.emplace_back("mine", "true");
        else if (connection.handle.starts_with("UC") && connection.handle.size() == 24)
            call.query.emplace_back("id", connection.handle);
        else
            call.query.emplace_back("forHandle", '@' + connection.handle);
        return call;
    }

    std::optional<Identity> identityFrom(const HttpReply &reply) const override
    {
        const auto object = objectOf(reply);
        const auto items = object ? object->value(QLatin1String("items")).toArray() : QJsonArray();
        if (items.isEmpty())
            return {};
        const auto channel = items.first().toObject();
        const auto id = textOf(channel.value(QLatin1String("id")));
        const auto uploads = channel.value(QLatin1String("contentDetails"))
                                 .toObject()
                                 .value(QLatin1String("relatedPlaylists"))
                                 .toObject()
                                 .value(QLatin1String("uploads"));
        if (id.empty() || !uploads.isString())
            return {};
        return Identity{textOf(uploads), id,
                        textOf(channel.value(QLatin1String("snippet")).toObject().value(QLatin1String("title")))};
    }

    std::vector<SyncTask> standing(const Connection &c) const override { return {{"feed", c.account, {}, {}, 0}}; }

    Call call(const Connection &, const SyncTask &task) const override
    {
        auto asked = firstPage(task);
        if (!task.cursor.empty())
            asked.query.emplace_back("pageToken", task.cursor);
        return asked;
    }

    PlatformAnswer read(const Connection &, const SyncTask &task, const HttpReply &reply, const KnownPosts &) const override
    {
        PlatformAnswer answer;
        const auto object = objectOf(reply);
        if (!object || !object->value(QLatin1String("items")).isArray()) {
            answer.fault = NetFault::NoJson;
            return answer;
        }
        answer.cursor = textOf(object->value(QLatin1String("nextPageToken")));
        const auto items = object->value(QLatin1String("items")).toArray();
        if (task.source == "feed")
            for (const auto &item : items)
                answer.wanted.push_back(
                    textOf(item.toObject().value(QLatin1String("contentDetails")).toObject().value(QLatin1String("videoId"))));
        else
            answer.page = task.source == "replies" ? jsonText(withVideo(*object, task.note)) : reply.body;
        if (task.source == "comments")
            readCutThreads(items, task, answer);
        if (task.source == "refresh")
            readMissing(items, task, answer);
        return answer;
    }

    PlatformAnswer notThere(const SyncTask &task) const override
    {
        PlatformAnswer answer;
        if (task.source == "refresh")
            readMissing({}, task, answer);
        return answer;
    }

    std::vector<SyncTask> follow(const Connection &, const Seen &seen) const override
    {
        if (!seen.repliesGrew)
            return {};
        if (isVideo(seen.post.key.id))
            return {{"comments", seen.post.key.id, {}, {}, 0}};
        if (seen.task.source == "comments" || seen.post.conversationId.empty())
            return {}; // its page tells by itself which threads it has cut
        return {{"replies", seen.post.key.id, seen.post.conversationId, {}, 0}};
    }

    std::string refreshKind(const std::string &native) const override { return isVideo(native) ? "video" : "comment"; }

    Complaint complaint(const HttpReply &reply) const override
    {
        const auto object = objectOf(reply);
        if (!object)
            return {reply.fault == NetFault::None ? NetFault::NoJson : reply.fault, {}};
        const auto error = object->value(QLatin1String("error"));
        if (error.isString()) // of the sign-in
            return {NetFault::SignInNeeded, faultWord(error.toString())};
        if (!error.isObject())
            return {reply.fault, {}};
        const auto errors = error.toObject().value(QLatin1String("errors")).toArray();
        const auto reason = errors.isEmpty() ? QString() : errors.first().toObject().value(QLatin1String("reason")).toString();
        return {faultOfReason(reason, reply.fault), faultWord(reason)};
    }

private:
    static Call firstPage(const SyncTask &task)
    {
        if (task.source == "feed")
            return get("playlistItems", {{"part", "contentDetails"}, {"playlistId", task.subject}, {"maxResults", "50"}});
        if (task.source == "comments")
            return get("commentThreads", {{"part", "snippet,replies"},
                                          {"videoId", task.subject},
                                          {"maxResults", "100"},
                                          {"order", "time"},
                                          {"textFormat", "plainText"}});
        if (task.source == "replies")
            return get("comments",
                       {{"part", "snippet"}, {"parentId", task.subject}, {"maxResults", "100"}, {"textFormat", "plainText"}});
        const auto ids = linesOf(task.subject);
        if (!ids.empty() && isVideo(ids.front()))
            return get("videos", {{"part", "snippet,statistics"}, {"id", joinedBy(ids, ',')}});
        return get("comments", {{"part", "snippet"}, {"id", joinedBy(ids, ',')}, {"textFormat", "plainText"}});
    }

    // Of a long thread its page holds only the beginning.
    static void readCutThreads(const QJsonArray &items, const SyncTask &task, PlatformAnswer &answer)
    {
        for (const auto &item : items) {
            const auto thread = item.toObject();
            const auto total = thread.value(QLatin1String("snippet")).toObject().value(QLatin1String("totalReplyCount")).toInt();
            const auto listed =
                thread.value(QLatin1String("replies")).toObject().value(QLatin1String("comments")).toArray().size();
            if (total > listed)
                answer.found.push_back({"replies", textOf(thread.value(QLatin1String("id"))), task.subject, {}, task.depth});
        }
    }

    // Answers that are asked for by their parent do not name their video.
    static QJsonObject withVideo(QJsonObject object, const std::string &video)
    {
        QJsonArray items;
        for (const auto &one : object.value(QLatin1String("items")).toArray()) {
            auto item = one.toObject();
            auto snippet = item.value(QLatin1String("snippet")).toObject();
            snippet.insert(QLatin1String("videoId"), QString::fromStdString(video));
            item.insert(QLatin1String("snippet"), snippet);
            items.append(item);
        }
        object.insert(QLatin1String("items"), items);
        return object;
    }

    // A comment that is not listed any more was taken away; a video may be private only.
    static void readMissing(const QJsonArray &items, const SyncTask &task, PlatformAnswer &answer)
    {
        QStringList shown;
        for (const auto &item : items)
            shown << item.toObject().value(QLatin1String("id")).toString();
        for (const auto &asked : linesOf(task.subject))
            if (!shown.contains(QString::fromStdString(asked)))
                answer.absent.push_back({isVideo(asked) ? Absence::Why::Unseen : Absence::Why::Gone, asked});
    }

    static NetFault faultOfReason(const QString &reason, NetFault byStatus)
    {
        if (reason == QLatin1String("quotaExceeded") || reason == QLatin1String("dailyLimitExceeded"))
            return NetFault::UsageCap;
        if (reason == QLatin1String("rateLimitExceeded") || reason == QLatin1String("userRateLimitExceeded"))
            return NetFault::RateLimited;
        if (reason == QLatin1String("commentsDisabled") || reason.endsWith(QLatin1String("NotFound")))
            return NetFault::NotThere;
        if (reason == QLatin1String("processingFailure"))
            return NetFault::ServerTrouble;
        if (reason == QLatin1String("authError") || reason == QLatin1String("keyInvalid"))
            return NetFault::SignInNeeded;
        return byStatus == NetFault::None ? NetFault::ServerTrouble : byStatus;
    }
};

} // namespace

std::unique_ptr<Connector> youtubeConnector() { return std::make_unique<YoutubeConnector>(); }

} // namespace attache
