#include "core/connect/http_client.h"
#include "tests/connect/fake_server.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

HttpRequest get(const QString &origin, const std::string &path = "/x")
{
    HttpRequest request;
    request.origin = origin.toStdString();
    request.call.path = path;
    request.token = Secret("Bearer CANARY");
    return request;
}

HttpReply send(const QString &origin, const HttpRules &rules = {}, const std::string &path = "/x")
{
    return HttpClient(*originFrom(origin.toStdString()), rules).send(get(origin, path));
}

HttpRules quick()
{
    HttpRules rules;
    rules.connect = Millis{300};
    rules.inactivity = Millis{200};
    rules.total = Millis{500};
    return rules;
}

// A certificate of its own making for that name, valid until `days` from now; false where openssl is missing.
bool makeCertificate(const QTemporaryDir &folder, const QString &name, int days)
{
    const auto program = QStandardPaths::findExecutable(u"openssl"_s);
    return !program.isEmpty()
           && QProcess::execute(program, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                                          folder.filePath(u"key.pem"_s), u"-out"_s, folder.filePath(u"cert.pem"_s), u"-days"_s,
                                          QString::number(days), u"-subj"_s, u"/CN="_s + name, u"-addext"_s,
                                          u"subjectAltName=DNS:"_s + name})
                  == 0;
}

// One that nobody listens on a moment ago.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

class HttpClientTest : public QObject {
    Q_OBJECT

private slots:
    void send_whenAnotherOriginIsAsked_refusesWithoutACall()
    {
        FakeServer home([](const FakeRequest &) { return FakeAnswer(); });
        FakeServer other([](const FakeRequest &) { return FakeAnswer(); });
        HttpClient client(*originFrom(home.origin().toStdString()));
        QCOMPARE(client.send(get(other.origin())).fault, NetFault::ForbiddenHost);
        QVERIFY(other.requests().isEmpty());
    }

    void redirect_whenWithinTheOrigin_isFollowed()
    {
        FakeServer server([](const FakeRequest &request) {
            return request.path == u"/x" ? FakeAnswer{302, "", {{"Location", "/y?a=1"}}} : FakeAnswer{200, "{}"};
        });
        const auto reply = send(server.origin());
        QCOMPARE(reply.fault, NetFault::None);
        QCOMPARE(server.requests().last().path, u"/y"_s);
    }

    void redirect_whenToAnotherOrigin_isNotFollowedAndNoByteOfTheTokenGoesThere()
    {
        FakeServer thief([](const FakeRequest &) { return FakeAnswer(); });
        FakeServer server([&](const FakeRequest &) {
            return FakeAnswer{302, "", {{"Location", thief.origin().toUtf8() + "/x"}}};
        });
        QCOMPARE(send(server.origin()).fault, NetFault::RedirectElsewhere);
        QVERIFY(thief.requests().isEmpty());
    }

    void send_whenNobodyListens_saysRefused()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        const auto port = closed.serverPort();
        closed.close();
        QCOMPARE(send(u"http://127.0.0.1:%1"_s.arg(port)).fault, NetFault::Refused);
    }

    void send_whenTheNameDoesNotExist_isOffline()
    {
        QCOMPARE(send(u"https://nobody.invalid"_s, quick()).fault, NetFault::Offline);
    }

    void send_whenNoByteComes_endsAfterTheInactivityLimit()
    {
        FakeServer server([](const FakeRequest &) { return FakeAnswer(); });
        server.breakAnswers([](const FakeRequest &, int) { return std::optional(FakeFault{"silent", {}, {}, true}); });
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(send(server.origin(), quick()).fault, NetFault::TimedOut);
        QVERIFY(timer.elapsed() < 2000);
    }

    void send_whenTheAnswerIsTooLarge_endsAtTheLimit()
    {
        FakeServer server([](const FakeRequest &) { return FakeAnswer{200, QByteArray(4'000'000, 'x')}; });
        HttpRules rules;
        rules.mostBytes = 1'000'000;
        const auto reply = send(server.origin(), rules);
        QCOMPARE(reply.fault, NetFault::TooLarge);
        QVERIFY(reply.body.empty());
    }

    void send_whenStopped_endsSoon()
    {
        FakeServer server([](const FakeRequest &) { return FakeAnswer(); });
        server.breakAnswers([](const FakeRequest &, int) { return std::optional(FakeFault{"silent", {}, {}, true}); });
        StopToken stop;
        QTimer::singleShot(50, [&stop] { stop.raise(); });
        HttpClient client(*originFrom(server.origin().toStdString()), {}, stop);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.send(get(server.origin())).fault, NetFault::Cancelled);
        QVERIFY(timer.elapsed() < 500);
    }

    void tls_whenTheCertificateIsNotGood_endsWithoutTellingTheToken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<NetFault>("expected");
        QTest::newRow("made by itself") << u"localhost"_s << false << NetFault::BadCertificate;
        QTest::newRow("for another name") << u"other.example"_s << true << NetFault::BadCertificate;
        QTest::newRow("of an authority that the settings name") << u"localhost"_s << true << NetFault::None;
    }
    void tls_whenTheCertificateIsNotGood_endsWithoutTellingTheToken()
    {
        QFETCH(QString, name);
        QFETCH(bool, trusted);
        QFETCH(NetFault, expected);
        QTemporaryDir folder;
        if (!makeCertificate(folder, name, 2))
            QSKIP("openssl is missing");
        QFile cert(folder.filePath(u"cert.pem"_s)), key(folder.filePath(u"key.pem"_s));
        QVERIFY(cert.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
        const auto pem = cert.readAll();
        FakeServer server([](const FakeRequest &) { return FakeAnswer{200, "{}"}; });
        server.sslSetup(QSslCertificate(pem), QSslKey(key.readAll(), QSsl::Rsa));
        const auto port = server.listen(QHostAddress::LocalHost);
        HttpRules rules;
        rules.extraAuthorities = trusted ? pem.toStdString() : std::string();
        QCOMPARE(send(u"https://localhost:%1"_s.arg(port), rules).fault, expected);
        QCOMPARE(server.requests().isEmpty(), expected != NetFault::None);
    }

    // A server that speaks nothing newer than TLS 1.1 is told nothing, though its certificate is good.
    void tls_whenTheServerSpeaksOnlyAnOldVersion_endsWithoutTellingTheToken_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("old");
        QTest::newRow("TLS 1.1") << u"-tls1_1"_s << true;
        QTest::newRow("TLS 1.2") << u"-tls1_2"_s << false;
    }
    void tls_whenTheServerSpeaksOnlyAnOldVersion_endsWithoutTellingTheToken()
    {
        QFETCH(const QString, version);
        QFETCH(const bool, old);
        QTemporaryDir folder;
        if (!makeCertificate(folder, u"localhost"_s, 2))
            QSKIP("openssl is missing");
        QFile cert(folder.filePath(u"cert.pem"_s));
        QVERIFY(cert.open(QIODevice::ReadOnly));
        const auto port = freePort();
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(u"openssl"_s,
                     {u"s_server"_s, u"-accept"_s, QString::number(port), version, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s,
                      u"-cert"_s, cert.fileName(), u"-key"_s, folder.filePath(u"key.pem"_s)});
        QVERIFY(server.waitForStarted());
        QTRY_VERIFY((server.waitForReadyRead(100), server.peek(1000).contains("ACCEPT")));
        HttpRules rules;
        rules.inactivity = Millis{2000}; // long enough for a handshake on a busy machine
        rules.extraAuthorities = cert.readAll().toStdString();
        // s_server answers nothing: whoever gets through waits for it until the deadline.
        const auto fault = send(u"https://localhost:%1"_s.arg(port), rules).fault;
        server.waitForReadyRead(500);
        const auto heard = server.readAll();
        QCOMPARE(fault, old ? NetFault::NoTls : NetFault::TimedOut);
        QCOMPARE(heard.contains("CANARY"), !old);
        server.kill();
        server.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_http_client.moc"
