#pragma once

#include <QAbstractHttpServer>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrlQuery>

#include <functional>

class QTcpSocket;

namespace attache::test {

struct FakeRequest {
    QByteArray method;
    QString path;
    QUrlQuery query;
    QByteArray token; // of any header that may bear one
    QByteArray body;
    QString value(const char *name) const { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); }
};

struct FakeAnswer {
    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers{};
    QByteArray type = "application/json";
};

// What goes wrong with one answer, on its way to the wire.
struct FakeFault {
    QByteArray name;
    std::optional<FakeAnswer> instead{};      // this answer
    std::function<void(QTcpSocket *)> wire{}; // or these bytes, by hand
    bool silent = false;                      // or nothing at all, for ever
};

// A server on loopback that answers by a function, keeps a record of every request, and breaks answers where a test wants it.
class FakeServer final : public QAbstractHttpServer {
public:
    using Answer = std::function<FakeAnswer(const FakeRequest &)>;
    explicit FakeServer(Answer answer);

    QString origin() const { return m_origin; }
    const QList<FakeRequest> &requests() const { return m_requests; }
    void forgetRequests() { m_requests.clear(); }
    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    // Breaks the answers to which `when` says so; nothing: mended.
    void breakAnswers(std::function<std::optional<FakeFault>(const FakeRequest &, int number)> when) { m_when = std::move(when); }
    static void write(QTcpSocket *socket, const FakeAnswer &answer);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

private:
    Answer m_answer;
    QString m_origin;
    QList<FakeRequest> m_requests;
    std::function<std::optional<FakeFault>(const FakeRequest &, int)> m_when;
};

} // namespace attache::test
