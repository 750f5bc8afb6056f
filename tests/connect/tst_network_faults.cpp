#include "tests/connect/sync_place.h"

#include <QSet>
#include <QTcpSocket>
#include <QTimer>
#include <QtTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

FakeFault instead(const QByteArray &name, int status, const QByteArray &body = "<html>no</html>",
                  const QList<QPair<QByteArray, QByteArray>> &headers = {}, const QByteArray &type = "text/html")
{
    return {name, FakeAnswer{status, body, headers, type}};
}

FakeFault limited(const QByteArray &name, const QByteArray &retryAfter)
{
    return instead(name, 429, R"({"error":"RateLimitExceeded"})", {{"Retry-After", retryAfter}}, "application/json");
}

FakeFault redirect(const QByteArray &name, int status, const QByteArray &to)
{
    return instead(name, status, "", {{"Location", to}});
}

FakeFault onWire(const QByteArray &name, std::function<void(QTcpSocket *)> wire) { return {name, {}, std::move(wire)}; }

// So many bytes of an answer, and then the end.
FakeFault cutAfter(int bytes)
{
    return onWire("cut after " + QByteArray::number(bytes), [bytes](QTcpSocket *socket) {
        const QByteArray whole =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"feed\":[{\"post\":{\"uri\":";
        socket->write(whole.left(bytes));
        socket->disconnectFromHost();
    });
}

void drip(QTcpSocket *socket)
{
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
    timer->start(20);
}

// 42 ways in which an answer can be wrong. `elsewhere` is another origin.
QList<FakeFault> allFaults(const QByteArray &elsewhere)
{
    QList<FakeFault> all;
    for (int bytes : {0, 1, 5, 12, 16, 17, 40, 70, 75, 90})
        all << cutAfter(bytes);
    all << FakeFault{"no answer at all", {}, {}, true}
        << onWire("ends in its headers", [](QTcpSocket *socket) { socket->write("HTTP/1.1 200 OK\r\nContent-Ty"); })
        << onWire("drips", drip)
        << onWire("longer than it says",
                  [](QTcpSocket *socket) {
                      socket->write(
                          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{\"feed\":[]}");
                      socket->disconnectFromHost();
                  })
        << redirect("301 to another host", 301, elsewhere + "/steal")
        << redirect("302 to another host", 302, elsewhere + "/steal")
        << redirect("307 to plain http", 307, "http://name.invalid/x") << redirect("308 to a file", 308, "file:///etc/hostname")
        << redirect("302 in a circle", 302, "?again=1") << redirect("302 with a user name", 302, "http://u:p@127.0.0.1:1/")
        << instead("401", 401) << instead("403", 403) << instead("404 that is not the platform's", 404) << instead("407", 407)
        << instead("409", 409) << instead("429", 429, R"({"error":"x"})", {}, "application/json") << limited("429 seconds", "1")
        << limited("429 date", "Sun, 06 Nov 1994 08:49:37 GMT") << limited("429 negative", "-5")
        << limited("429 huge", "1000000000") << limited("429 words", "soon") << instead("500", 500) << instead("501", 501)
        << instead("502", 502) << instead("503", 503) << instead("504", 504) << instead("a page for people", 200)
        << instead("nothing", 200, "", {}, "application/json")
        << instead("truncated JSON", 200, R"({"feed":[{"post":)", {}, "application/json")
        << instead("other JSON", 200, R"({"feed":5,"data":"x","items":{},"posts":null})", {}, "application/json")
        << instead("too large", 200, QByteArray(300'000, ' '), {}, "application/json")
        << instead("no gzip", 200, "\x1f\x8b\x08 this is no gzip", {{"Content-Encoding", "gzip"}}, "application/json");
    return all;
}

// '/xrpc/app.bsky.feed.getAuthorFeed', '/api/v1/statuses/#/context': what differs only by numbers is one endpoint.
QString endpointOf(const FakeRequest &request)
{
    QString path = request.path;
    path.replace(QRegularExpression(u"/[0-9_]*[0-9][0-9_]*(?=/|$)"_s), u"/#"_s);
    return request.value("ids").isEmpty() && request.value("id").isEmpty() ? path : QString(path + u"?ids"_s);
}

World smallWorld()
{
    World world;
    world.posts.resize(9); // three posts of ours more or less, a thread, a quote
    return world;
}

HttpRules quick()
{
    HttpRules rules;
    rules.connect = rules.inactivity = Millis{60};
    rules.total = Millis{120};
    rules.mostBytes = 200'000;
    rules.mostTries = 2;
    return rules;
}

} // namespace

class NetworkFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void sync_whenAnAnswerIsWrong_losesNothingAndTellsNobodyTheToken_data()
    {
        QTest::addColumn<QString>("platform");
        for (const auto *name : {"bluesky", "mastodon", "facebook", "instagram", "youtube", "x"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void sync_whenAnAnswerIsWrong_losesNothingAndTellsNobodyTheToken()
    {
        QFETCH(QString, platform);
        FakeServer thief([](const FakeRequest &) { return FakeAnswer{200, "{}"}; });
        SyncPlace whole(platform, SyncPlace::Where::InMemory, smallWorld());
        QVERIFY(whole.connect());
        whole.server.forgetRequests();
        QVERIFY(whole.sync().complete());
        QSet<QString> endpoints;
        for (const auto &request : whole.server.requests())
            endpoints << endpointOf(request);
        const auto expected = whole.dump();
        const auto faults = allFaults(thief.origin().toUtf8());
        QVERIFY(faults.size() >= 40);
        for (const auto &endpoint : endpoints)
            for (const auto &fault : faults)
                if (!survives(platform, endpoint, fault, expected))
                    return;
        QVERIFY(thief.requests().isEmpty());
        qInfo("%s: %d endpoints, %d faults", qPrintable(platform), int(endpoints.size()), int(faults.size()));
    }

    void sync_whenPagesRepeatForEver_stopsAndSaysSo_data() { sync_whenAnAnswerIsWrong_losesNothingAndTellsNobodyTheToken_data(); }
    void sync_whenPagesRepeatForEver_stopsAndSaysSo()
    {
        QFETCH(QString, platform);
        SyncPlace place(platform, SyncPlace::Where::InMemory);
        QVERIFY(place.connect());
        place.server.forgetRequests();
        place.server.breakAnswers([&](const FakeRequest &request, int) -> std::optional<FakeFault> {
            auto first = request; // as if no page had been asked for
            for (const auto *name : {"cursor", "max_id", "after", "pageToken", "pagination_token", "next_token"})
                first.query.removeAllQueryItems(QString::fromLatin1(name));
            return FakeFault{"repeats", answerOf(platform, place.world, first, place.server.origin())};
        });
        const auto receipt = place.sync();
        QVERIFY(place.server.requests().size() < 300);
        QVERIFY(std::any_of(receipt.sources.begin(), receipt.sources.end(),
                            [](const SourceReceipt &source) { return source.stop == SyncStop::Endless; }));
        QVERIFY(!receipt.gaps.empty());
    }

private:
    // False, and said, where something was lost.
    static bool survives(const QString &platform, const QString &endpoint, const FakeFault &fault, const QByteArray &expected)
    {
        SyncPlace place(platform, SyncPlace::Where::InMemory, smallWorld());
        place.rules = quick();
        if (!place.connect())
            return false;
        place.server.breakAnswers([&](const FakeRequest &request, int) {
            return endpointOf(request) == endpoint || !request.value("again").isEmpty() ? std::optional(fault) : std::nullopt;
        });
        const auto broken = place.sync();
        place.server.breakAnswers({});
        place.connections().use(HttpRules()); // a busy machine must not look like one more fault
        if (broken.complete() && broken.gaps.empty()) {
            qWarning("%s: %s at %s went unseen", qPrintable(platform), fault.name.constData(), qPrintable(endpoint));
            QTest::qFail("a fault that nobody saw", __FILE__, __LINE__);
            return false;
        }
        place.sync();
        const auto mended = place.sync();
        if (mended.complete() && place.dump() == expected)
            return true;
        qWarning("%s: after %s at %s: %s", qPrintable(platform), fault.name.constData(), qPrintable(endpoint),
                 std::string(netFaultName(mended.fault)).c_str());
        QTest::qFail("something was lost", __FILE__, __LINE__);
        return false;
    }
};

QTEST_GUILESS_MAIN(NetworkFaultsTest)
#include "tst_network_faults.moc"
