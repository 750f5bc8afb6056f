#include "core/desk/sync/browser_way.h"

#include "core/connect/answer_json.h"
#include "core/connect/connector.h"
#include "core/connect/http_client.h"
#include "core/connect/loopback_listener.h"
#include "core/connect/oauth.h"
#include "core/domain/platform.h"

namespace attache {

namespace {

// One attempt at one server.
class BrowserWay {
public:
    BrowserWay(const BrowserWish &wish, Origin origin, OAuthPlace place, const HttpRules &rules, StopToken stop)
        : m_wish(wish),
          m_origin(std::move(origin)),
          m_place(std::move(place)),
          m_client(m_origin, rules, stop),
          m_stop(std::move(stop))
    {}

    Result<BrowserOutcome> run()
    {
        auto listener = LoopbackListener::open();
        if (!listener)
            return listener.error();
        const auto attempt = newBrowserSignIn((*listener)->port());
        m_credentials.clientId = m_wish.clientId;
        if (m_credentials.clientId.empty() && !registerProgram(attempt))
            return std::move(m_outcome);
        if (m_wish.show)
            m_wish.show(authorizeAddress(m_place, m_credentials.clientId, attempt));
        const auto code = (*listener)->code(attempt.state, m_wish.patienceSeconds, m_stop);
        if (!code)
            return code.error();
        const auto reply = send(tokenCall(m_place, m_credentials, attempt, *code));
        const auto tokens = reply.fault == NetFault::None ? tokensFrom(reply, m_credentials) : std::nullopt;
        if (tokens)
            m_outcome.secret = tokens->toJson();
        else
            takeFault(reply);
        return std::move(m_outcome);
    }

private:
    HttpReply send(Call call)
    {
        HttpRequest request;
        request.origin = m_origin.text();
        request.call = std::move(call);
        return m_client.send(request);
    }

    void takeFault(const HttpReply &reply)
    {
        m_outcome.fault = reply.fault == NetFault::None ? NetFault::NoJson : reply.fault;
        m_outcome.detail = reply.detail;
    }

    // Mastodon makes every program known by itself.
    bool registerProgram(const BrowserSignIn &attempt)
    {
        Call call;
        call.post = true;
        call.path = "/api/v1/apps";
        call.body = Secret(jsonText({{QStringLiteral("client_name"), QStringLiteral("Attaché")},
                                     {QStringLiteral("redirect_uris"), QString::fromStdString(attempt.redirect)},
                                     {QStringLiteral("scopes"), QString::fromStdString(m_place.scopes)}}));
        const auto reply = send(std::move(call));
        const auto object = reply.fault == NetFault::None ? objectOf(reply) : std::nullopt;
        if (!object || !object->value(QLatin1String("client_id")).isString()) {
            takeFault(reply);
            return false;
        }
        m_credentials.clientId = textOf(object->value(QLatin1String("client_id")));
        m_credentials.clientSecret = Secret(textOf(object->value(QLatin1String("client_secret"))));
        return true;
    }

    const BrowserWish &m_wish;
    Origin m_origin;
    OAuthPlace m_place;
    HttpClient m_client;
    StopToken m_stop;
    Credentials m_credentials;
    BrowserOutcome m_outcome;
};

} // namespace

Result<BrowserOutcome> signInByBrowser(const BrowserWish &wish, const HttpRules &rules, const StopToken &stop)
{
    const auto platform = platformKey(wish.platform);
    const auto connector = connectorFor(platform);
    const auto origin = originFrom(wish.host.empty() && connector ? connector->traits().usualHost : std::string_view(wish.host));
    const auto place = origin ? oauthPlace(platform, origin->text()) : std::nullopt;
    if (!origin)
        return origin.error();
    if (!place)
        return Error{Errc::Usage, {{}, 0, "platform"}, "no sign-in through the browser there"};
    if (wish.clientId.empty() && platform != "mastodon")
        return Error{Errc::Usage, {{}, 0, "client-id"}, "needed: the platform gives it to whoever registers a program"};
    return BrowserWay(wish, *origin, *place, rules, stop).run();
}

} // namespace attache
