#include "core/connect/connector.h"

#include "core/connect/answer_json.h"
#include "core/connect/bluesky_connector.h"
#include "core/connect/facebook_connector.h"
#include "core/connect/instagram_connector.h"
#include "core/connect/mastodon_connector.h"
#include "core/connect/x_connector.h"
#include "core/connect/youtube_connector.h"

namespace attache {

Secret Credentials::toJson() const
{
    QJsonObject json{{QStringLiteral("access"), QString::fromStdString(access.reveal())}};
    const auto add = [&json](const QString &name, const std::string &value) {
        if (!value.empty())
            json.insert(name, QString::fromStdString(value));
    };
    add(QStringLiteral("refresh"), refresh.reveal());
    add(QStringLiteral("client_secret"), clientSecret.reveal());
    add(QStringLiteral("client_id"), clientId);
    if (expires)
        json.insert(QStringLiteral("expires"), static_cast<qint64>(toMillis(*expires)));
    return Secret(jsonText(json));
}

std::optional<Credentials> Credentials::fromJson(const Secret &json)
{
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(json.reveal())).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString().toStdString(); };
    Credentials credentials;
    credentials.access = Secret(text("access"));
    credentials.refresh = Secret(text("refresh"));
    credentials.clientSecret = Secret(text("client_secret"));
    credentials.clientId = text("client_id");
    if (object.contains(QLatin1String("expires")))
        credentials.expires = fromMillis(object.value(QLatin1String("expires")).toInteger());
    return credentials.access.empty() ? std::nullopt : std::optional(std::move(credentials));
}

std::optional<Call> Connector::signIn(const SignInForm &) const { return {}; }

std::optional<Credentials> Connector::credentialsFrom(const HttpReply &, const Credentials &) const { return {}; }

std::optional<Call> Connector::renewal(const Credentials &) const { return {}; }

HttpRequest Connector::request(const Connection &connection, const Call &call, const Credentials &credentials) const
{
    HttpRequest request;
    request.origin = connection.host;
    request.call = call;
    if (call.withToken && !credentials.access.empty())
        request.token = Secret("Bearer " + credentials.access.reveal());
    return request;
}

bool Connector::keepsOnlyLinked(const SyncTask &) const { return false; }

std::string Connector::refreshKind(const std::string &) const { return {}; }

int Connector::mostPages(const SyncTask &) const { return 0; }

PlatformAnswer Connector::notThere(const SyncTask &) const { return {}; }

std::vector<std::unique_ptr<Connector>> allConnectors()
{
    std::vector<std::unique_ptr<Connector>> all;
    all.push_back(blueskyConnector());
    all.push_back(mastodonConnector());
    all.push_back(facebookConnector());
    all.push_back(instagramConnector());
    all.push_back(youtubeConnector());
    all.push_back(xConnector());
    return all;
}

std::unique_ptr<Connector> connectorFor(std::string_view platform)
{
    for (auto &connector : allConnectors())
        if (connector->traits().platform == platform)
            return std::move(connector);
    return nullptr;
}

} // namespace attache
