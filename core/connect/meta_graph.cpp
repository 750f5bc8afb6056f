#include "core/connect/meta_graph.h"

#include "core/connect/answer_json.h"

namespace attache {

namespace {

constexpr const char *kVersion = "v21.0";

std::string versionOf(const Connection &connection)
{
    return connection.options.version.empty() ? kVersion : connection.options.version;
}

// The page with an address of its edge alone: what hangs below what is told by it, and the token is not.
std::string pageOf(const QJsonObject &answer, const Connection &connection, const std::string &edge)
{
    auto page = without(answer, {QStringLiteral("paging"), QStringLiteral("access_token")});
    if (page.value(QLatin1String("data")).isArray() && edge.find('/', 1) != std::string::npos)
        page.insert(
            QLatin1String("paging"),
            QJsonObject{{QStringLiteral("next"), QString::fromStdString(connection.host + '/' + versionOf(connection) + edge)}});
    return jsonText(page);
}

NetFault faultOfCode(int code, int subcode, NetFault byStatus)
{
    if (code == 4 || code == 17 || code == 32 || code == 341 || code == 613 || (code >= 80000 && code < 80100))
        return NetFault::RateLimited;
    if (code == 190 || code == 102)
        return NetFault::SignInNeeded;
    if (code == 10 || code == 368 || (code >= 200 && code < 300))
        return NetFault::NotAllowed;
    if (code == 803 || (code == 100 && subcode == 33))
        return NetFault::NotThere;
    if (code == 100)
        return NetFault::AskedWrongly;
    if (code == 1 || code == 2)
        return NetFault::ServerTrouble;
    return byStatus == NetFault::None ? NetFault::ServerTrouble : byStatus;
}

} // namespace

Call MetaGraphConnector::graphCall(const Connection &connection, const Edge &edge)
{
    Call call;
    call.path = '/' + versionOf(connection) + edge.path;
    call.query = edge.query;
    return call;
}

Call MetaGraphConnector::call(const Connection &connection, const SyncTask &task) const
{
    auto asked = graphCall(connection, edge(connection, task));
    if (!task.cursor.empty())
        asked.query.emplace_back("after", task.cursor);
    return asked;
}

PlatformAnswer MetaGraphConnector::read(const Connection &connection, const SyncTask &task, const HttpReply &reply,
                                        const KnownPosts &) const
{
    PlatformAnswer answer;
    const auto object = objectOf(reply);
    const bool single = task.source == "refresh" || task.source == "gone";
    if (!object || !(single ? object->contains(QLatin1String("id")) : object->value(QLatin1String("data")).isArray())) {
        answer.fault = NetFault::NoJson;
        return answer;
    }
    if (task.source == "gone") {
        answer.absent.push_back({Absence::Why::Gone, task.subject});
        return answer;
    }
    const auto paging = object->value(QLatin1String("paging")).toObject();
    if (paging.contains(QLatin1String("next")))
        answer.cursor = textOf(paging.value(QLatin1String("cursors")).toObject().value(QLatin1String("after")));
    answer.page = pageOf(*object, connection, edge(connection, task).path);
    return answer;
}

// A post that is not shown: gone, where the account itself is still shown to us (asked for next).
PlatformAnswer MetaGraphConnector::notThere(const SyncTask &task) const
{
    PlatformAnswer answer;
    if (task.source == "refresh")
        answer.absent.push_back({Absence::Why::Ask, task.subject});
    if (task.source == "gone")
        answer.absent.push_back({Absence::Why::Unseen, task.subject});
    return answer;
}

std::vector<SyncTask> MetaGraphConnector::follow(const Connection &, const Seen &seen) const
{
    if (!seen.repliesGrew || !seen.post.inReplyTo.empty() || !seen.ours)
        return {};
    return {{"comments", seen.post.key.id, {}, {}, 0}};
}

Complaint MetaGraphConnector::complaint(const HttpReply &reply) const
{
    const auto object = objectOf(reply);
    if (!object)
        return {reply.fault == NetFault::None ? NetFault::NoJson : reply.fault, {}};
    const auto error = object->value(QLatin1String("error")).toObject();
    if (error.isEmpty())
        return {reply.fault, {}};
    const int code = error.value(QLatin1String("code")).toInt(), subcode = error.value(QLatin1String("error_subcode")).toInt();
    return {faultOfCode(code, subcode, reply.fault), "code " + std::to_string(code) + '/' + std::to_string(subcode)};
}

} // namespace attache
