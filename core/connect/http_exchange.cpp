#include "core/connect/http_exchange.h"

#include "core/connect/http_client.h"

#include <QNetworkReply>

namespace attache {

namespace {

constexpr qint64 kBuffered = 1024 * 1024;
constexpr Millis kLook{100};

void startOnce(QTimer &timer, Millis after)
{
    timer.setSingleShot(true);
    timer.start(after);
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply &reply, const HttpRules &rules, StopToken stop)
    : m_reply(reply),
      m_rules(rules),
      m_stop(std::move(stop))
{
    m_reply.setReadBufferSize(kBuffered); // a body is taken piece by piece, so that its limit holds in memory too
    watch();
}

void HttpExchange::watch()
{
    const auto alive = [this] { m_quiet.start(m_rules.inactivity); };
    QObject::connect(&m_reply, &QNetworkReply::requestSent, &m_context, [this, alive] {
        m_connect.stop();
        alive();
    });
    QObject::connect(&m_reply, &QNetworkReply::metaDataChanged, &m_context, alive);
    QObject::connect(&m_reply, &QNetworkReply::readyRead, &m_context, [this, alive] {
        alive();
        take();
    });
    QObject::connect(&m_reply, &QNetworkReply::sslErrors, &m_context,
                     [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    QObject::connect(&m_reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    QObject::connect(&m_connect, &QTimer::timeout, &m_context, [this] { stopWith(NetFault::TimedOut, "no connection"); });
    QObject::connect(&m_quiet, &QTimer::timeout, &m_context, [this] { stopWith(NetFault::TimedOut, "no byte"); });
    QObject::connect(&m_total, &QTimer::timeout, &m_context, [this] { stopWith(NetFault::TimedOut, "no end"); });
    QObject::connect(&m_poll, &QTimer::timeout, &m_context, [this] {
        if (m_stop.raised())
            stopWith(NetFault::Cancelled, {});
    });
}

HttpReply HttpExchange::finish()
{
    startOnce(m_connect, m_rules.connect);
    startOnce(m_total, m_rules.total);
    m_quiet.setSingleShot(true);
    m_poll.start(kLook);
    if (!m_reply.isFinished())
        m_loop.exec();
    if (!m_stopped)
        take();
    if (!m_stopped)
        describe();
    return std::move(m_answer);
}

void HttpExchange::take()
{
    if (m_stopped)
        return;
    m_answer.body += m_reply.readAll().toStdString();
    if (static_cast<std::int64_t>(m_answer.body.size()) > m_rules.mostBytes)
        stopWith(NetFault::TooLarge, std::to_string(m_rules.mostBytes));
}

void HttpExchange::stopWith(NetFault fault, std::string detail)
{
    if (m_stopped)
        return;
    m_stopped = true;
    m_answer = {};
    m_answer.fault = fault;
    m_answer.detail = std::move(detail);
    m_reply.abort();
    m_loop.quit();
}

void HttpExchange::describe()
{
    m_answer.status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply.rawHeaderPairs())
        m_answer.headers.emplace_back(name.toLower().toStdString(), value.toStdString());
    const bool whole = m_reply.error() == QNetworkReply::NoError || m_answer.status >= 400;
    m_answer.fault = whole && m_answer.status > 0 ? faultOfStatus(m_answer.status) : faultOfError();
    m_answer.detail =
        m_answer.status > 0 ? "status " + std::to_string(m_answer.status) : "error " + std::to_string(m_reply.error());
    if (!m_tlsErrors.isEmpty())
        m_answer.detail = m_tlsErrors.constFirst().errorString().toStdString();
}

NetFault HttpExchange::faultOfError() const
{
    switch (m_reply.error()) {
    case QNetworkReply::ConnectionRefusedError: return NetFault::Refused;
    case QNetworkReply::RemoteHostClosedError: return NetFault::CutOff;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return NetFault::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return m_tlsErrors.isEmpty() ? NetFault::NoTls : NetFault::BadCertificate;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: return NetFault::Offline;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return NetFault::ProxyRefused;
    default: return NetFault::CutOff;
    }
}

} // namespace attache
