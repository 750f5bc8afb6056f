#include "core/connect/loopback_listener.h"
#include "core/connect/oauth.h"

#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

#include <thread>

using namespace attache;

namespace {

QByteArray ask(int port, const QByteArray &target)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
    socket.write("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(3000))
        answer += socket.readAll();
    return answer;
}

} // namespace

class OAuthTest : public QObject {
    Q_OBJECT

private slots:
    // RFC 7636, appendix B.
    void challenge_ofThePublishedVerifier_isThePublishedChallenge()
    {
        QCOMPARE(challengeOf(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
                 std::string("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void attempt_whenMadeTwice_neverRepeatsItself()
    {
        const auto first = newBrowserSignIn(4000), second = newBrowserSignIn(4000);
        QVERIFY(first.state != second.state && first.verifier.reveal() != second.verifier.reveal());
        QCOMPARE(first.verifier.reveal().size(), std::size_t(43));
    }

    void address_ofTheBrowserPage_holdsTheChallengeAndNotTheVerifier()
    {
        const auto attempt = newBrowserSignIn(4000);
        const auto address = authorizeAddress(*oauthPlace("x", {}), "client", attempt);
        QVERIFY(address.find(challengeOf(attempt.verifier)) != std::string::npos);
        QVERIFY(address.find(attempt.verifier.reveal()) == std::string::npos);
        const QUrlQuery query{QUrl(QString::fromStdString(address))};
        QCOMPARE(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded),
                 QStringLiteral("http://127.0.0.1:4000/"));
    }

    void listener_whenSomebodyElseKnocks_waitsForTheRightState()
    {
        auto listener = LoopbackListener::open();
        QVERIFY(bool(listener));
        QByteArray wrong, right;
        std::thread browser([&, port = (*listener)->port()] {
            wrong = ask(port, "/?code=stolen&state=other");
            right = ask(port, "/?code=good%2Bcode&state=mine");
        });
        const auto code = (*listener)->code("mine", 10, {});
        browser.join();
        QVERIFY(bool(code));
        QCOMPARE(code->reveal(), std::string("good+code"));
        QVERIFY(wrong.startsWith("HTTP/1.1 400"));
        QVERIFY(right.startsWith("HTTP/1.1 200") && !right.contains("good"));
    }

    void listener_whenThePersonSaysNo_saysSo()
    {
        auto listener = LoopbackListener::open();
        QVERIFY(bool(listener));
        std::thread browser([port = (*listener)->port()] { ask(port, "/?error=access_denied&state=mine"); });
        const auto code = (*listener)->code("mine", 10, {});
        browser.join();
        QVERIFY(!code);
        QCOMPARE(code.error().code, Errc::Usage);
    }
};

QTEST_GUILESS_MAIN(OAuthTest)
#include "tst_oauth.moc"
