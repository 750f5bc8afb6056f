#include "core/connect/loopback_listener.h"

#include "core/connect/answer_json.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace attache {

namespace {

constexpr int kLookMs = 100;
constexpr qint64 kLongest = 16 * 1024;

// 'GET /?code=…&state=… HTTP/1.1'
QUrlQuery questionOf(QTcpSocket &socket)
{
    QByteArray line;
    while (!line.contains('\n') && line.size() < kLongest && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(2000)))
        line += socket.readLine(kLongest);
    const auto parts = line.split(' ');
    if (parts.size() < 2 || parts.at(0) != "GET")
        return {};
    return QUrlQuery(QUrl::fromEncoded(parts.at(1), QUrl::StrictMode));
}

void answer(QTcpSocket &socket, bool taken)
{
    const QByteArray body = taken ? "You are signed in. You may close this page." : "This is not what was asked for.";
    socket.write(QByteArray(taken ? "HTTP/1.1 200 OK" : "HTTP/1.1 400 Bad Request")
                 + "\r\nContent-Type: text/plain\r\nConnection: close\r\nCache-Control: no-store\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.waitForBytesWritten(2000);
    socket.disconnectFromHost();
}

} // namespace

LoopbackListener::LoopbackListener(std::unique_ptr<QTcpServer> server) : m_server(std::move(server)) {}
LoopbackListener::~LoopbackListener() = default;

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::open()
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, 0))
        return failure(Errc::InputOutput, "no port on this machine");
    return std::unique_ptr<LoopbackListener>(new LoopbackListener(std::move(server)));
}

int LoopbackListener::port() const { return m_server->serverPort(); }

Result<Secret> LoopbackListener::code(const std::string &state, int patienceSeconds, const StopToken &stop)
{
    const QDeadlineTimer end(patienceSeconds * 1000LL);
    while (!stop.raised() && !end.hasExpired()) {
        if (!m_server->waitForNewConnection(kLookMs))
            continue;
        const std::unique_ptr<QTcpSocket> socket(m_server->nextPendingConnection());
        const auto question = questionOf(*socket);
        const auto value = [&question](const char *name) {
            return question.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        };
        const bool ours = !state.empty() && value("state").toStdString() == state;
        const auto code = value("code");
        answer(*socket, ours && !code.isEmpty());
        if (ours && !code.isEmpty())
            return Secret(code.toStdString());
        if (ours && !value("error").isEmpty())
            return failure(Errc::Usage, faultWord(value("error")));
    }
    return failure(Errc::Cancelled);
}

} // namespace attache
