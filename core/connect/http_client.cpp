#include "core/connect/http_client.h"

#include "core/connect/http_exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrlQuery>

namespace attache {

namespace {

// The system's proxy, and none on the way to this very machine.
class SystemProxy final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (originOf(query.url()).scheme == "http" && isSafe(originOf(query.url())))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

QUrl addressOf(const HttpRequest &request)
{
    QUrl url(QString::fromStdString(request.origin + request.call.path), QUrl::StrictMode);
    QUrlQuery query;
    for (const auto &[name, value] : request.call.query)
        query.addQueryItem(QString::fromUtf8(QUrl::toPercentEncoding(QString::fromStdString(name))),
                           QString::fromUtf8(QUrl::toPercentEncoding(QString::fromStdString(value))));
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

QSslConfiguration tlsOf(const HttpRules &rules)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!rules.extraAuthorities.empty())
        tls.addCaCertificates(QSslCertificate::fromData(QByteArray::fromStdString(rules.extraAuthorities)));
    return tls;
}

QNetworkRequest preparedFor(const QUrl &url, const HttpRequest &request, const HttpRules &rules)
{
    QNetworkRequest prepared(url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setSslConfiguration(tlsOf(rules));
    prepared.setRawHeader("Accept", "application/json");
    prepared.setRawHeader("User-Agent", "attache/" ATTACHE_VERSION);
    if (request.call.post)
        prepared.setRawHeader("Content-Type", QByteArray::fromStdString(request.call.bodyType));
    if (!request.token.empty())
        prepared.setRawHeader(QByteArray::fromStdString(request.tokenHeader), QByteArray::fromStdString(request.token.reveal()));
    return prepared;
}

bool isRedirect(int status) { return status == 301 || status == 302 || status == 303 || status == 307 || status == 308; }

HttpReply refusal(NetFault fault, std::string detail)
{
    HttpReply reply;
    reply.fault = fault;
    reply.detail = std::move(detail);
    return reply;
}

} // namespace

NetFault faultOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return NetFault::None;
    if (status >= 500)
        return status == 501 ? NetFault::AskedWrongly : NetFault::ServerTrouble;
    switch (status) {
    case 401: return NetFault::SignInNeeded;
    case 403: return NetFault::NotAllowed;
    case 404:
    case 410: return NetFault::NotThere;
    case 407: return NetFault::ProxyRefused;
    case 408: return NetFault::TimedOut;
    case 409: return NetFault::ServerTrouble;
    case 429: return NetFault::RateLimited;
    default: return isRedirect(status) ? NetFault::RedirectElsewhere : NetFault::AskedWrongly;
    }
}

std::string_view HttpReply::header(std::string_view name) const
{
    for (const auto &[known, value] : headers)
        if (known == name)
            return value;
    return {};
}

HttpClient::HttpClient(Origin home, HttpRules rules, StopToken stop)
    : m_home(std::move(home)),
      m_rules(std::move(rules)),
      m_stop(std::move(stop))
{}

HttpClient::~HttpClient() = default;

HttpReply HttpClient::send(const HttpRequest &request)
{
    auto url = addressOf(request);
    if (!url.isValid() || !isSafe(m_home) || originOf(url) != m_home)
        return refusal(NetFault::ForbiddenHost, originOf(url).host);
    for (int step = 0; step <= m_rules.mostRedirects; ++step) {
        auto reply = sendOnce(url, request);
        const auto target = reply.header("location");
        if (!isRedirect(reply.status) || target.empty())
            return reply;
        const auto next = url.resolved(QUrl::fromEncoded(QByteArray(target.data(), static_cast<qsizetype>(target.size()))));
        if (request.call.post || !next.isValid() || originOf(next) != m_home || !next.userInfo().isEmpty())
            return refusal(NetFault::RedirectElsewhere, originOf(next).host);
        url = next;
    }
    return refusal(NetFault::RedirectElsewhere, "loop");
}

HttpReply HttpClient::sendOnce(const QUrl &url, const HttpRequest &request)
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxyFactory(new SystemProxy);
        m_manager->setAutoDeleteReplies(false);
    }
    const auto prepared = preparedFor(url, request, m_rules);
    const auto body = QByteArray::fromStdString(request.call.body.reveal());
    std::unique_ptr<QNetworkReply> reply(request.call.post ? m_manager->post(prepared, body) : m_manager->get(prepared));
    return HttpExchange(*reply, m_rules, m_stop).finish();
}

} // namespace attache
