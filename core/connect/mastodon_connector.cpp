#include "core/connect/mastodon_connector.h"

#include "core/connect/answer_json.h"
#include "core/connect/oauth.h"

#include <QUrl>
#include <QUrlQuery>

namespace attache {

namespace {

QString member(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }

// The address of the next page, as the server wrote it, without its host: '</api/v1/…?max_id=5>; rel="next"'.
std::string nextOf(const HttpReply &reply)
{
    for (const auto &part : QString::fromStdString(std::string(reply.header("link"))).split(QLatin1Char(','))) {
        const auto from = part.indexOf(QLatin1Char('<')), to = part.indexOf(QLatin1Char('>'));
        if (from < 0 || to < from || !part.mid(to).contains(QLatin1String("rel=\"next\"")))
            continue;
        const QUrl url(part.mid(from + 1, to - from - 1));
        return url.path(QUrl::FullyEncoded).toStdString() + '?' + url.query(QUrl::FullyEncoded).toStdString();
    }
    return {};
}

Call callOf(const std::string &address)
{
    const QUrl url(QString::fromStdString(address));
    Call call;
    call.path = url.path(QUrl::FullyEncoded).toStdString();
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        call.query.emplace_back(name.toStdString(), value.toStdString());
    return call;
}

std::string handleOf(const QJsonObject &account)
{
    const auto name = member(account, "acct");
    const QUrl url(member(account, "url"));
    return (name.contains(QLatin1Char('@')) ? name : QString(name + QLatin1Char('@') + url.host(QUrl::EncodeUnicode)))
        .toStdString();
}

// Collects the statuses of an answer: their addresses by number, and who answers whom.
class Statuses {
public:
    void add(const QJsonValue &value)
    {
        for (const auto &one : value.toArray())
            add(one);
        if (!value.isObject())
            return;
        const auto object = value.toObject();
        for (const auto *inner : {"status", "reblog", "ancestors", "descendants", "statuses"})
            add(object.value(QLatin1String(inner)));
        add(object.value(QLatin1String("quote")).toObject().value(QLatin1String("quoted_status")));
        const auto number = textOf(object.value(QLatin1String("id")));
        const auto address = member(object, "uri").toStdString();
        if (address.empty() || number.empty() || !object.value(QLatin1String("account")).isObject())
            return;
        natives.emplace_back(address, number);
        if (const auto parent = textOf(object.value(QLatin1String("in_reply_to_id"))); !parent.empty())
            parents.push_back(parent);
    }

    std::vector<std::pair<std::string, std::string>> natives;
    std::vector<std::string> parents;
};

// A place for a post that stands elsewhere, so that what answers it finds its address. Nobody may read it.
QJsonObject placeFor(const std::string &native, const std::string &id)
{
    return {{QStringLiteral("id"), QString::fromStdString(native)},
            {QStringLiteral("uri"), QString::fromStdString(id)},
            {QStringLiteral("visibility"), QStringLiteral("known")},
            {QStringLiteral("account"), QJsonObject()}};
}

class MastodonConnector final : public Connector {
public:
    const ConnectorTraits &traits() const override
    {
        static const ConnectorTraits traits{.platform = "mastodon",
                                            .format = "mastodon",
                                            .usualHost = "",
                                            .signIn = ConnectorTraits::SignIn::TokenOrBrowser,
                                            .replies = true,
                                            .mentions = true,
                                            .quotes = true,
                                            .reposts = false,
                                            .search = false,
                                            .counts = true,
                                            .atOnce = 1};
        return traits;
    }

    std::optional<Credentials> credentialsFrom(const HttpReply &reply, const Credentials &before) const override
    {
        return tokensFrom(reply, before);
    }
    std::optional<Call> renewal(const Credentials &credentials) const override
    {
        return tokenRenewal(credentials, "/oauth/token");
    }

    Call whoAmI(const Connection &) const override { return callOf("/api/v1/accounts/verify_credentials"); }

    std::optional<Identity> identityFrom(const HttpReply &reply) const override
    {
        const auto account = objectOf(reply);
        if (!account || member(*account, "acct").isEmpty())
            return {};
        return Identity{textOf(account->value(QLatin1String("id"))), handleOf(*account),
                        member(*account, "display_name").toStdString()};
    }

    std::vector<SyncTask> standing(const Connection &c) const override
    {
        return {{"feed", c.account, {}, {}, 0}, {"notifications", c.account, {}, {}, 0}};
    }

    Call call(const Connection &c, const SyncTask &task) const override
    {
        if (!task.cursor.empty())
            return callOf(task.cursor);
        if (task.source == "feed")
            return callOf("/api/v1/accounts/" + task.subject + "/statuses?limit=40");
        if (task.source == "notifications")
            return callOf("/api/v1/notifications?limit=80&types[]=mention&types[]=quote");
        if (task.source == "thread")
            return callOf("/api/v1/statuses/" + task.subject + "/context");
        if (task.source == "quotes")
            return callOf("/api/v1/statuses/" + task.subject + "/quotes?limit=40");
        if (task.source == "gone")
            return lookUp(c, task.note);
        return callOf("/api/v1/statuses/" + task.subject);
    }

    PlatformAnswer read(const Connection &, const SyncTask &task, const HttpReply &reply, const KnownPosts &known) const override
    {
        PlatformAnswer answer;
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(reply.body));
        if (!hasShape(document, task)) {
            answer.fault = NetFault::NoJson;
            return answer;
        }
        if (task.source == "gone") {
            answer.absent.push_back({Absence::Why::Gone, task.subject});
            return answer;
        }
        answer.cursor = nextOf(reply);
        answer.page = pageOf(document, task, known, answer.natives);
        return answer;
    }

    // A post that its server does not show: gone, where its author is still shown (asked for next).
    PlatformAnswer notThere(const SyncTask &task) const override
    {
        PlatformAnswer answer;
        if (task.source == "refresh")
            answer.absent.push_back({Absence::Why::Ask, task.subject});
        if (task.source == "gone")
            answer.absent.push_back({Absence::Why::Unseen, task.subject});
        return answer;
    }

    std::vector<SyncTask> follow(const Connection &c, const Seen &seen) const override
    {
        std::vector<SyncTask> tasks;
        const int depth = seen.task.depth;
        if (!seen.post.repostOf.empty())
            return tasks;
        const bool shown = seen.task.source == "thread" && seen.task.subject == seen.native;
        const bool hangsAbove = seen.isNew && seen.task.source == "notifications" && !seen.post.inReplyTo.empty();
        if ((seen.repliesGrew && !shown) || hangsAbove)
            tasks.push_back({"thread", seen.native, seen.post.key.id, {}, depth});
        if (seen.quotesGrew && depth < c.options.quoteDepth)
            tasks.push_back({"quotes", seen.native, seen.post.key.id, {}, depth + 1});
        return tasks;
    }

    Complaint complaint(const HttpReply &reply) const override
    {
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(reply.body));
        if (reply.fault == NetFault::None)
            return {document.isNull() ? NetFault::NoJson : NetFault::None, {}};
        return {reply.fault, faultWord(member(document.object(), "error"))};
    }

private:
    // An answer without what was asked for is none: its silence would be taken for "there is nothing".
    static bool hasShape(const QJsonDocument &document, const SyncTask &task)
    {
        if (task.source == "thread")
            return document[QLatin1String("descendants")].isArray();
        if (task.source == "refresh" || task.source == "gone")
            return document[QLatin1String("id")].isString();
        return document.isArray() && (document.array().isEmpty() || document.array().first().isObject());
    }

    static Call lookUp(const Connection &c, const std::string &handle)
    {
        const auto own = '@' + QUrl(QString::fromStdString(c.host)).host().toStdString();
        auto call = callOf("/api/v1/accounts/lookup");
        call.query.emplace_back("acct", handle.ends_with(own) ? handle.substr(0, handle.size() - own.size()) : handle);
        return call;
    }

    // The page with the addresses of what it answers and does not hold.
    static std::string pageOf(const QJsonDocument &document, const SyncTask &task, const KnownPosts &known,
                              std::vector<std::pair<std::string, std::string>> &natives)
    {
        Statuses statuses;
        const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        statuses.add(root);
        QJsonArray all;
        if (task.source == "thread" && !task.note.empty())
            all.append(placeFor(task.subject, task.note));
        for (const auto &parent : statuses.parents)
            if (const auto id = known.idOf(parent))
                all.append(placeFor(parent, *id));
        natives = std::move(statuses.natives);
        appendStatuses(root, all);
        return jsonText({{QStringLiteral("statuses"), all}});
    }

    static void appendStatuses(const QJsonValue &root, QJsonArray &all)
    {
        if (root.isArray())
            for (const auto &one : root.toArray())
                appendStatuses(one, all);
        const auto object = root.toObject();
        for (const auto *list : {"ancestors", "descendants"})
            if (object.contains(QLatin1String(list)))
                appendStatuses(object.value(QLatin1String(list)), all);
        if (object.value(QLatin1String("status")).isObject())
            all.append(object.value(QLatin1String("status")));
        else if (object.value(QLatin1String("account")).isObject() && object.contains(QLatin1String("uri")))
            all.append(object);
    }
};

} // namespace

std::unique_ptr<Connector> mastodonConnector() { return std::make_unique<MastodonConnector>(); }

} // namespace attache
