#include "tests/connect/fake_server.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QTcpSocket>
#include <QUrl>

namespace attache::test {

namespace {

QByteArray tokenOf(const QHttpServerRequest &request) { return request.value("Authorization") + request.value("X-Goog-Api-Key"); }

} // namespace

FakeServer::FakeServer(Answer answer) : m_answer(std::move(answer))
{
    m_origin = QStringLiteral("http://127.0.0.1:%1").arg(listen(QHostAddress::LocalHost));
}

bool FakeServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    FakeRequest asked{request.method() == QHttpServerRequest::Method::Post ? "POST" : "GET", request.url().path(),
                      request.query(), tokenOf(request), request.body()};
    m_requests << asked;
    const auto fault = m_when ? m_when(asked, int(m_requests.size())) : std::nullopt;
    if (!fault)
        write(socket, m_answer(asked));
    else if (fault->instead)
        write(socket, *fault->instead);
    else if (fault->wire)
        fault->wire(socket);
    return true;
}

void FakeServer::write(QTcpSocket *socket, const FakeAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\nContent-Type: " + answer.type
                      + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n" + answer.body);
    socket->disconnectFromHost();
}

} // namespace attache::test
